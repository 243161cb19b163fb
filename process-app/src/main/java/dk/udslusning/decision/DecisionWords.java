package dk.udslusning.decision;

/**
 * What every letter with a decision says of it (FVL §§ 22-25).
 *
 * @param facts the facts given weight
 * @param reasons the reasons
 * @param mainConsiderations the main considerations
 * @param legalBasis the rules it rests on
 * @param appealGuidance where and how to appeal
 */
public record DecisionWords(String facts, String reasons, String mainConsiderations, String legalBasis,
		String appealGuidance) {

	/**
	 * The words of a decision as issued.
	 */
	public static DecisionWords of(Decision decision) {
		return new DecisionWords(decision.facts(), decision.reasons(), decision.mainConsiderations(),
				decision.legalBasis(), decision.appealGuidance());
	}

	/** Without the words, so that a log cannot repeat them. */
	@Override
	public String toString() {
		return "DecisionWords";
	}

}
