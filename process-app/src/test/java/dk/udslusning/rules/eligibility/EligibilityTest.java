package dk.udslusning.rules.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;

import dk.udslusning.rules.eligibility.EligibilityResult.Eligible;
import dk.udslusning.rules.explanation.Explanation;
import dk.udslusning.rules.explanation.ExplanationVerifier;
import dk.udslusning.rules.explanation.Fact;
import dk.udslusning.rules.explanation.FactOrigin;
import dk.udslusning.rules.explanation.Value;
import dk.udslusning.rules.scheme.HomeKind;
import dk.udslusning.rules.scheme.Origin;
import dk.udslusning.rules.scheme.Scheme;
import dk.udslusning.rules.scheme.SchemeFixture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Each condition of the domain page 2.1 fulfilled, not fulfilled and unknown; sources
 * stand in each condition.
 */
class EligibilityTest {

	private static final LocalDate TODAY = LocalDate.of(2021, 3, 1);

	private final Eligibility eligibility = new Eligibility();

	@Test
	void assessesWhatIsDueAtEachPhase() {
		assertThat(rules(Phase.VISITATION, SchemeFixture.frikommune25())).containsExactly("ELIG-01", "ELIG-02",
				"ELIG-03", "ELIG-04", "ELIG-05", "ELIG-06", "ELIG-07", "ELIG-09");
		assertThat(rules(Phase.BEFORE_ASSIGNMENT, SchemeFixture.frikommune25())).contains("ELIG-08");
		assertThat(rules(Phase.BEFORE_ASSIGNMENT, SchemeFixture.almenbolig63())).doesNotContain("ELIG-08");
		assertThat(rules(Phase.ASSIGNMENT, SchemeFixture.almenbolig63())).containsExactly("HOME-01");
		assertThat(rules(Phase.LEASE, SchemeFixture.almenbolig63())).containsExactly("ELIG-06", "HOME-01", "HOME-02");
		assertThat(rules(Phase.PAYMENT, SchemeFixture.almenbolig63())).containsExactly("PAY-01", "PAY-02");
	}

	@Test
	void isEligibleWhenEveryConditionIsFulfilled() {
		EligibilityResult result = assess(Phase.VISITATION, (facts) -> {
		});
		assertThat(result.outcome()).isEqualTo(Eligible.ELIGIBLE);
		assertThat(result.with(Outcome.FULFILLED)).hasSize(8);
	}

	@Test
	void reportsAllFailedAndAllUnknownConditions() {
		EligibilityResult result = assess(Phase.VISITATION,
				(facts) -> facts.lawfulStay(Answer.NO)
					.needsHelpToKeepHome(Answer.NO)
					.otherRefundOverlaps(Answer.UNKNOWN));
		assertThat(result.outcome()).isEqualTo(Eligible.NOT_ELIGIBLE);
		assertThat(result.with(Outcome.NOT_FULFILLED)).extracting(ConditionResult::ruleId)
			.containsExactly("ELIG-02", "ELIG-05");
		assertThat(result.with(Outcome.UNKNOWN)).extracting(ConditionResult::ruleId).containsExactly("ELIG-09");
	}

	@Test
	void needsInformationWhenNothingFailsButSomethingIsUnknown() {
		EligibilityResult result = assess(Phase.VISITATION, (facts) -> facts.lawfulStay(Answer.UNKNOWN));
		assertThat(result.outcome()).isEqualTo(Eligible.NEEDS_INFORMATION);
	}

	@Test
	void needsInformationWhenNothingIsKnown() {
		EligibilityResult result = this.eligibility.assess(
				EligibilityFacts.of(SchemeFixture.almenbolig63(), LocalDate.of(2026, 11, 23)).build(),
				Phase.VISITATION);
		assertThat(result.outcome()).isEqualTo(Eligible.NEEDS_INFORMATION);
		assertThat(result.with(Outcome.UNKNOWN)).extracting(ConditionResult::ruleId)
			.containsExactly("ELIG-01", "ELIG-02", "ELIG-03", "ELIG-04", "ELIG-05", "ELIG-07", "ELIG-09");
	}

