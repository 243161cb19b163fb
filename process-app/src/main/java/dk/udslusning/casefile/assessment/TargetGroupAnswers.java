package dk.udslusning.casefile.assessment;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

import dk.udslusning.rules.eligibility.Answer;

/**
 * What a caseworker found at the visitation.
 *
 * @param scheme code of the scheme that is tried
 * @param plannedLeaseStart the planned first day of the lease; null where none is planned
 * @param answers answer by question; a question that is not here is not answered yet
 * @param reasons the caseworker's words by rule id, addressed to the citizen
 * @param housingAtRisk whether the citizen may be left without a home while the case
 * waits, which shortens a hearing
 * @param unknownToCitizen facts from others that the citizen may not know; null where
 * there are none
 */
public record TargetGroupAnswers(String scheme, LocalDate plannedLeaseStart, Map<Question, Answer> answers,
		Map<String, String> reasons, boolean housingAtRisk, String unknownToCitizen) {

	public TargetGroupAnswers {
		Map<Question, Answer> given = new EnumMap<>(Question.class);
		answers.forEach((question, answer) -> {
			if (answer != null) {
				given.put(question, answer);
			}
		});
		answers = Collections.unmodifiableMap(given);
		Map<String, String> written = new TreeMap<>();
		reasons.forEach((ruleId, reason) -> {
			if (reason != null && !reason.isBlank()) {
				written.put(ruleId, reason.strip());
			}
		});
		reasons = Collections.unmodifiableMap(written);
	}

	/**
	 * The answer to a question; not having asked is no answer.
	 */
	public Answer answer(Question question) {
		return this.answers.getOrDefault(question, Answer.UNKNOWN);
	}

	/**
	 * These answers with later ones laid over them.
	 */
	TargetGroupAnswers with(Map<Question, Answer> laterAnswers, Map<String, String> laterReasons) {
		Map<Question, Answer> merged = new EnumMap<>(Question.class);
		merged.putAll(this.answers);
		laterAnswers.forEach((question, answer) -> {
			if (answer != null) {
				merged.put(question, answer);
			}
		});
		Map<String, String> mergedReasons = new TreeMap<>(this.reasons);
		laterReasons.forEach((ruleId, reason) -> {
			if (reason != null) {
				mergedReasons.put(ruleId, reason);
			}
		});
		return new TargetGroupAnswers(this.scheme, this.plannedLeaseStart, merged, mergedReasons, this.housingAtRisk,
				this.unknownToCitizen);
	}

	/**
	 * Without the words, so that a log cannot repeat them.
	 */
	@Override
	public String toString() {
		return "TargetGroupAnswers[" + this.scheme + "]";
	}

}
