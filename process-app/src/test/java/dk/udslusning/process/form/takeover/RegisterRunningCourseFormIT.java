package dk.udslusning.process.form.takeover;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dk.udslusning.casefile.CaseFiles;
import dk.udslusning.casefile.agreement.AgreementEvidence;
import dk.udslusning.casefile.home.HomeRegister;
import dk.udslusning.casefile.home.HomeState;
import dk.udslusning.casefile.lease.Leases;
import dk.udslusning.casefile.note.CaseNotes;
import dk.udslusning.casefile.release.Releases;
import dk.udslusning.casefile.tenancy.Tenancies;
import dk.udslusning.decision.Decision;
import dk.udslusning.decision.DecisionType;
import dk.udslusning.decision.Decisions;
import dk.udslusning.decision.calculation.Calculation;
import dk.udslusning.decision.calculation.Calculations;
import dk.udslusning.decision.schedule.DecidedAmount;
import dk.udslusning.decision.schedule.RefundSchedule;
import dk.udslusning.operations.demo.CaseDriver;
import dk.udslusning.payment.PaymentStandings;
import dk.udslusning.process.names.AgreementReview;
import dk.udslusning.process.names.CitizenContact;
import dk.udslusning.process.names.ExtensionAssessment;
import dk.udslusning.process.names.FollowUp;
import dk.udslusning.process.names.Recalculation;
import dk.udslusning.process.names.RegisterRunningCourse;
import dk.udslusning.process.names.TransitionCourse;
import dk.udslusning.rules.explanation.ExplanationVerifier;
import dk.udslusning.rules.explanation.Fact;
import dk.udslusning.testing.Homes;
import dk.udslusning.testing.RunningForm;
import dk.udslusning.testing.Staff;
import dk.udslusning.testing.WholeCaseApplication;
import org.assertj.core.api.AbstractStringAssert;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * Courses that run already, registered by their form: what is taken, what is refused, and
 * what is to be done next.
 */
@WholeCaseApplication
class RegisterRunningCourseFormIT {

	@Autowired
	ProcessEngine engine;

	@Autowired
	HomeRegister homes;

	@Autowired
	CaseFiles cases;

	@Autowired
	Releases releases;

	@Autowired
	Leases leases;

	@Autowired
	Tenancies tenancies;

	@Autowired
	AgreementEvidence evidence;

	@Autowired
	Decisions decisions;

	@Autowired
	Calculations calculations;

	@Autowired
	RefundSchedule schedule;

	@Autowired
	PaymentStandings standings;

	@Autowired
	CaseNotes notes;

	@Autowired
	Clock clock;

	CaseDriver driver;

	@BeforeEach
	void today() {
		this.driver = new CaseDriver(this.engine);
		this.driver.moveTo(LocalDate.of(2023, 9, 10));
	}

	@AfterEach
	void end() {
		this.driver.backToToday();
	}

	@Test
	void keepsTheTrueDaysAndTakesOverWhatWasDecided() {
		long home = home();
		String caseNumber = register(RunningForm.ofTheTrial(home, LocalDate.of(2021, 12, 1)));

		assertThat(caseNumber).startsWith("UDS-2021-");
		assertThat(this.cases.get(caseNumber).openedOn()).isEqualTo("2021-11-23");
		assertThat(this.cases.get(caseNumber).scheme()).isEqualTo("FRIKOMMUNE_25");
		assertThat(this.releases.get(caseNumber).dischargedOn()).isEqualTo("2021-12-01");
		assertThat(this.leases.required(caseNumber).lastLegalDay()).isEqualTo("2023-11-30");
		assertThat(this.tenancies.required(caseNumber).movedInOn()).isEqualTo("2021-12-01");
		assertThat(this.homes.get(home).state()).isEqualTo(HomeState.LET);
		assertThat(this.notes.of(caseNumber)).extracting("subject").contains("Igangværende forløb overtaget");

		Decision grant = this.decisions.latest(caseNumber, DecisionType.GRANT).orElseThrow();
		assertThat(grant.issuedAt()).isEqualTo("2021-12-01T12:00:00");
		assertThat(grant.takenOverBy()).isEqualTo(Staff.ANNA);
		assertThat(grant.takenOverAt().toLocalDate()).isEqualTo("2023-09-10");
		assertThat(grant.source()).isEqualTo("Den gamle sag 27.12.40-G01-17");
		assertThat(grant.approvedBy()).isNull();
		assertThat(grant.reasons()).contains("den 01.12.2021", "Den gamle sag 27.12.40-G01-17");
		assertThat(this.decisions.latest(caseNumber, DecisionType.SUPPORT).orElseThrow().isTakenOver()).isTrue();
	}

