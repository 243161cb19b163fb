package dk.udslusning.rules.scheme;

/**
 * Kinds of decision that a citizen can want to appeal. Where to is data per scheme.
 */
public enum DecisionType {

	/** The refund of rent, SEL § 163 a; a refusal of the scheme itself included. */
	REFUND,

	/** Support in the home, SEL §§ 85 and 85 a. */
	SUPPORT,

	/** The loan for the entry deposit (beboerindskudslån). */
	DEPOSIT_LOAN,

	/** The assignment of a home. */
	ASSIGNMENT,

	/** The outcome of an appeal, RSL §§ 66-67. */
	APPEAL,

	/** Repayment of what was received in bad faith, SEL §§ 164-165. */
	REPAYMENT

}
