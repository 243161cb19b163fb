package dk.udslusning.decision.extension;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;

import dk.udslusning.decision.hearing.HearingAnswer;
import dk.udslusning.decision.hearing.HearingBasis;
import dk.udslusning.rules.ability.AbilityFactKeys;
import dk.udslusning.rules.ability.AbilityFacts;
import dk.udslusning.rules.explanation.FactOrigin;
import dk.udslusning.rules.money.Money;

/**
 * An assessment of an extension as somebody prepared it. Never changed: what is assessed
 * anew is a new row. The amounts and counts are there where the ability to pay decides,
 * the need where the need decides.
 *
 * @param id the assessment
 * @param caseNumber the case
 * @param leaseId the lease
 * @param assessmentMonth the month whose norm and household count, {@code 2028-07}
 * @param proposal what is proposed
 * @param months months of the extension; null unless it is to be extended
 * @param lastLegalDay the period's last day at the time
 * @param extendedTo the last day after the extension; null unless it is to be extended
 * @param incomeOere income after tax
 * @param fixedCostsOere fixed costs other than housing
 * @param fullRentOere rent and all payments to the landlord
 * @param benefitOere housing benefit
 * @param adults of the household
 * @param infants children of 0 or 1
 * @param smallChildren children of 2 to 6
 * @param schoolChildren children of 7 to 17
 * @param need why the period is still needed or not
 * @param overrideReason why the proposal differs from the calculation
 * @param unknownToCitizen facts on which the citizen must be heard; null where there are
 * none
 * @param hearingBasis how she was heard where no letter is due
 * @param heardOn when
 * @param hearingNote what was said, or from where the facts are known
 * @param preparedBy user id
 * @param preparedAt Danish local time
 */
public record AssessedExtension(long id, String caseNumber, long leaseId, String assessmentMonth,
		ExtensionProposal proposal, Integer months, LocalDate lastLegalDay, LocalDate extendedTo, Long incomeOere,
		Long fixedCostsOere, Long fullRentOere, Long benefitOere, Integer adults, Integer infants,
		Integer smallChildren, Integer schoolChildren, String need, String overrideReason, String unknownToCitizen,
		HearingBasis hearingBasis, LocalDate heardOn, String hearingNote, String preparedBy, LocalDateTime preparedAt) {

	public boolean isToExtend() {
		return this.proposal == ExtensionProposal.EXTEND;
	}

	/**
	 * Whether the ability to pay decides.
	 */
	public boolean testsAbility() {
		return this.incomeOere != null;
	}

	public Money incomeAfterTax() {
		return money(this.incomeOere);
	}

	public Money fixedCosts() {
		return money(this.fixedCostsOere);
	}

	public Money fullRent() {
		return money(this.fullRentOere);
	}

	public Money benefit() {
		return money(this.benefitOere);
	}

	/**
	 * How the citizen was heard where no letter is due.
	 */
	public HearingAnswer hearing() {
		return new HearingAnswer(this.hearingBasis, this.heardOn, this.hearingNote);
	}

	/**
	 * What the rule of the ability to pay asks for.
	 * @param who the name of whoever prepared it
	 */
	AbilityFacts abilityFacts(String who) {
		FactOrigin told = new FactOrigin(who, this.preparedAt.toLocalDate(), "oplyst af borgeren til vurderingen");
		FactOrigin household = FactOrigin.from("husstanden i sagen den 1. i måneden");
		Map<String, FactOrigin> origins = new HashMap<>(Map.of(AbilityFactKeys.INCOME, told,
				AbilityFactKeys.FIXED_COSTS, told, AbilityFactKeys.BENEFIT, told, AbilityFactKeys.RENT,
				new FactOrigin(who, this.preparedAt.toLocalDate(), "lejekontrakten og seneste opkrævning")));
		for (String key : new String[] { AbilityFactKeys.ADULTS, AbilityFactKeys.CHILDREN_0_TO_1,
				AbilityFactKeys.CHILDREN_2_TO_6, AbilityFactKeys.CHILDREN_7_TO_17 }) {
			origins.put(key, household);
		}
		return new AbilityFacts(YearMonth.parse(this.assessmentMonth), incomeAfterTax(), fixedCosts(), this.adults,
				this.infants, this.smallChildren, this.schoolChildren, fullRent(), benefit(), origins);
	}

	private static Money money(Long oere) {
		return (oere != null) ? Money.ofOere(oere) : null;
	}

	/**
	 * Without amounts and words, so that a log cannot repeat them.
	 */
	@Override
	public String toString() {
		return "AssessedExtension[" + this.id + ", " + this.caseNumber + ", " + this.proposal + "]";
	}

}