	@Test
	void explainsTheAmountByTheOneTermThatWasEntered() {
		String caseNumber = register(RunningForm.ofTheTrial(home(), LocalDate.of(2021, 12, 1)));

		DecidedAmount decided = this.schedule.decided(caseNumber, YearMonth.of(2023, 9)).orElseThrow();
		Calculation calculation = this.calculations.get(decided.calculationId());
		assertThat(decided.amount()).hasToString("3.696,25 kr.");
		assertThat(decided.provisional()).isFalse();
		assertThat(calculation.explanation().rates()).isEmpty();
		assertThat(calculation.explanation().step("refund").operands()).hasSize(1);
		Fact fact = calculation.explanation().facts().get(0);
		assertThat(fact.value().danish()).isEqualTo("3.696,25 kr. pr. måned");
		assertThat(fact.origin().when()).isEqualTo("2023-09-10");
		assertThat(fact.origin().document())
			.isEqualTo("afgørelse af 01.12.2021, overtaget fra Den gamle sag 27.12.40-G01-17");
		assertThat(new ExplanationVerifier().verify(calculation.explanation())).isEmpty();
		assertThat(this.standings.of(caseNumber).onTime()).as("released elsewhere before").isTrue();
	}

	/** Each kind of task once, though five evidence days and many follow-ups are past. */
	@Test
	void bringsWhatIsOverdueAsOneTaskOfEachKind() {
		String caseNumber = register(RunningForm.ofTheTrial(home(), LocalDate.of(2021, 12, 1)));
		this.driver.moveTo(LocalDateTime.of(2023, 9, 10, 9, 2));

		assertThat(this.driver.openTasks(caseNumber)).containsExactlyInAnyOrder(FollowUp.USER_TASK_HOLD_FOLLOW_UP,
				AgreementReview.USER_TASK_OBTAIN_EVIDENCE, ExtensionAssessment.USER_TASK_ASSESS_EXTENSION);
	}

	@Test
	void asksForNoEvidenceAgainThatWasLookedAtBefore() {
		Map<String, Object> form = RunningForm.ofTheTrial(home(), LocalDate.of(2021, 12, 1));
		form.putAll(Map.of("evidenceOn", "2023-07-24", "evidenceKind", "SU_NOTICE", "evidenceNote", "Får SU"));
		String caseNumber = register(form);

		assertThat(this.evidence.nextDueOn(caseNumber)).hasValue(LocalDate.of(2024, 1, 23));
	}

	@Test
	void writesTheLetterThatIsDueUnlessItWasSentOrNoExtensionComes() {
		Map<String, Object> form = RunningForm.ofTheTrial(home(), LocalDate.of(2021, 12, 1));
		form.put("notExtendedOn", "2023-08-20");
		assertThat(open(register(form))).contains(ExtensionAssessment.USER_TASK_SEND_THREE_MONTHS_NOTICE)
			.doesNotContain(ExtensionAssessment.USER_TASK_ASSESS_EXTENSION);

		form = RunningForm.ofTheTrial(home(), LocalDate.of(2021, 12, 1));
		form.putAll(Map.of("notExtendedOn", "2023-08-20", "threeMonthsNoticeOn", "2023-08-30"));
		assertThat(open(register(form))).containsExactlyInAnyOrder(FollowUp.USER_TASK_HOLD_FOLLOW_UP,
				AgreementReview.USER_TASK_OBTAIN_EVIDENCE);
	}

