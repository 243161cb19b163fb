package dk.udslusning.decision.extension;

import java.time.LocalDate;
import java.time.LocalDateTime;

import dk.udslusning.access.Role;
import dk.udslusning.casefile.home.HomePath;
import dk.udslusning.casefile.lease.AddendumTerms;
import dk.udslusning.casefile.lease.Leases;
import dk.udslusning.casefile.letter.LetterKind;
import dk.udslusning.casefile.letter.Letters;
import dk.udslusning.casefile.note.CaseNote;
import dk.udslusning.casefile.note.CaseNotes;
import dk.udslusning.decision.ApprovalLevel;
import dk.udslusning.decision.Approvals;
import dk.udslusning.decision.Decision;
import dk.udslusning.decision.Decisions;
import dk.udslusning.decision.UnlawfulDecision;
import dk.udslusning.rules.explanation.ExplanationVerifier;
import dk.udslusning.rules.money.Money;
import dk.udslusning.rules.rate.RateCodes;
import dk.udslusning.testing.CaseFileDatabase;
import dk.udslusning.testing.Notices;
import dk.udslusning.testing.Office;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static dk.udslusning.decision.extension.ExtensionProposal.CALCULATE_FIRST;
import static dk.udslusning.decision.extension.ExtensionProposal.DO_NOT_EXTEND;
import static dk.udslusning.decision.extension.ExtensionProposal.EXTEND;
import static dk.udslusning.testing.Rejections.fieldsRefusedBy;
import static dk.udslusning.testing.Rejections.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Under scheme A the amounts are those of {@link TrialCase}, worked out by hand. Under
 * scheme B the lease of 24 months ends on 30 November 2028.
 */
@CaseFileDatabase
@Import({ HomePath.class, TrialCase.class })
class ExtensionsIT {

	@Autowired
	private HomePath path;

	@Autowired
	private TrialCase trial;

	@Autowired
	private AssessExtension assessments;

	@Autowired
	private ExtensionDecisions extensions;

	@Autowired
	private Approvals approvals;

	@Autowired
	private Decisions decisions;

	@Autowired
	private Letters letters;

	@Autowired
	private Leases leases;

	@Autowired
	private CaseNotes notes;

	@Autowired
	private Office office;

	@Test
	void proposesAnExtensionWhereTheHouseholdCannotPay() {
		String caseNumber = trialCase();
		this.assessments.prepare(caseNumber, TrialCase.facts(EXTEND, 12, null));
		ExtensionAnswer answer = this.assessments.conclude(caseNumber);
		assertThat(answer.outcome()).isEqualTo(ExtensionOutcome.EXTEND);
		assertThat(answer.refundOere()).isNull();
		AssessedExtension assessment = this.assessments.required(caseNumber);
		assertThat(assessment.extendedTo()).isEqualTo(LocalDate.of(2024, 11, 30));
		AbilityCalculation calculation = this.assessments.calculation(assessment.id()).orElseThrow();
		assertThat(calculation.canPay()).isFalse();
		assertThat(calculation.available()).isEqualTo(Money.ofKroner(5_530));
		assertThat(calculation.rentAfterBenefit()).isEqualTo(Money.ofKroner(6_650));
		assertThat(calculation.shortfall()).isEqualTo(Money.ofKroner(1_120));
		assertThat(new ExplanationVerifier().verify(calculation.explanation())).isEmpty();
		assertThat(this.approvals.get(answer.approvalId()).preparedBy()).isEqualTo("sagsbehandler1");
	}

