package dk.udslusning.rules.eligibility;

import java.util.Set;

/**
 * When a condition is due on a citizen's path. What is not due yet is not asked about: at
 * visitation nobody has a home.
 */
public enum Phase {

	/** Is the citizen in the target group of a scheme. */
	VISITATION(Set.of("ELIG-01", "ELIG-02", "ELIG-03", "ELIG-04", "ELIG-05", "ELIG-06", "ELIG-07", "ELIG-09")),

	/** Before a home is assigned: the agreement on education or work too. */
	BEFORE_ASSIGNMENT(
			Set.of("ELIG-01", "ELIG-02", "ELIG-03", "ELIG-04", "ELIG-05", "ELIG-06", "ELIG-07", "ELIG-08", "ELIG-09")),

	/** When a home is assigned: the kind of home. */
	ASSIGNMENT(Set.of("HOME-01")),

	/** When the lease is there: the kind of home, its deviations, its start. */
	LEASE(Set.of("ELIG-06", "HOME-01", "HOME-02")),

	/** Before money is paid. */
	PAYMENT(Set.of("PAY-01", "PAY-02"));

	private final Set<String> due;

	Phase(Set<String> due) {
		this.due = due;
	}

	boolean asksFor(Condition condition) {
		return this.due.contains(condition.ruleId());
	}

}
