package dk.udslusning.decision;

import java.util.List;

/**
 * Something tried to issue a decision past what the law asks before it. No screen leads
 * here; nothing was stored.
 */
public class UnlawfulDecision extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient List<String> shortcomings;

	UnlawfulDecision(String caseNumber, DecisionType type, List<String> shortcomings) {
		super(type.danishName() + " i sag " + caseNumber + " kan ikke udstedes: " + String.join(" ", shortcomings));
		this.shortcomings = List.copyOf(shortcomings);
	}

	/**
	 * All that is missing, Danish, each with its rule.
	 */
	public List<String> shortcomings() {
		return this.shortcomings;
	}

}