	@Test
	void issuesTheApprovedExtensionWithItsLetter() {
		String caseNumber = trialCase();
		IssuedExtension issued = issued(caseNumber, 12);
		Decision decision = this.decisions.get(issued.decisionId());
		assertThat(decision.adverse()).isFalse();
		assertThat(decision.explanationJson()).contains("ABILITY_TO_PAY");
		assertThat(decision.reasons()).contains("Du mangler 1.120,00 kr. om måneden");
		assertThat(issued.addendumDueAt()).isEqualTo(LocalDateTime.parse("2023-11-16T12:00"));
		assertThat(issued.addendumReminderAt()).isEqualTo(LocalDateTime.parse("2023-10-31T06:00"));
		assertThat(issued.addendumLapsesAt()).isEqualTo(LocalDateTime.parse("2023-12-01T06:00"));
		assertThat(letter(caseNumber, LetterKind.EXTENSION))
			.contains("forlænges med 12 måneder, til og med den 30.11.2024")
			.contains("tillæg til lejekontrakten. Det skal ske senest den 30.11.2023")
			.contains("Sådan klager du")
			.doesNotContain("Prøvevej")
			.doesNotContain("bekendte");
	}

	@Test
	void issuesOnceHoweverOftenItIsAsked() {
		String caseNumber = trialCase();
		long approval = approved(caseNumber, 12);
		long first = this.extensions.issue(approval).decisionId();
		assertThat(this.extensions.issue(approval).decisionId()).isEqualTo(first);
		assertThat(this.letters.of(caseNumber)).filteredOn((letter) -> letter.kind() == LetterKind.EXTENSION)
			.hasSize(1);
	}

	@Test
	void issuesNothingThatNobodyApproved() {
		String caseNumber = trialCase();
		this.assessments.prepare(caseNumber, TrialCase.facts(EXTEND, 12, null));
		long approval = this.assessments.conclude(caseNumber).approvalId();
		assertThatExceptionOfType(UnlawfulDecision.class).isThrownBy(() -> this.extensions.issue(approval));
	}

	@Test
	void remindsOfTheAddendumNoSoonerThanAWeekAfterTheDecision() {
		String caseNumber = this.trial.leased();
		this.office.today(LocalDate.of(2023, 11, 20));
		IssuedExtension issued = issued(caseNumber, 12);
		assertThat(issued.addendumReminderAt()).isEqualTo(LocalDateTime.parse("2023-11-27T06:00"));
	}

	@Test
	void countsOnlyWithTheAddendum() {
		String caseNumber = trialCase();
		issued(caseNumber, 12);
		assertThat(this.leases.required(caseNumber).lastLegalDay()).isEqualTo(TrialCase.LAST_DAY);
		this.extensions.signAddendum(caseNumber,
				new AddendumTerms(TrialCase.ASSESSED_ON, 36, "Som før.", LocalDate.of(2023, 7, 1)));
		assertThat(this.leases.required(caseNumber).lastLegalDay()).isEqualTo(LocalDate.of(2024, 11, 30));
		assertThat(this.assessments.latest(caseNumber)).as("nothing is assessed of the new period").isEmpty();
	}

	@Test
	void lapsesWithoutTheAddendum() {
		String caseNumber = trialCase();
		issued(caseNumber, 12);
		assertThat(fieldsRefusedBy(() -> this.extensions.giveUpAddendum(caseNumber, " "))).containsExactly("reason");
		this.extensions.giveUpAddendum(caseNumber, "Udlejeren vil ikke.");
		assertThat(this.extensions.lapse(caseNumber).threeMonthsNoticeDue()).isTrue();
		this.office.today(TrialCase.LAST_DAY.plusDays(1));
		assertThat(this.extensions.lapse(caseNumber).threeMonthsNoticeDue()).isFalse();
		assertThat(this.notes.of(caseNumber)).extracting(CaseNote::subject)
			.contains("Tillæg til lejekontrakten ikke underskrevet", "Forlængelsen er bortfaldet");
		assertThat(this.leases.required(caseNumber).lastLegalDay()).isEqualTo(TrialCase.LAST_DAY);
	}

