package dk.udslusning.casefile.assessment;

import dk.udslusning.rules.eligibility.Outcome;

/**
 * What one condition said on the day of assessment.
 *
 * @param ruleId the rule, for example {@code ELIG-03}
 * @param label Danish name of the condition
 * @param outcome fulfilled, not fulfilled or unknown
 * @param reason the rule's Danish reason, about the citizen
 * @param source act and §
 * @param words the caseworker's own reason, addressed to the citizen; may be null
 */
public record AssessedCondition(String ruleId, String label, Outcome outcome, String reason, String source,
		String words) {

	/**
	 * The outcome in Danish.
	 */
	public String outcomeInDanish() {
		return switch (this.outcome) {
			case FULFILLED -> "Opfyldt";
			case NOT_FULFILLED -> "Ikke opfyldt";
			case UNKNOWN -> "Ikke belyst";
		};
	}

	/**
	 * The reason as it can stand in a letter to the citizen.
	 */
	public String toCitizen() {
		return (this.words != null) ? spoken(this.reason) + " " + this.words : spoken(this.reason);
	}

	/**
	 * The condition's name as it can stand in a letter to the citizen.
	 */
	public String labelToCitizen() {
		return spoken(this.label);
	}

	private static String spoken(String text) {
		return text.replace("Borgerens ", "Din ")
			.replace("borgerens ", "din ")
			.replace("Borgeren ", "Du ")
			.replace("borgeren ", "du ");
	}

	/**
	 * Without the words, so that a log cannot repeat them.
	 */
	@Override
	public String toString() {
		return "AssessedCondition[" + this.ruleId + ", " + this.outcome + "]";
	}

}
