package dk.udslusning.decision.extension;

/**
 * Where an assessed extension goes on. The names are the values of the routing variable.
 */
public enum ExtensionOutcome {

	/** It is to be extended, and a second person is asked. */
	EXTEND,

	/** It is not to be extended. */
	DO_NOT_EXTEND,

	/** The ability to pay is calculated, and the caseworker must take a stand on it. */
	CALCULATED,

	/** The norm is not known for the month. */
	RATE_MISSING,

	/** The norm is known, but nobody has confirmed it. */
	RATE_UNCONFIRMED

}
