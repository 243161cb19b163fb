package dk.udslusning.casefile.upkeep;

/**
 * What can happen to a home besides its letting.
 */
public enum HomeEvent {

	/** The lease of whoever lives there is terminated to a last day. */
	TERMINATED,

	/** The tenant has left. */
	VACATED,

	/** It can be offered again, after a tenant or a time out of use. */
	BACK_AT_DISPOSAL,

	/** It is offered to nobody any more. */
	WITHDRAWN,

	/** Rent or compulsory payments change for leases to come. */
	PRICE_CHANGED

}