	@Test
	void refusesToDifferFromTheCalculationWithoutAReason() {
		String caseNumber = trialCase();
		ExtensionFacts against = denied(TrialCase.facts(DO_NOT_EXTEND, null, null));
		assertThat(refusal(() -> this.assessments.prepare(caseNumber, against)).faults()).singleElement()
			.satisfies((fault) -> {
				assertThat(fault.field()).isEqualTo("overrideReason");
				assertThat(fault.message()).contains("ikke kan betale", "5.530,00 kr.", "6.650,00 kr.");
			});
		Money enough = Money.ofKroner(18_120);
		assertThat(
				fieldsRefusedBy(() -> this.assessments.prepare(caseNumber, TrialCase.facts(enough, EXTEND, 12, null))))
			.containsExactly("overrideReason");
	}

	/**
	 * 18.120,00 leaves exactly the 6.650,00 that the home costs; one øre less does not.
	 */
	@Test
	void takesAReasonToDifferAtTheLimit() {
		String caseNumber = trialCase();
		Money enough = Money.ofKroner(18_120);
		this.assessments.prepare(caseNumber, TrialCase.facts(enough.minus(Money.ofOere(1)), EXTEND, 12, null));
		assertThat(this.assessments.conclude(caseNumber).outcome()).isEqualTo(ExtensionOutcome.EXTEND);
		this.assessments.prepare(caseNumber, TrialCase.facts(enough, EXTEND, 12, "Du begynder på SU om en måned."));
		ExtensionAnswer answer = this.assessments.conclude(caseNumber);
		assertThat(answer.outcome()).isEqualTo(ExtensionOutcome.EXTEND);
		approve(answer.approvalId());
		long decision = this.extensions.issue(answer.approvalId()).decisionId();
		assertThat(this.decisions.get(decision).reasons()).contains("Vi forlænger alligevel",
				"Du begynder på SU om en måned.");
	}

	@Test
	void calculatesBeforeAnybodyProposes() {
		String caseNumber = trialCase();
		this.assessments.prepare(caseNumber, TrialCase.facts(CALCULATE_FIRST, null, null));
		assertThat(this.assessments.conclude(caseNumber).outcome()).isEqualTo(ExtensionOutcome.CALCULATED);
		assertThat(this.assessments.conclude(caseNumber).outcome()).isEqualTo(ExtensionOutcome.CALCULATED);
		AssessedExtension assessment = this.assessments.required(caseNumber);
		assertThat(this.assessments.calculation(assessment.id()).orElseThrow().shortfall())
			.isEqualTo(Money.ofKroner(1_120));
	}

	@Test
	void asksForTheNormOfAYearThatNobodyHasEntered() {
		String caseNumber = trialCase();
		issued(caseNumber, 24);
		this.extensions.signAddendum(caseNumber,
				new AddendumTerms(TrialCase.ASSESSED_ON, 48, "Som før.", LocalDate.of(2023, 7, 1)));
		this.office.signIn("sagsbehandler1", Role.CASEWORKER);
		this.office.today(LocalDate.of(2025, 8, 1));
		this.assessments.prepare(caseNumber, TrialCase.facts(EXTEND, 12, null));
		ExtensionAnswer answer = this.assessments.conclude(caseNumber);
		assertThat(answer.outcome()).isEqualTo(ExtensionOutcome.RATE_MISSING);
		assertThat(answer.rateCode()).isEqualTo(RateCodes.DISPOSABLE_SINGLE);
		assertThat(answer.rateMonth()).hasToString("2025-08");
	}

	@Test
	void extendsByTheNeedUnderThePermanentScheme() {
		String caseNumber = permanentCase();
		this.assessments.prepare(caseNumber, need("Du har stadig brug for støtte hver uge.", EXTEND, 36));
		ExtensionAnswer answer = this.assessments.conclude(caseNumber);
		assertThat(answer.outcome()).isEqualTo(ExtensionOutcome.EXTEND);
		approve(answer.approvalId());
		Decision decision = this.decisions.get(this.extensions.issue(answer.approvalId()).decisionId());
		assertThat(decision.facts()).isEqualTo("Du har stadig brug for støtte hver uge.");
		assertThat(decision.explanationJson()).isNull();
		assertThat(letter(caseNumber, LetterKind.EXTENSION)).contains("med 36 måneder, til og med den 30.11.2031");
	}

