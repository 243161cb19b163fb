package dk.udslusning.casefile.ownpayment;

/**
 * Whether own payment is reduced on the citizen's application (SEL § 163 a).
 */
public enum Reduction {

	NONE, REDUCED, WAIVED

}
