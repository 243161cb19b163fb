package dk.udslusning.decision.extension;

/**
 * The words of a decision not to extend before a caseworker has read them over.
 *
 * @param facts the facts given weight
 * @param legalBasis act and §
 * @param mainConsiderations the main considerations
 * @param reasons the reasons
 */
public record NoExtensionText(String facts, String legalBasis, String mainConsiderations, String reasons) {

	/**
	 * Without the words, so that a log cannot repeat them.
	 */
	@Override
	public String toString() {
		return "NoExtensionText";
	}

}
