package dk.udslusning.process.form.extension;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import dk.udslusning.decision.extension.ExtensionFacts;
import dk.udslusning.decision.extension.ExtensionProposal;
import dk.udslusning.decision.hearing.HearingAnswer;
import dk.udslusning.decision.hearing.HearingBasis;
import dk.udslusning.rules.money.Money;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The fields of "Vurdér forlængelse". Amounts are per month and those of the household.
 *
 * @param caseVersion the assessment that was shown
 * @param facts shown only: the period and its limits
 * @param explained shown only: the ability to pay was calculated
 * @param explanation shown only: the calculation step by step
 * @param basis shown only: norm and facts behind it
 * @param testsAbility shown only: the ability to pay decides
 * @param incomeAfterTax income after tax
 * @param fixedCosts fixed costs other than housing
 * @param fullRent rent and all payments to the landlord
 * @param benefit housing benefit
 * @param need why the period is still needed or not
 * @param proposal what is proposed
 * @param months months of the extension
 * @param overrideReason why the calculation is not followed
 * @param hearingDue whether the citizen does not know every fact
 * @param unknownToCitizen the facts she does not know
 * @param hearingBasis how she was heard where she knows them
 * @param heardOn when
 * @param hearingNote what was said, or from where the facts are known
 */
record AssessExtensionFields(Long caseVersion, String facts, Boolean explained, List<Map<String, String>> explanation,
		String basis, Boolean testsAbility, Money incomeAfterTax, Money fixedCosts, Money fullRent, Money benefit,
		@Size(max = 4000, message = LONG) String need,
		@NotNull(message = "Vælg, om perioden forlænges") ExtensionProposal proposal, Integer months,
		@Size(max = 2000, message = SHORT) String overrideReason, Boolean hearingDue,
		@Size(max = 4000, message = LONG) String unknownToCitizen, HearingBasis hearingBasis, LocalDate heardOn,
		@Size(max = 2000, message = SHORT) String hearingNote) {

	private static final String LONG = "Skriv højst 4.000 tegn";

	private static final String SHORT = "Skriv højst 2.000 tegn";

	ExtensionFacts assessed() {
		return new ExtensionFacts(this.incomeAfterTax, this.fixedCosts, this.fullRent, this.benefit, this.need,
				this.proposal, this.months, this.overrideReason, this.hearingDue, this.unknownToCitizen,
				new HearingAnswer(this.hearingBasis, this.heardOn, this.hearingNote));
	}

	/**
	 * Without amounts and words, so that a log cannot repeat them.
	 */
	@Override
	public String toString() {
		return "AssessExtensionFields";
	}

}
