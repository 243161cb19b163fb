package dk.udslusning.decision.repayment;

/**
 * The words of a decision on repayment; anything may be missing.
 *
 * @param facts the facts given weight, the months among them
 * @param mainConsiderations the main considerations
 * @param reasons the reasons
 * @param plan how it is paid back
 */
public record RepaymentWords(String facts, String mainConsiderations, String reasons, String plan) {

	/**
	 * Without the words, so that a log cannot repeat them.
	 */
	@Override
	public String toString() {
		return "RepaymentWords";
	}

}
