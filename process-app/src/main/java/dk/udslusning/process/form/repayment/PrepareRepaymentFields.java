package dk.udslusning.process.form.repayment;

import dk.udslusning.decision.repayment.RepaymentWords;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The fields of "Forbered tilbagebetaling".
 *
 * @param caseVersion the draft that was shown
 * @param facts shown only
 * @param maintained whether the citizen is to pay back
 * @param decisionFacts the facts given weight
 * @param mainConsiderations the main considerations
 * @param reasons the reasons
 * @param plan how it is paid
 */
record PrepareRepaymentFields(Long caseVersion, String facts,
		@NotNull(message = "Vælg, om borgeren skal betale tilbage") Boolean maintained,
		@Size(max = 4000, message = LONG) String decisionFacts,
		@Size(max = 4000, message = LONG) String mainConsiderations, @Size(max = 4000, message = LONG) String reasons,
		@Size(max = 2000, message = "Skriv højst 2.000 tegn") String plan) {

	private static final String LONG = "Skriv højst 4.000 tegn";

	RepaymentWords words() {
		return new RepaymentWords(this.decisionFacts, this.mainConsiderations, this.reasons, this.plan);
	}

	/**
	 * Without the words, so that a log cannot repeat them.
	 */
	@Override
	public String toString() {
		return "PrepareRepaymentFields";
	}

}