	@Test
	void givesReasonSourceAndFactsOfACondition() {
		FactOrigin origin = new FactOrigin("sagsbehandler1", TODAY, "UserTask_AssessTargetGroup");
		ConditionResult result = assess(Phase.VISITATION,
				(facts) -> facts.lawfulStay(Answer.NO).origin("lawfulStay", origin))
			.conditions()
			.get(1);
		assertThat(result.reason()).isEqualTo("Borgeren opholder sig ikke lovligt i Danmark.");
		assertThat(result.source()).isEqualTo("Serviceloven § 2");
		assertThat(result.facts())
			.containsExactly(new Fact("lawfulStay", "Lovligt ophold", Value.answer(false), origin));
	}

	/** The law of the scheme is the source of what differs from scheme to scheme. */
	@Test
	void namesTheSourceOfEachConditionInItsStepsToo() {
		EligibilityResult result = assess(Phase.VISITATION, (facts) -> {
		});
		assertThat(result.conditions())
			.filteredOn((condition) -> Set.of("ELIG-03", "ELIG-06").contains(condition.ruleId()))
			.extracting(ConditionResult::source)
			.containsExactly("Lov om frikommunenetværk § 25", "Lov om frikommunenetværk § 25");
		assertThat(result.explanation().step("ELIG-02").source()).isEqualTo("Serviceloven § 2");
		assertThat(result.explanation().step("ELIG-06.1").source()).isEqualTo("Lov om frikommunenetværk § 25");
		assertThat(result.explanation().step("ELIG-06.2").ruleId()).isEqualTo("ELIG-06");
	}

	@Test
	void saysWhetherTheCitizenIsOfAgeOrTheTeamLeaderHasDecided() {
		assertThat(condition("ELIG-07", born(TODAY.minusYears(18)), Phase.VISITATION).reason())
			.isEqualTo("Borgeren er fyldt 18 år.");
		assertThat(condition("ELIG-07",
				fulfilled(SchemeFixture.frikommune25()).birthDate(TODAY.minusYears(17))
					.minorAccepted(Answer.YES)
					.build(),
				Phase.VISITATION)
			.reason()).isEqualTo("Borgeren er under 18 år, og teamlederen har taget stilling.");
	}

	@Test
	void keepsWhereEachFactCameFrom() {
		FactOrigin call = FactOrigin.from("samtalen");
		FactOrigin letter = FactOrigin.from("brevet");
		assertThat(EligibilityFacts.of(SchemeFixture.frikommune25(), TODAY)
			.origin("lawfulStay", call)
			.origin("adult", letter)
			.build()
			.origins()).containsEntry("lawfulStay", call).containsEntry("adult", letter);
	}

	@Test
	void wantsTheActingMunicipalityToAssign() {
		assertOutcomes("ELIG-01", (facts) -> facts.actingMunicipality(Answer.YES).assignsHome(Answer.YES),
				(facts) -> facts.assignsHome(Answer.NO), (facts) -> facts.actingMunicipality(Answer.UNKNOWN));
	}

	@Test
	void wantsALawfulStay() {
		assertOutcomes("ELIG-02", (facts) -> facts.lawfulStay(Answer.YES), (facts) -> facts.lawfulStay(Answer.NO),
				(facts) -> facts.lawfulStay(Answer.UNKNOWN));
	}

	@Test
	void wantsAnOriginThatTheSchemeAccepts() {
		Scheme shelters = accepting(Set.of(Origin.CRISIS_CENTRE_109, Origin.HOMELESS_SHELTER_110));
		for (Origin origin : Origin.values()) {
			EligibilityFacts facts = fulfilled(shelters).origin(origin).build();
			boolean accepted = shelters.acceptedOrigins().contains(origin);
			ConditionResult result = condition("ELIG-03", facts, Phase.VISITATION);
			assertThat(result.outcome()).isEqualTo(accepted ? Outcome.FULFILLED : Outcome.NOT_FULFILLED);
			assertThat(result.reason()).contains(origin.label());
		}
		assertThat(outcome("ELIG-03", fulfilled(shelters).origin(null).build())).isEqualTo(Outcome.UNKNOWN);
	}

	@Test
	void wantsReducedFunctionOrSocialProblems() {
		assertOutcomes("ELIG-04",
				(facts) -> facts.reducedMentalFunction(Answer.UNKNOWN).specialSocialProblems(Answer.YES),
				(facts) -> facts.reducedMentalFunction(Answer.NO).specialSocialProblems(Answer.NO),
				(facts) -> facts.reducedMentalFunction(Answer.NO).specialSocialProblems(Answer.UNKNOWN));
	}

