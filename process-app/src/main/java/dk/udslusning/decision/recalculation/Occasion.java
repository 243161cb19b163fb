package dk.udslusning.decision.recalculation;

/**
 * Why it is recalculated.
 */
public enum Occasion {

	/** Facts have changed. */
	FACTS,

	/** Nothing but rates has changed: no preparation, and no hearing is due. */
	RATES

}