	@Test
	void preparesTheGrantAndTheApplicationAsUsualWhereTheyAreMissing() {
		Map<String, Object> form = RunningForm.ofScheme63(home(), LocalDate.of(2023, 9, 1));
		ungrant(form);
		form.put("benefitApplied", "false");
		List.of("benefitAppliedOn", "benefitAppliedBy").forEach(form::remove);
		String caseNumber = register(form);

		assertThat(open(caseNumber)).containsExactlyInAnyOrder(FollowUp.USER_TASK_HOLD_FOLLOW_UP,
				TransitionCourse.USER_TASK_APPLY_FOR_HOUSING_BENEFIT, TransitionCourse.USER_TASK_PREPARE_GRANT);
		assertThat(this.driver.open(caseNumber, TransitionCourse.USER_TASK_APPLY_FOR_HOUSING_BENEFIT).getDueDate())
			.isEqualTo("2023-09-22T12:00:00");
		assertThat(this.schedule.decided(caseNumber, YearMonth.of(2023, 9))).isEmpty();
		this.driver.complete(Staff.ANNA, caseNumber, TransitionCourse.USER_TASK_PREPARE_GRANT, Map.of());
	}

	@ParameterizedTest
	@CsvSource({ "FRIKOMMUNE_25, 2018-07-31, 2019-05-01, false", "FRIKOMMUNE_25, 2018-08-01, 2019-05-01, true",
			"FRIKOMMUNE_25, 2021-12-31, 2022-03-01, true", "FRIKOMMUNE_25, 2022-01-01, 2022-03-01, false",
			"ALMENBOLIG_63, 2023-06-30, 2023-09-10, false", "ALMENBOLIG_63, 2023-07-01, 2023-09-10, true" })
	void takesLeasesThatBeginInsideTheWindow(String scheme, LocalDate start, LocalDate today, boolean taken) {
		this.driver.moveTo(today);
		Map<String, Object> form = scheme.equals("FRIKOMMUNE_25") ? RunningForm.ofTheTrial(home(), start)
				: RunningForm.ofScheme63(home(), start);
		if (taken) {
			assertThat(register(form)).startsWith("UDS-");
		}
		else {
			refused(form).startsWith("Lejemålets første dag: Under ordningen ");
		}
	}

	@Test
	void takesACourseOnItsLastLegalDayAndEndsItTheNextMorning() {
		this.driver.moveTo(LocalDate.of(2023, 11, 30));
		Map<String, Object> form = RunningForm.ofTheTrial(home(), LocalDate.of(2021, 12, 1));
		form.putAll(Map.of("threeMonthsNoticeOn", "2023-08-30"));
		String caseNumber = register(form);
		assertThat(open(caseNumber)).doesNotContain(TransitionCourse.USER_TASK_EVALUATE_COURSE);
		this.driver.moveTo(LocalDateTime.of(2023, 12, 1, 6, 0));
		assertThat(this.driver.openTasks(caseNumber)).containsExactly(TransitionCourse.USER_TASK_EVALUATE_COURSE);
	}

	@Test
	void refusesACourseWhoseLastLegalDayHasPassed() {
		this.driver.moveTo(LocalDate.of(2023, 12, 1));
		refused(RunningForm.ofTheTrial(home(), LocalDate.of(2021, 12, 1))).startsWith("Er perioden forlænget")
			.contains("Periodens sidste dag var 30.11.2023", "almindelig lejer")
			.hasLineCount(1);
	}

	/**
	 * The last lease of the trial ends by its 60 months, a day before the scheme does.
	 */
	@Test
	void keepsTheLastDayOfTheTrial() {
		this.driver.moveTo(LocalDate.of(2026, 12, 30));
		Map<String, Object> form = RunningForm.ofTheTrial(home(), LocalDate.of(2021, 12, 31));
		extend(form, "60", "2024-06-01", "2023-12-01");
		form.put("ranUntil", "2024-12-30");
		assertThat(this.leases.required(register(form)).lastLegalDay()).isEqualTo("2026-12-30");

		form = RunningForm.ofTheTrial(home(), LocalDate.of(2021, 12, 31));
		extend(form, "61", "2023-12-01", "2023-11-01");
		refused(form).contains("Hele perioden i måneder efter tillægget: Perioden er på 24 måneder",
				"højst 60 måneder");
	}