	@Test
	void wantsNeedForHelpToGetAndToKeepAHome() {
		assertOutcomes("ELIG-05", (facts) -> facts.needsHelpToGetHome(Answer.YES).needsHelpToKeepHome(Answer.YES),
				(facts) -> facts.needsHelpToGetHome(Answer.UNKNOWN).needsHelpToKeepHome(Answer.NO),
				(facts) -> facts.needsHelpToKeepHome(Answer.UNKNOWN));
	}

	@Test
	void wantsTheLeaseToStartInsideTheEntryWindow() {
		Scheme trial = SchemeFixture.frikommune25();
		assertThat(outcome("ELIG-06", fulfilled(trial).leaseStart(LocalDate.of(2018, 7, 31)).build()))
			.isEqualTo(Outcome.NOT_FULFILLED);
		assertThat(outcome("ELIG-06", fulfilled(trial).leaseStart(LocalDate.of(2018, 8, 1)).build()))
			.isEqualTo(Outcome.FULFILLED);
		assertThat(outcome("ELIG-06", fulfilled(trial).leaseStart(LocalDate.of(2021, 12, 31)).build()))
			.isEqualTo(Outcome.FULFILLED);
		assertThat(outcome("ELIG-06", fulfilled(trial).leaseStart(LocalDate.of(2022, 1, 1)).build()))
			.isEqualTo(Outcome.NOT_FULFILLED);
	}

	@Test
	void letsTheDayOfAssessmentStandInForALeaseThatIsNotKnownYet() {
		Scheme trial = SchemeFixture.frikommune25();
		assertThat(outcome("ELIG-06", on(trial, LocalDate.of(2018, 1, 1)))).isEqualTo(Outcome.FULFILLED);
		assertThat(outcome("ELIG-06", on(trial, LocalDate.of(2021, 12, 31)))).isEqualTo(Outcome.FULFILLED);
		EligibilityFacts late = on(trial, LocalDate.of(2022, 1, 1));
		assertThat(outcome("ELIG-06", late)).isEqualTo(Outcome.NOT_FULFILLED);
		assertThat(condition("ELIG-06", late, Phase.VISITATION).reason()).isEqualTo(
				"Et lejemål, der begynder efter vurderingen 01.01.2022, ligger uden for ordningens periode, 01.08.2018 til 31.12.2021.");
	}

	@Test
	void wantsEighteenYears() {
		assertThat(outcome("ELIG-07", born(TODAY.minusYears(18)))).isEqualTo(Outcome.FULFILLED);
		assertThat(outcome("ELIG-07", born(TODAY.minusYears(18).plusDays(1)))).isEqualTo(Outcome.UNKNOWN);
		assertOutcomes("ELIG-07", (facts) -> facts.birthDate(null).adult(Answer.YES),
				(facts) -> facts.birthDate(null).adult(Answer.NO).minorAccepted(Answer.NO),
				(facts) -> facts.birthDate(null).adult(Answer.UNKNOWN).minorAccepted(Answer.YES));
	}

	@Test
	void leavesAMinorToTheTeamLeader() {
		EligibilityFacts undecided = born(TODAY.minusYears(17));
		assertThat(condition("ELIG-07", undecided, Phase.VISITATION).reason())
			.contains("Teamlederen skal tage stilling");
		assertThat(outcome("ELIG-07",
				fulfilled(SchemeFixture.frikommune25()).birthDate(TODAY.minusYears(17))
					.minorAccepted(Answer.YES)
					.build()))
			.isEqualTo(Outcome.FULFILLED);
		assertThat(outcome("ELIG-07",
				fulfilled(SchemeFixture.frikommune25()).birthDate(TODAY.minusYears(17))
					.minorAccepted(Answer.NO)
					.build()))
			.isEqualTo(Outcome.NOT_FULFILLED);
	}

	@Test
	void wantsAnAgreementOrAnExemptionUnderTheTrial() {
		assertOutcomes("ELIG-08", Phase.BEFORE_ASSIGNMENT,
				(facts) -> facts.agreementSigned(Answer.NO).agreementExempted(Answer.YES),
				(facts) -> facts.agreementSigned(Answer.NO).agreementExempted(Answer.NO),
				(facts) -> facts.agreementSigned(Answer.UNKNOWN).agreementExempted(Answer.NO));
	}

