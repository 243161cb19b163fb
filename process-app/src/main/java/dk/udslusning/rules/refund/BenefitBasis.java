package dk.udslusning.rules.refund;

/**
 * What the deducted housing benefit rests on.
 */
public enum BenefitBasis {

	/** Our own estimate, until Udbetaling Danmark's amount is entered. */
	ESTIMATED,

	/** The amount that Udbetaling Danmark has calculated. */
	DECIDED

}
