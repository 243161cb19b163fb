package dk.udslusning.api.calculation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import dk.udslusning.rules.eligibility.ConditionResult;
import dk.udslusning.rules.eligibility.EligibilityResult;
import dk.udslusning.rules.eligibility.EligibilityResult.Eligible;
import dk.udslusning.rules.eligibility.Outcome;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * Every condition that was due.
 */
@Schema(description = "Betingelserne, der skal være opfyldt nu")
record EligibilityAnswer(@Schema(description = "Det samlede svar", example = "ELIGIBLE") Eligible outcome,
		@Schema(description = "Hver betingelse") List<ConditionAnswer> conditions,
		@Schema(description = "Hver oplysning og linje", type = "object",
				example = "{\"version\":1,\"kind\":\"ELIGIBILITY\"}") JsonNode explanation) {

	static EligibilityAnswer of(EligibilityResult result, JsonNode explanation) {
		return new EligibilityAnswer(result.outcome(), result.conditions().stream().map(ConditionAnswer::of).toList(),
				explanation);
	}

	/** One condition. */
	@Schema(description = "En betingelse")
	record ConditionAnswer(@Schema(description = "Reglen", example = "ELIG-03") String ruleId,
			@Schema(description = "Betingelsens navn", example = "Boligsituation") String label,
			@Schema(description = "Svaret", example = "FULFILLED") Outcome outcome,
			@Schema(description = "Grunden", example = "Borgeren kommer fra krisecenter (§ 109)") String reason,
			@Schema(description = "Lov og paragraf", example = "Almenboligloven § 63 stk. 3") String source,
			@Schema(description = "De oplysninger, der er lagt vægt på", type = "object",
					example = "{\"origin\":\"CRISIS_CENTRE_109\"}") Map<String, String> facts) {

		static ConditionAnswer of(ConditionResult condition) {
			Map<String, String> facts = new LinkedHashMap<>();
			condition.facts().forEach((fact) -> facts.put(fact.key(), fact.value().text()));
			return new ConditionAnswer(condition.ruleId(), condition.label(), condition.outcome(), condition.reason(),
					condition.source(), facts);
		}

	}

}
