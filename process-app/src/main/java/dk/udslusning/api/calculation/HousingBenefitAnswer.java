package dk.udslusning.api.calculation;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * An estimated housing benefit; amounts in øre.
 */
@Schema(description = "Anslået boligstøtte; beløb i øre")
record HousingBenefitAnswer(@Schema(description = "Boligstøtten for en hel måned", example = "97500") long monthlyOere,
		@Schema(description = "Boligstøtten for de dage i måneden, den dækker",
				example = "97500") long housingBenefitOere,
		@Schema(description = "Hver oplysning, sats og linje", type = "object",
				example = "{\"version\":1,\"kind\":\"HOUSING_BENEFIT\"}") JsonNode explanation) {

}
