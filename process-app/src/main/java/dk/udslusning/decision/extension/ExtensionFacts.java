package dk.udslusning.decision.extension;

import dk.udslusning.decision.hearing.HearingAnswer;
import dk.udslusning.rules.money.Money;

/**
 * What a caseworker filled in when assessing an extension; anything may still be missing
 * or wrong. Amounts are per month and those of the whole household.
 *
 * @param incomeAfterTax where the ability to pay decides
 * @param fixedCosts costs other than housing, where the ability to pay decides
 * @param fullRent rent and all payments to the landlord, where the ability to pay decides
 * @param benefit housing benefit, where the ability to pay decides
 * @param need why the period is still needed or not, where the need decides
 * @param proposal what is proposed
 * @param months months of the extension
 * @param overrideReason why the proposal differs from the calculation; null where it does
 * not
 * @param hearingDue whether the assessment rests on facts the citizen does not know
 * @param unknownToCitizen those facts
 * @param hearing how the citizen was heard where none are unknown
 */
public record ExtensionFacts(Money incomeAfterTax, Money fixedCosts, Money fullRent, Money benefit, String need,
		ExtensionProposal proposal, Integer months, String overrideReason, Boolean hearingDue, String unknownToCitizen,
		HearingAnswer hearing) {

	boolean isToExtend() {
		return this.proposal == ExtensionProposal.EXTEND;
	}

	boolean isNotToExtend() {
		return this.proposal == ExtensionProposal.DO_NOT_EXTEND;
	}

	boolean isOverriding() {
		return this.overrideReason != null && !this.overrideReason.isBlank();
	}

	/**
	 * Without amounts and words, so that a log cannot repeat them.
	 */
	@Override
	public String toString() {
		return "ExtensionFacts[" + this.proposal + "]";
	}

}
