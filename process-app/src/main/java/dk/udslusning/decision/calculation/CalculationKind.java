package dk.udslusning.decision.calculation;

import dk.udslusning.decision.ApprovalKind;
import dk.udslusning.rules.refund.Purpose;

/**
 * What a calculation is for.
 */
public enum CalculationKind {

	/** The budget that is shown to the citizen before she says yes. */
	PROVISIONAL("Foreløbig beregning", Purpose.PROVISIONAL, ApprovalKind.PROVISIONAL_SUBSIDY),

	/** The amount of a full month that is decided. */
	FINAL("Beregning til afgørelse", Purpose.DECISION, ApprovalKind.SUBSIDY),

	/** The first month, where it is not like those after it. */
	FIRST_MONTH("Beregning af den første måned", Purpose.DECISION, ApprovalKind.SUBSIDY),

	/** One month that is calculated again, with the facts and rates of that month. */
	CHANGED_MONTH("Genberegning af en måned", Purpose.DECISION, ApprovalKind.CHANGED_AMOUNT);

	private final String danishName;

	private final Purpose purpose;

	private final ApprovalKind approvalKind;

	CalculationKind(String danishName, Purpose purpose, ApprovalKind approvalKind) {
		this.danishName = danishName;
		this.purpose = purpose;
		this.approvalKind = approvalKind;
	}

	public String danishName() {
		return this.danishName;
	}

	Purpose purpose() {
		return this.purpose;
	}

	/**
	 * The kind of approval that it is put before a second person under.
	 */
	public ApprovalKind approvalKind() {
		return this.approvalKind;
	}

}
