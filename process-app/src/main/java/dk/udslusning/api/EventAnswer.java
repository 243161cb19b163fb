package dk.udslusning.api;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * That a report has been taken down.
 */
@Schema(description = "Oplysningen er taget imod")
record EventAnswer(@Schema(description = "Jeres reference", example = "H-2026-000731") String reference,
		@Schema(description = "Svaret på dansk", example = "Oplysningen er noteret i sagen") String text) {

}
