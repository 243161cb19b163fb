package dk.udslusning.casefile.assessment;

import java.time.LocalDate;
import java.util.List;

import dk.udslusning.rules.eligibility.EligibilityResult.Eligible;
import dk.udslusning.rules.eligibility.Outcome;

/**
 * What every condition of the scheme said on one day. Never changed; the newest holds.
 *
 * @param id the assessment
 * @param caseNumber the case
 * @param factsId the visitation it rests on
 * @param scheme code of the scheme
 * @param assessedOn the day
 * @param outcome the outcome as a whole
 * @param conditions every condition that was due, in order
 * @param explanationJson facts and steps, from which the outcome can be recomputed
 */
public record EligibilityAssessment(long id, String caseNumber, long factsId, String scheme, LocalDate assessedOn,
		Eligible outcome, List<AssessedCondition> conditions, String explanationJson) {

	public EligibilityAssessment {
		conditions = List.copyOf(conditions);
	}

	/**
	 * The conditions with an outcome, in order.
	 */
	public List<AssessedCondition> with(Outcome sought) {
		return this.conditions.stream().filter((condition) -> condition.outcome() == sought).toList();
	}

	/**
	 * Without the words, so that a log cannot repeat them.
	 */
	@Override
	public String toString() {
		return "EligibilityAssessment[" + this.id + ", " + this.caseNumber + ", " + this.outcome + "]";
	}

}
