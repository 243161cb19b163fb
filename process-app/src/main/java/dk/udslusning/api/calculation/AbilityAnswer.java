package dk.udslusning.api.calculation;

import com.fasterxml.jackson.databind.JsonNode;
import dk.udslusning.rules.ability.Ability;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A household's ability to pay; amounts in øre per month.
 */
@Schema(description = "Betalingsevnen; beløb i øre pr. måned")
record AbilityAnswer(
		@Schema(description = "Om husstanden kan betale den fulde husleje", example = "false") boolean canPay,
		@Schema(description = "Tilbage til boligen", example = "554000") long availableOere,
		@Schema(description = "Fuld husleje efter boligstøtte", example = "625000") long rentAfterBenefitOere,
		@Schema(description = "Det, der mangler", example = "71000") long shortfallOere,
		@Schema(description = "Hver oplysning, sats og linje", type = "object",
				example = "{\"version\":1,\"kind\":\"ABILITY_TO_PAY\"}") JsonNode explanation) {

	static AbilityAnswer of(Ability ability, JsonNode explanation) {
		return new AbilityAnswer(ability.canPay(), ability.available().oere(), ability.rentAfterBenefit().oere(),
				ability.shortfall().oere(), explanation);
	}

}