	@Test
	void refusesMoreMonthsThanTheSchemeHasLeft() {
		String permanent = permanentCase();
		String trialCase = trialCase();
		for (Integer months : new Integer[] { null, 0, 37 }) {
			assertThat(
					fieldsRefusedBy(() -> this.assessments.prepare(trialCase, TrialCase.facts(EXTEND, months, null))))
				.containsExactly("months");
			assertThat(fieldsRefusedBy(() -> this.assessments.prepare(permanent, need("Du …", EXTEND, months))))
				.containsExactly("months");
		}
	}

	@Test
	void namesEveryAmountThatIsMissingOrImpossible() {
		String caseNumber = trialCase();
		assertThat(fieldsRefusedBy(() -> this.assessments.prepare(caseNumber,
				new ExtensionFacts(null, null, null, null, null, null, null, null, null, null, null))))
			.containsExactly("incomeAfterTax", "fixedCosts", "fullRent", "benefit", "proposal");
		Money below = Money.ofOere(-1);
		assertThat(fieldsRefusedBy(() -> this.assessments.prepare(caseNumber,
				new ExtensionFacts(below, below, below, below, null, CALCULATE_FIRST, null, null, null, null, null))))
			.contains("incomeAfterTax", "fixedCosts", "fullRent", "benefit");
		Money yearly = Money.ofKroner(200_000);
		assertThat(
				fieldsRefusedBy(() -> this.assessments.prepare(caseNumber,
						new ExtensionFacts(yearly, Money.ZERO, Money.ZERO, Money.ofKroner(1), null, CALCULATE_FIRST,
								null, null, null, null, null))))
			.containsExactly("incomeAfterTax", "fullRent", "benefit");
	}

	@Test
	void asksForTheNeedAndCalculatesNothingUnderThePermanentScheme() {
		String caseNumber = permanentCase();
		assertThat(fieldsRefusedBy(() -> this.assessments.prepare(caseNumber, need(" ", CALCULATE_FIRST, null))))
			.containsExactly("need", "proposal");
	}

	private String trialCase() {
		String caseNumber = this.trial.leased();
		this.office.today(TrialCase.ASSESSED_ON);
		return caseNumber;
	}

	private String permanentCase() {
		String caseNumber = this.path.open(Notices.fromCrisisCentre());
		this.path.lease(caseNumber);
		this.office.today(LocalDate.of(2028, 7, 30));
		return caseNumber;
	}

	private IssuedExtension issued(String caseNumber, int months) {
		return this.extensions.issue(approved(caseNumber, months));
	}

	private long approved(String caseNumber, int months) {
		this.assessments.prepare(caseNumber, TrialCase.facts(EXTEND, months, null));
		long approval = this.assessments.conclude(caseNumber).approvalId();
		approve(approval);
		return approval;
	}

	private void approve(long approval) {
		this.office.signIn("teamleder", Role.TEAM_LEADER);
		this.approvals.approve(approval, ApprovalLevel.TEAM_LEADER, "Regnet efter");
	}

	private String letter(String caseNumber, LetterKind kind) {
		return this.letters.latest(caseNumber, kind).orElseThrow().body();
	}

	static ExtensionFacts need(String need, ExtensionProposal proposal, Integer months) {
		return new ExtensionFacts(null, null, null, null, need, proposal, months, null, null, null, null);
	}

	private static ExtensionFacts denied(ExtensionFacts facts) {
		return new ExtensionFacts(facts.incomeAfterTax(), facts.fixedCosts(), facts.fullRent(), facts.benefit(), null,
				facts.proposal(), null, facts.overrideReason(), true, "Din nye løn", null);
	}

}
