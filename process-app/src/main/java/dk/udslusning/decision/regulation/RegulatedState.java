package dk.udslusning.decision.regulation;

/**
 * How far one case has come in a regulation.
 */
public enum RegulatedState {

	/** It is to be calculated. */
	WAITING,

	/** It is calculated, differs, and is put before the team leader. */
	CALCULATED,

	/** The new rates change no amount. */
	UNCHANGED,

	/** A rate that it needs is missing or not confirmed. */
	RATE_UNCLEAR,

	/** It cannot be regulated with the others now; the reason says why. */
	LEFT_OUT,

	/** The team leader took it out, to be recalculated by itself. */
	TAKEN_OUT,

	/** The team leader has approved it, and its decision is to be issued. */
	APPROVED,

	/** Its decision is issued. */
	ISSUED

}