	@Test
	void wantsNoOtherRefundButForTheSameHome() {
		assertOutcomes("ELIG-09", (facts) -> facts.otherRefundOverlaps(Answer.YES).sameHomeTwoTenants(Answer.YES),
				(facts) -> facts.otherRefundOverlaps(Answer.YES).sameHomeTwoTenants(Answer.NO),
				(facts) -> facts.otherRefundOverlaps(Answer.YES).sameHomeTwoTenants(Answer.UNKNOWN));
		assertThat(outcome("ELIG-09",
				fulfilled(SchemeFixture.frikommune25()).otherRefundOverlaps(Answer.NO)
					.sameHomeTwoTenants(Answer.UNKNOWN)
					.build()))
			.isEqualTo(Outcome.FULFILLED);
	}

	@Test
	void wantsALawfulKindOfHome() {
		assertOutcomes("HOME-01", Phase.ASSIGNMENT, (facts) -> facts.homeKind(HomeKind.FAMILY),
				(facts) -> facts.homeKind(HomeKind.PRIVATE).assignmentAgreement(Answer.YES),
				(facts) -> facts.homeKind(null));
		assertOutcomes("HOME-01", Phase.ASSIGNMENT,
				(facts) -> facts.homeKind(HomeKind.YOUTH)
					.tenantInEducation(Answer.NO)
					.tenantSpecialNeed(Answer.YES)
					.residentMixAssessed(Answer.YES),
				(facts) -> facts.homeKind(HomeKind.YOUTH).tenantInEducation(Answer.NO).tenantSpecialNeed(Answer.NO),
				(facts) -> facts.homeKind(HomeKind.YOUTH)
					.tenantInEducation(Answer.YES)
					.residentMixAssessed(Answer.UNKNOWN));
		assertOutcomes("HOME-01", Phase.ASSIGNMENT,
				(facts) -> facts.homeKind(HomeKind.ELDERLY)
					.noDemandFromEntitled(Answer.YES)
					.residentMixAssessed(Answer.YES),
				(facts) -> facts.homeKind(HomeKind.ELDERLY).noDemandFromEntitled(Answer.NO),
				(facts) -> facts.homeKind(HomeKind.ELDERLY).residentMixAssessed(Answer.YES));
	}

	@Test
	void wantsAnAssignmentAgreementForAPrivateHome() {
		Scheme privateHomes = SchemeFixture.privat57a();
		EligibilityFacts.Builder facts = EligibilityFacts.of(privateHomes, LocalDate.of(2026, 11, 23))
			.homeKind(HomeKind.PRIVATE);
		assertThat(condition("HOME-01", facts.build(), Phase.ASSIGNMENT).outcome()).isEqualTo(Outcome.UNKNOWN);
		assertThat(condition("HOME-01", facts.assignmentAgreement(Answer.YES).build(), Phase.ASSIGNMENT).outcome())
			.isEqualTo(Outcome.FULFILLED);
		assertThat(condition("HOME-01", facts.assignmentAgreement(Answer.NO).build(), Phase.ASSIGNMENT).outcome())
			.isEqualTo(Outcome.NOT_FULFILLED);
	}

	@Test
	void wantsStatedAndApprovedDeviations() {
		assertOutcomes("HOME-02", Phase.LEASE,
				(facts) -> facts.deviationsStated(Answer.YES)
					.deviationPeriodStated(Answer.YES)
					.councilApproved(Answer.YES),
				(facts) -> facts.deviationPeriodStated(Answer.NO), (facts) -> facts.deviationsStated(Answer.YES));
	}

	@Test
	void paysOnlyAfterBenefitIsAppliedFor() {
		assertOutcomes("PAY-01", Phase.PAYMENT, (facts) -> facts.benefitApplied(Answer.YES),
				(facts) -> facts.benefitApplied(Answer.NO), (facts) -> facts.benefitApplied(Answer.UNKNOWN));
	}

	@Test
	void paysOnlyForATenancyInForce() {
		assertOutcomes("PAY-02", Phase.PAYMENT,
				(facts) -> facts.leaseInForce(Answer.YES)
					.shelterPaymentSettled(Answer.YES)
					.withinLegalPeriod(Answer.YES),
				(facts) -> facts.leaseInForce(Answer.YES).withinLegalPeriod(Answer.NO),
				(facts) -> facts.leaseInForce(Answer.YES));
	}

	@Test
	void explainsEachAssessmentSoThatItRecomputes() {
		for (Phase phase : Phase.values()) {
			EligibilityResult result = assess(phase, (facts) -> facts.homeKind(HomeKind.YOUTH));
			assertThat(new ExplanationVerifier().verify(result.explanation())).isEmpty();
		}
		Explanation explanation = assess(Phase.VISITATION, (facts) -> facts.lawfulStay(Answer.NO)).explanation();
		assertThat(explanation.result("eligible")).isEqualTo(Value.answer(false));
	}

