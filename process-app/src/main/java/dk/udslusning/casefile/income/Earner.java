package dk.udslusning.casefile.income;

/**
 * Whose income it is.
 */
public enum Earner {

	/** The tenant: without income there is no own payment. */
	TENANT,

	/** Everybody else in the household together; counts in the housing benefit. */
	OTHERS

}
