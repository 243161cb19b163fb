package dk.udslusning.decision.regulation;

/**
 * Where a regulation goes on when its cases are calculated. The names are the values of
 * the routing variable.
 */
public enum RegulationOutcome {

	/** There is something for the team leader to approve or to know. */
	TO_APPROVE,

	/** What is left waits for rates. */
	RATES_UNCLEAR,

	/** Nothing is left. */
	DONE

}
