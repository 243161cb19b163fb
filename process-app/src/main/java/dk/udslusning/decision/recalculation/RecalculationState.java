package dk.udslusning.decision.recalculation;

/**
 * How far a recalculation has come.
 */
public enum RecalculationState {

	/** Somebody works on it; later facts join it. */
	OPEN,

	/** A decision was issued. */
	ISSUED,

	/** No month's amount differs, and nothing was decided. */
	UNCHANGED,

	/** It was given up; its reports are open again. */
	CANCELLED

}
