package dk.udslusning.decision;

/**
 * The words that every letter with a decision shares: what was decided, the facts, the
 * rules, the reasons and where to appeal (FVL §§ 22-25).
 */
public final class DecisionLetter {

	private DecisionLetter() {
	}

	/**
	 * The letter's text.
	 * @param decision the decision as issued
	 * @param opening what was decided, in plain Danish, addressed to the citizen
	 * @return Danish text, ready to be written into the case file
	 */
	public static String body(Decision decision, String opening) {
		return """
				%s

				Det har vi lagt vægt på
				%s

				Begrundelse
				%s

				%s

				Reglerne
				%s

				Sådan klager du
				%s
				""".formatted(opening.strip(), decision.facts().strip(), decision.reasons().strip(),
				decision.mainConsiderations().strip(), decision.legalBasis().strip(),
				decision.appealGuidance().strip());
	}

}
