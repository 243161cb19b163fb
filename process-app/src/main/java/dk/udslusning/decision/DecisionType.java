package dk.udslusning.decision;

/**
 * What a decision is about. Appeal guidance differs by type and scheme, so a letter never
 * merges two types.
 */
public enum DecisionType {

	REFUSAL("Afslag på udslusningsbolig", ApprovalKind.REFUSAL, Approved.ALWAYS, Amount.NONE),
	SUPPORT("Afgørelse om bostøtte", ApprovalKind.SUPPORT_REFUSAL, Approved.WHEN_ADVERSE, Amount.NONE),
	ENTRY_DEPOSIT_LOAN("Afgørelse om beboerindskudslån", ApprovalKind.DEPOSIT_REFUSAL, Approved.WHEN_ADVERSE,
			Amount.NONE),
	GRANT("Afgørelse om refusion af husleje", ApprovalKind.SUBSIDY, Approved.ALWAYS, Amount.CALCULATED),
	CHANGED_AMOUNT("Afgørelse om ændret refusion af husleje", ApprovalKind.CHANGED_AMOUNT, Approved.ALWAYS,
			Amount.CALCULATED),
	STOP("Afgørelse om stop af huslejetilskud", ApprovalKind.STOP, Approved.ALWAYS, Amount.NONE),
	EXTENSION("Afgørelse om forlængelse", ApprovalKind.EXTENSION, Approved.ALWAYS, Amount.NONE),
	NO_EXTENSION("Afgørelse om ingen forlængelse", ApprovalKind.NO_EXTENSION, Approved.ALWAYS, Amount.NONE),
	APPEAL_OUTCOME("Afgørelse om klage", ApprovalKind.APPEAL_OUTCOME, Approved.ALWAYS, Amount.NONE),
	REPAYMENT("Afgørelse om tilbagebetaling", ApprovalKind.REPAYMENT, Approved.ALWAYS, Amount.NONE);

	private final String danishName;

	private final ApprovalKind approvalKind;

	private final Approved approved;

	private final Amount amount;

	DecisionType(String danishName, ApprovalKind approvalKind, Approved approved, Amount amount) {
		this.danishName = danishName;
		this.approvalKind = approvalKind;
		this.approved = approved;
		this.amount = amount;
	}

	public String danishName() {
		return this.danishName;
	}

	/**
	 * The kind of approval that a decision of this type rests on.
	 */
	public ApprovalKind approvalKind() {
		return this.approvalKind;
	}

	/**
	 * Whether a decision of this type needs a second person.
	 */
	boolean needsApproval(boolean adverse) {
		return adverse || this.approved == Approved.ALWAYS;
	}

	/**
	 * Whether a decision of this type is also taken when the case is closed: an appeal
	 * and a repayment outlive it.
	 */
	boolean isTakenInClosedCases() {
		return this == APPEAL_OUTCOME || this == REPAYMENT;
	}

	/**
	 * Whether a decision of this type has a calculated amount, and so an explanation.
	 */
	boolean needsExplanation() {
		return this.amount == Amount.CALCULATED;
	}

	private enum Approved {

		ALWAYS, WHEN_ADVERSE

	}

	private enum Amount {

		NONE, CALCULATED

	}

}