	@Test
	void refusesAnAddendumThatDoesNotFollowTheFormerPeriod() {
		this.driver.moveTo(LocalDate.of(2025, 9, 10));
		Map<String, Object> late = RunningForm.ofTheTrial(home(), LocalDate.of(2021, 12, 1));
		extend(late, "60", "2023-12-01", "2023-11-01");
		refused(late)
			.contains("Tillægget underskrevet den: Tillægget er underskrevet efter periodens sidste dag, 30.11.2023");

		late.put("ranUntil", "2024-11-29");
		refused(late).contains("Perioden løb indtil da til og med: Dagen er ikke den sidste i en periode");
		late.put("ranUntil", "2026-11-30");
		refused(late).contains("Hele perioden i måneder efter tillægget: Tillægget forlænger ikke perioden");
		late.put("ranUntil", "2024-11-30");
		assertThat(this.leases.required(register(late)).lastLegalDay()).isEqualTo("2026-11-30");
	}

	@Test
	void takesWhoeverMovedInTodayAndNobodyWhoMovesInTomorrow() {
		LocalDate today = LocalDate.now(this.clock);
		assertThat(open(register(RunningForm.ofScheme63(home(), today)))).isNotNull();

		Map<String, Object> tomorrow = RunningForm.ofScheme63(home(), today);
		tomorrow.put("movedInOn", today.plusDays(1).toString());
		refused(tomorrow).startsWith("Flyttet ind den: Indflytningen ligger i fremtiden").hasLineCount(1);
	}

	@Test
	void refusesMovingInBeforeTheLeaseBegins() {
		Map<String, Object> form = RunningForm.ofScheme63(home(), LocalDate.of(2023, 9, 1));
		form.put("movedInOn", "2023-08-31");
		refused(form)
			.contains("Flyttet ind den: Borgeren kan ikke være flyttet ind før lejemålets første dag, 01.09.2023");
	}

	@Test
	void namesAllFaultsAtOnceAtTheirFields() {
		Map<String, Object> form = RunningForm.ofTheTrial(home(), LocalDate.of(2021, 12, 1));
		form.put("shelter", "");
		form.put("specialSocialProblems", "false");
		form.put("supplier", "");
		form.put("municipalitySignedOn", "2023-09-11");
		form.put("home", "999999");
		form.put("periodMonths", "25");
		form.put("keysOn", "2021-12-02");
		form.put("benefitAppliedBy", "");
		form.put("income", "");
		form.put("refund", "8.000,00");
		form.put("refundFrom", "11.2021");
		form.put("lastFollowUpOn", "2021-11-30");
		refused(form).contains("Særlige sociale problemer?: Borgeren er kun i målgruppen",
				"Leverandør: Skriv, hvem der giver støtten", "Kommunen skrev under den: Underskriften kan ikke",
				"Bolig: Der er ingen bolig med nummer 999999", "Periode i måneder: Perioden skal være mellem 1 og 24",
				"Nøgler udleveret den: Borgeren må have fået nøglerne", "Boligstøtte søgt af: Vælg, hvem der har søgt",
				"Borgerens indkomst: Skriv indkomsten før skat",
				"Refusion for en hel måned: Refusionen er større end boligens udgift på 7.500,00 kr.",
				"Gælder fra måned: Lejemålet begynder først i december 2021",
				"Seneste opfølgning holdt den: Opfølgningen kan ikke ligge før indflytningen");
	}

	@Test
	void makesOneCaseOfTheSameFormSentTwice() {
		Map<String, Object> form = RunningForm.ofScheme63(home(), LocalDate.of(2023, 9, 1));
		String caseNumber = register(form);
		refused(form).contains("Modtaget den: Den samme henvendelse er lige registreret som sag " + caseNumber);
	}

