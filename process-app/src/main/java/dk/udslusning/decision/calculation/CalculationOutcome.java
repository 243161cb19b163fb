package dk.udslusning.decision.calculation;

/**
 * What came of a calculation. The names are the values of the routing variable.
 */
public enum CalculationOutcome {

	/** There is an amount, and a second person is asked. */
	CALCULATED,

	/** A rate is not known for the month. */
	RATE_MISSING,

	/** A rate is known, but nobody has confirmed it, and a decision needs it. */
	RATE_UNCONFIRMED

}
