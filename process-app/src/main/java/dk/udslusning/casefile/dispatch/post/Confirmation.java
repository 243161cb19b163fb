package dk.udslusning.casefile.dispatch.post;

/**
 * What counts as the confirmation that a letter was received.
 */
public enum Confirmation {

	/** A receipt of the post. */
	RECEIPT,

	/** That it was handed over: for a post that gives no receipts. */
	WRITTEN

}
