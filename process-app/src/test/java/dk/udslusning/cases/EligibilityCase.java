package dk.udslusning.cases;

import java.time.LocalDate;
import java.util.Map;

import dk.udslusning.rules.eligibility.Answer;
import dk.udslusning.rules.eligibility.ConditionResult;
import dk.udslusning.rules.eligibility.Eligibility;
import dk.udslusning.rules.eligibility.EligibilityFacts;
import dk.udslusning.rules.eligibility.EligibilityResult;
import dk.udslusning.rules.eligibility.EligibilityResult.Eligible;
import dk.udslusning.rules.eligibility.Outcome;
import dk.udslusning.rules.eligibility.Phase;
import dk.udslusning.rules.explanation.ExplanationVerifier;
import dk.udslusning.rules.scheme.HomeKind;
import dk.udslusning.rules.scheme.Origin;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A case about the conditions that are due in a phase.
 *
 * @param expected the outcome of conditions by their rule ids
 * @param outcome the outcome as a whole; not looked at where it is left out
 */
record EligibilityCase(String name, String calculation, String scheme, LocalDate assessedOn, Phase phase, Facts facts,
		Map<String, Outcome> expected, Eligible outcome) implements CaseTable.Case {

	@Override
	public void run(CaseData data) {
		Facts known = (this.facts != null) ? this.facts : Facts.NOTHING;
		EligibilityResult result = new Eligibility().assess(
				known.of(EligibilityFacts.of(data.catalogue().schemes().get(this.scheme), this.assessedOn)),
				this.phase);
		assertThat(this.expected).as("a case expects something").isNotEmpty();
		this.expected.forEach((rule, expectedOutcome) -> assertThat(result.conditions())
			.filteredOn((condition) -> condition.ruleId().equals(rule))
			.as(rule)
			.extracting(ConditionResult::outcome)
			.containsExactly(expectedOutcome));
		if (this.outcome != null) {
			assertThat(result.outcome()).isEqualTo(this.outcome);
		}
		assertThat(new ExplanationVerifier().verify(result.explanation())).isEmpty();
	}

	/** What is known; what is left out is not. */
	record Facts(Boolean actingMunicipality, Boolean assignsHome, Boolean lawfulStay, Origin origin,
			Boolean reducedMentalFunction, Boolean specialSocialProblems, Boolean needsHelpToGetHome,
			Boolean needsHelpToKeepHome, LocalDate leaseStart, LocalDate birthDate, Boolean adult,
			Boolean minorAccepted, Boolean agreementSigned, Boolean agreementExempted, Boolean otherRefundOverlaps,
			Boolean sameHomeTwoTenants, HomeKind homeKind, Boolean tenantInEducation, Boolean tenantSpecialNeed,
			Boolean residentMixAssessed, Boolean noDemandFromEntitled, Boolean assignmentAgreement,
			Boolean deviationsStated, Boolean deviationPeriodStated, Boolean councilApproved, Boolean benefitApplied,
			Boolean leaseInForce, Boolean shelterPaymentSettled, Boolean withinLegalPeriod) {

		static final Facts NOTHING = new Facts(null, null, null, null, null, null, null, null, null, null, null, null,
				null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);

		EligibilityFacts of(EligibilityFacts.Builder builder) {
			return builder.actingMunicipality(Answer.of(this.actingMunicipality))
				.assignsHome(Answer.of(this.assignsHome))
				.lawfulStay(Answer.of(this.lawfulStay))
				.origin(this.origin)
				.reducedMentalFunction(Answer.of(this.reducedMentalFunction))
				.specialSocialProblems(Answer.of(this.specialSocialProblems))
				.needsHelpToGetHome(Answer.of(this.needsHelpToGetHome))
				.needsHelpToKeepHome(Answer.of(this.needsHelpToKeepHome))
				.leaseStart(this.leaseStart)
				.birthDate(this.birthDate)
				.adult(Answer.of(this.adult))
				.minorAccepted(Answer.of(this.minorAccepted))
				.agreementSigned(Answer.of(this.agreementSigned))
				.agreementExempted(Answer.of(this.agreementExempted))
				.otherRefundOverlaps(Answer.of(this.otherRefundOverlaps))
				.sameHomeTwoTenants(Answer.of(this.sameHomeTwoTenants))
				.homeKind(this.homeKind)
				.tenantInEducation(Answer.of(this.tenantInEducation))
				.tenantSpecialNeed(Answer.of(this.tenantSpecialNeed))
				.residentMixAssessed(Answer.of(this.residentMixAssessed))
				.noDemandFromEntitled(Answer.of(this.noDemandFromEntitled))
				.assignmentAgreement(Answer.of(this.assignmentAgreement))
				.deviationsStated(Answer.of(this.deviationsStated))
				.deviationPeriodStated(Answer.of(this.deviationPeriodStated))
				.councilApproved(Answer.of(this.councilApproved))
				.benefitApplied(Answer.of(this.benefitApplied))
				.leaseInForce(Answer.of(this.leaseInForce))
				.shelterPaymentSettled(Answer.of(this.shelterPaymentSettled))
				.withinLegalPeriod(Answer.of(this.withinLegalPeriod))
				.build();
		}

	}

}
