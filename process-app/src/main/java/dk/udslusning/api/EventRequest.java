package dk.udslusning.api;

import java.time.LocalDate;

import dk.udslusning.casefile.PlainText;
import dk.udslusning.casefile.SenderReference;
import dk.udslusning.casefile.contact.ContactKind;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * What has happened to a citizen, as another system reports it.
 */
@Schema(description = "Noget er sket i en sag")
record EventRequest(@Schema(description = "Jeres egen reference til denne oplysning", example = "H-2026-000731",
		requiredMode = Schema.RequiredMode.REQUIRED) @NotNull(
				message = "Skriv jeres egen reference, så oplysningen kan kendes igen") @Pattern(
						regexp = SenderReference.WRITTEN,
						message = "Referencen må kun have bogstaverne a-z, tal, punktum, bindestreg og understreg, højst 60 tegn") String reference,
		@Schema(description = "Hvad det drejer sig om", example = "SHELTER_RETURN",
				requiredMode = Schema.RequiredMode.REQUIRED) @NotNull(
						message = "Vælg, hvad det drejer sig om") ContactKind kind,
		@Schema(description = "Den dag, det skete", example = "2026-11-22",
				requiredMode = Schema.RequiredMode.REQUIRED) @NotNull(
						message = "Skriv den dag, det skete") LocalDate happenedOn,
		@Schema(description = "Kort, hvad der er sket", example = "Har sovet hos os siden i går.",
				requiredMode = Schema.RequiredMode.REQUIRED) @NotNull(message = "Skriv kort, hvad der er sket") @Size(
						max = 4000, message = "Skriv højst 4.000 tegn") String text) {

	EventRequest {
		text = PlainText.said(text);
	}

	/**
	 * Without the words, so that a log cannot repeat them.
	 */
	@Override
	public String toString() {
		return "EventRequest[" + this.kind + "]";
	}

}