	@Test
	void refusesAnAssessmentOfNothing() {
		Explanation explanation = assess(Phase.VISITATION, (facts) -> {
		}).explanation();
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new EligibilityResult(Eligible.ELIGIBLE, List.of(), explanation));
	}

	private void assertOutcomes(String ruleId, Consumer<EligibilityFacts.Builder> fulfilled,
			Consumer<EligibilityFacts.Builder> notFulfilled, Consumer<EligibilityFacts.Builder> unknown) {
		assertOutcomes(ruleId, Phase.VISITATION, fulfilled, notFulfilled, unknown);
	}

	private void assertOutcomes(String ruleId, Phase phase, Consumer<EligibilityFacts.Builder> fulfilled,
			Consumer<EligibilityFacts.Builder> notFulfilled, Consumer<EligibilityFacts.Builder> unknown) {
		assertOutcome(ruleId, phase, Outcome.FULFILLED, fulfilled);
		assertOutcome(ruleId, phase, Outcome.NOT_FULFILLED, notFulfilled);
		assertOutcome(ruleId, phase, Outcome.UNKNOWN, unknown);
	}

	private void assertOutcome(String ruleId, Phase phase, Outcome outcome, Consumer<EligibilityFacts.Builder> change) {
		EligibilityFacts.Builder facts = fulfilled(SchemeFixture.frikommune25());
		change.accept(facts);
		ConditionResult result = condition(ruleId, facts.build(), phase);
		assertThat(result.outcome()).isEqualTo(outcome);
		assertThat(result.reason()).isNotBlank();
		assertThat(result.source()).isNotBlank();
		assertThat(result.facts()).isNotEmpty();
	}

	private EligibilityResult assess(Phase phase, Consumer<EligibilityFacts.Builder> change) {
		EligibilityFacts.Builder facts = fulfilled(SchemeFixture.frikommune25());
		change.accept(facts);
		return this.eligibility.assess(facts.build(), phase);
	}

	private Outcome outcome(String ruleId, EligibilityFacts facts) {
		return condition(ruleId, facts, Phase.VISITATION).outcome();
	}

	private ConditionResult condition(String ruleId, EligibilityFacts facts, Phase phase) {
		return this.eligibility.assess(facts, phase)
			.conditions()
			.stream()
			.filter((condition) -> condition.ruleId().equals(ruleId))
			.findFirst()
			.orElseThrow();
	}

	private List<String> rules(Phase phase, Scheme scheme) {
		return this.eligibility.assess(EligibilityFacts.of(scheme, TODAY).build(), phase)
			.conditions()
			.stream()
			.map(ConditionResult::ruleId)
			.toList();
	}

	/** Everything that visitation asks for is fulfilled, and nothing else is known. */
	private static EligibilityFacts.Builder fulfilled(Scheme scheme) {
		return EligibilityFacts.of(scheme, TODAY)
			.actingMunicipality(Answer.YES)
			.assignsHome(Answer.YES)
			.lawfulStay(Answer.YES)
			.origin(Origin.HOMELESS_SHELTER_110)
			.specialSocialProblems(Answer.YES)
			.needsHelpToGetHome(Answer.YES)
			.needsHelpToKeepHome(Answer.YES)
			.leaseStart(LocalDate.of(2021, 4, 1))
			.birthDate(LocalDate.of(1990, 1, 1))
			.otherRefundOverlaps(Answer.NO);
	}

	private static EligibilityFacts on(Scheme scheme, LocalDate assessedOn) {
		return EligibilityFacts.of(scheme, assessedOn).build();
	}

	private static EligibilityFacts born(LocalDate birthDate) {
		return fulfilled(SchemeFixture.frikommune25()).birthDate(birthDate).build();
	}

	private static Scheme accepting(Set<Origin> origins) {
		Scheme trial = SchemeFixture.frikommune25();
		return new Scheme(trial.code(), trial.label(), trial.benefitName(), trial.legalBases(), trial.entryFrom(),
				trial.entryTo(), trial.lastDay(), trial.period(), trial.initialMonths(), trial.extensionMonths(),
				trial.extensionTest(), origins, trial.homeKinds(), trial.agreementRequired(), trial.calculationMethod(),
				trial.comparisonRate(), trial.appealGuidance());
	}

}
