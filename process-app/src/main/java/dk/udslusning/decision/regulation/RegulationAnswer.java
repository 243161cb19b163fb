package dk.udslusning.decision.regulation;

/**
 * What a team leader does with the list. The names are the values of the routing
 * variable.
 */
public enum RegulationAnswer {

	/** Approves every case on the list. */
	APPROVE,

	/** Takes one case out, and sees the list again. */
	TAKE_OUT,

	/** Wants the unclear rates clarified before anything is approved. */
	CLARIFY_RATES,

	/** Wants every amount calculated anew. */
	CALCULATE_AGAIN

}
