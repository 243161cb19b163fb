package dk.udslusning.decision.recalculation;

/**
 * What came of a recalculation. The names are the values of the routing variable.
 */
public enum RecalculationOutcome {

	/** At least one month differs, and a second person is asked. */
	CHANGED,

	/** No month differs from what was decided. */
	UNCHANGED,

	/** A rate is missing or unconfirmed for one of the months. */
	RATE_UNCLEAR

}
