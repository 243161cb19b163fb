package dk.udslusning.rules.refund;

/**
 * What a calculation is for.
 */
public enum Purpose {

	/** A budget before the citizen says yes: may rest on rates that nobody confirmed. */
	PROVISIONAL,

	/** A decision: every rate must be confirmed. */
	DECISION

}