	@Test
	void takesTheHomeIntoTheRegisterWhereItIsMissing() {
		Map<String, Object> form = RunningForm.ofScheme63(0, LocalDate.of(2023, 9, 1));
		form.put("home", "");
		form.put("homeRegistered", "false");
		form.putAll(Map.of("homeKind", "FAMILY", "landlord", "Boligselskabet Prøven", "street",
				"Nyfundsvej " + System.identityHashCode(form), "postalCode", "2630", "city", "Taastrup", "rooms", 3,
				"area", "75", "atDisposalFrom", "2023-08-01"));
		String caseNumber = register(form);
		assertThat(this.homes.get(this.leases.required(caseNumber).homeId()).state()).isEqualTo(HomeState.LET);

		Map<String, Object> again = RunningForm.ofScheme63(0, LocalDate.of(2023, 9, 1));
		again.putAll(form);
		again.put("name", "Prøve En anden");
		again.put("cpr", "010190-4899");
		refused(again).contains("Boligen står allerede i registret");
	}

	@Test
	void refusesAHomeThatAnotherHouseholdHasAndASecondRefundOfThePerson() {
		long home = home();
		Map<String, Object> first = RunningForm.ofScheme63(home, LocalDate.of(2023, 8, 1));
		register(first);
		refused(RunningForm.ofScheme63(home, LocalDate.of(2023, 9, 1))).contains("Bolig: ");

		Map<String, Object> second = RunningForm.ofScheme63(home(), LocalDate.of(2023, 9, 1));
		second.put("cpr", first.get("cpr"));
		refused(second).contains("Lejemålets første dag: Borgeren får refusion for de samme dage i sag ");
	}

	@Test
	void recalculatesNoMonthThatWasDecidedBeforeTheCaseWasRegistered() {
		Map<String, Object> form = RunningForm.ofTheTrial(home(), LocalDate.of(2021, 12, 1));
		form.put("refundFrom", "2023-01");
		form.put("incomeFrom", "2023-01-01");
		String caseNumber = register(form);
		this.driver.start(Staff.ANNA, CitizenContact.KEY, Map.of("person", caseNumber, "kind", "INCOME_CHANGED",
				"happenedOn", "2022-12-01", "text", "Fik løn i december"));
		Map<String, Object> changed = new HashMap<>(
				Map.of("changedFrom", "2022-12-31", "factsKnown", "TOLD_BY_CITIZEN", "knownNote", "Ringede selv"));
		FormFieldValidationException refusal = catchThrowableOfType(FormFieldValidationException.class,
				() -> this.driver.complete(Staff.ANNA, caseNumber, Recalculation.USER_TASK_PREPARE_RECALCULATION,
						changed));
		assertThat(refusal.getMessage())
			.contains("Månederne før januar 2023 er afgjort, før sagen blev registreret her");
	}

	private String register(Map<String, Object> form) {
		return this.driver.start(Staff.ANNA, RegisterRunningCourse.KEY, form);
	}

	private List<String> open(String caseNumber) {
		this.driver.moveTo(LocalDateTime.now(this.clock).plusMinutes(2));
		return this.driver.openTasks(caseNumber);
	}

	private AbstractStringAssert<?> refused(Map<String, Object> form) {
		FormFieldValidationException refusal = catchThrowableOfType(FormFieldValidationException.class,
				() -> register(form));
		assertThat(refusal).as("refused").isNotNull();
		return assertThat(refusal.getMessage());
	}

	private static void extend(Map<String, Object> form, String months, String signedOn, String decidedOn) {
		form.putAll(Map.of("extended", "true", "extensionDecidedOn", decidedOn, "addendumSignedOn", signedOn,
				"addendumMonths", months, "addendumApprovedOn", decidedOn, "addendumDeviations",
				"Som i lejekontrakten."));
	}

	private static void ungrant(Map<String, Object> form) {
		form.put("grantInForce", "false");
		List.of("refund", "refundFrom", "refundDecidedOn", "benefitDecided", "benefitLetterOn", "ownPayment")
			.forEach(form::remove);
	}

	private long home() {
		return this.homes.add(Homes.familyHome("Løbevej " + this.homes.all().size())).id();
	}

}
