package dk.udslusning.process.reconciliation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import dk.udslusning.casefile.CaseFile;
import dk.udslusning.casefile.CaseFiles;
import dk.udslusning.casefile.CloseReason;
import dk.udslusning.casefile.consistency.CaseDifference;
import dk.udslusning.casefile.consistency.DifferenceKind;
import dk.udslusning.casefile.consistency.Differences;
import dk.udslusning.casefile.home.HomeRegister;
import dk.udslusning.casefile.home.TransitionalHome;
import dk.udslusning.casefile.household.Household;
import dk.udslusning.casefile.household.HouseholdMember;
import dk.udslusning.casefile.household.Households;
import dk.udslusning.casefile.household.Relation;
import dk.udslusning.casefile.journal.CaseJournal;
import dk.udslusning.casefile.tenancy.Tenancies;
import dk.udslusning.operations.demo.CaseDriver;
import dk.udslusning.operations.demo.DemoCourse;
import dk.udslusning.process.names.CaseRepair;
import dk.udslusning.process.names.FollowUp;
import dk.udslusning.process.names.NightlyReview;
import dk.udslusning.process.names.Tenancy;
import dk.udslusning.process.names.TransitionCourse;
import dk.udslusning.process.names.Variables;
import dk.udslusning.testing.Homes;
import dk.udslusning.testing.Staff;
import dk.udslusning.testing.WholeCase;
import dk.udslusning.testing.WholeCaseApplication;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * The night's own timer over real cases in which something was made to differ, and the
 * team leader's form that puts it right. It is 1 December 2026, the leases' first day;
 * their last legal day is 30 November 2031.
 */
@WholeCaseApplication
class NightlyReviewIT {

	private static final String REPAIR = CaseRepair.USER_TASK_REPAIR_CASE;

	private static final String HOLD = FollowUp.USER_TASK_HOLD_FOLLOW_UP;

	private static final AtomicInteger HOUSE_NUMBERS = new AtomicInteger();

	@Autowired
	ProcessEngine engine;

	@Autowired
	HomeRegister homes;

	@Autowired
	CaseFiles cases;

	@Autowired
	Households households;

	@Autowired
	Tenancies tenancies;

	@Autowired
	Differences differences;

	@Autowired
	CaseJournal journal;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	Staff staff;

	@Autowired
	Clock clock;

	CaseDriver driver;

	@BeforeEach
	void begin() {
		this.driver = new CaseDriver(this.engine);
		this.driver.moveTo(LocalDate.of(2026, 12, 1));
	}

	@AfterEach
	void goHome() {
		this.driver.backToToday();
	}

	@Test
	void findsNothingInCasesThatWereTakenByTheirForms() {
		String registered = register();
		String leased = leased();
		String living = living();
		night();
		for (String caseNumber : List.of(registered, leased, living)) {
			assertThat(this.differences.standing(caseNumber)).as(caseNumber).isEmpty();
			assertThat(open(caseNumber)).doesNotContain(REPAIR);
		}
	}

	@Test
	void forewarnsTheHouseholdOfAChildThreeMonthsAhead() throws Exception {
		String caseNumber = living();
		this.staff.inTheNameOf(Staff.ANNA, () -> {
			this.households.keep(caseNumber,
					new Household(List.of(HouseholdMember.of(Relation.CHILD, LocalDate.of(2009, 3, 1))), null, false,
							false, false, false));
			return null;
		});
		night();
		assertThat(open(caseNumber)).containsExactly(Tenancy.USER_TASK_FOREWARN_HOUSEHOLD, HOLD);
		night();
		assertThat(open(caseNumber)).containsExactly(Tenancy.USER_TASK_FOREWARN_HOUSEHOLD, HOLD);
	}

	@Test
	void startsALostCourseAgainWhereTheCaseHasComeTo() {
		String registered = register();
		String leased = leased();
		String living = living();
		for (String caseNumber : List.of(registered, leased, living)) {
			endCourse(caseNumber);
		}
		night();
		for (String caseNumber : List.of(registered, leased, living)) {
			assertThat(kinds(caseNumber)).containsExactly(DifferenceKind.COURSE_MISSING);
			assertThat(open(caseNumber)).containsExactly(REPAIR);
			repair(caseNumber, Map.of("remedy", "RESTART_COURSE"));
			assertThat(this.differences.standing(caseNumber)).isEmpty();
		}
		assertThat(open(registered)).containsExactly(TransitionCourse.USER_TASK_AGREE_SAFE_CONTACT);
		assertThat(open(leased)).containsExactly(TransitionCourse.USER_TASK_ARRANGE_DEPOSIT);
		assertThat(open(living)).containsExactly(HOLD);
		assertThat(endOfTenancy(living).getDuedate().toInstant()).isEqualTo(Instant.parse("2031-12-01T05:00:00Z"));
		night();
		assertThat(open(living)).containsExactly(HOLD);
	}

	@Test
	void closesACaseWhoseCourseIsLostUnlessALeaseRuns() {
		String registered = register();
		String living = living();
		endCourse(registered);
		endCourse(living);
		night();
		repair(registered, Map.of("remedy", "CLOSE_CASE"));
		assertThat(this.cases.get(registered)).extracting(CaseFile::closeReason).isEqualTo(CloseReason.CANCELLED);
		assertThatThrownBy(() -> repair(living, Map.of("remedy", "CLOSE_CASE")))
			.isInstanceOf(FormFieldValidationException.class)
			.hasMessageContaining("lejekontrakt, der ikke er slut");
	}

	@Test
	void writesIntoTheCaseThatSomebodyCancelledItsCourse() throws Exception {
		String caseNumber = register();
		String course = course(caseNumber);
		this.staff.inTheNameOf(Staff.RESCUER, () -> {
			this.engine.getRuntimeService().deleteProcessInstance(course, null, true);
			return null;
		});
		assertThat(this.journal.latest(caseNumber).orElseThrow()).satisfies((line) -> {
			assertThat(line.text()).contains("afbrudt");
			assertThat(line.recordedBy()).isEqualTo(Staff.RESCUER);
		});
	}

	@Test
	void endsTheCourseOfAClosedCase() {
		String caseNumber = register();
		this.cases.close(caseNumber, CloseReason.WITHDRAWN, LocalDate.of(2026, 12, 1));
		night();
		assertThat(kinds(caseNumber)).containsExactly(DifferenceKind.COURSE_OF_CLOSED_CASE);
		repair(caseNumber, Map.of("remedy", "END_COURSE"));
		assertThat(open(caseNumber)).isEmpty();
	}

	@Test
	void endsACourseThatBelongsToNoCase() {
		String course = this.engine.getRuntimeService()
			.startProcessInstanceByKey(TransitionCourse.KEY, "UDS-1999-000001",
					Map.of(Variables.COURSE_UNDER_WAY, false))
			.getId();
		night();
		CaseDifference difference = this.differences.standing(course).get(0);
		assertThat(difference.kind()).isEqualTo(DifferenceKind.COURSE_WITHOUT_CASE);
		assertThat(difference.number()).startsWith("FORSKEL-");
		repair(difference.number(), Map.of("remedy", "END_COURSE"));
		assertThat(open("UDS-1999-000001")).isEmpty();
		assertThat(this.differences.standing(course)).isEmpty();
	}

	@Test
	void keepsTheOneOfTwoCoursesThatWasChosen() {
		String caseNumber = living();
		String first = course(caseNumber);
		String second = this.engine.getRuntimeService()
			.startProcessInstanceByKey(TransitionCourse.KEY, caseNumber, Map.of(Variables.COURSE_UNDER_WAY, false))
			.getId();
		night();
		assertThat(kinds(caseNumber)).containsExactly(DifferenceKind.COURSE_SURPLUS);
		assertThatThrownBy(() -> repair(caseNumber, Map.of("remedy", "END_SURPLUS", "keptCourse", "x")))
			.isInstanceOf(FormFieldValidationException.class);
		assertThat(second).isNotEqualTo(first);
		repair(caseNumber, Map.of("remedy", "END_SURPLUS", "keptCourse", first));
		assertThat(open(caseNumber)).containsExactly(HOLD);
	}

	@Test
	void endsTheTimeInTheHomeThatIsOverInTheCaseFile() throws Exception {
		String caseNumber = living();
		this.staff.inTheNameOf(Staff.ANNA, () -> {
			this.tenancies.moveOut(caseNumber, LocalDate.of(2026, 12, 1));
			return null;
		});
		night();
		assertThat(kinds(caseNumber)).containsExactly(DifferenceKind.TENANCY_SURPLUS);
		repair(caseNumber, Map.of("remedy", "END_TENANCY"));
		assertThat(this.differences.standing(caseNumber)).isEmpty();
		assertThat(open(caseNumber)).doesNotContain(HOLD);
	}

	@Test
	void bringsBackTheTimeInTheHomeThatIsMissingInTheCourse() {
		String caseNumber = living();
		this.engine.getRuntimeService()
			.createProcessInstanceModification(course(caseNumber))
			.startBeforeActivity(TransitionCourse.USER_TASK_EVALUATE_COURSE)
			.cancelAllForActivity(TransitionCourse.CALL_ACTIVITY_LIVE_IN_TRANSITIONAL_HOME)
			.execute();
		night();
		assertThat(kinds(caseNumber)).containsExactly(DifferenceKind.TENANCY_MISSING);
		repair(caseNumber, Map.of("remedy", "RESTART_COURSE"));
		assertThat(open(caseNumber)).containsExactly(HOLD);
	}

	@Test
	void setsTimersAsTheCaseFileSays() {
		String caseNumber = living();
		this.engine.getManagementService()
			.setJobDuedate(endOfTenancy(caseNumber).getId(), Date.from(Instant.parse("2030-12-01T05:00:00Z")));
		night();
		assertThat(this.differences.standing(caseNumber)).singleElement()
			.satisfies((difference) -> assertThat(difference.facts()).isEqualTo(
					"Tiden i boligen slutter: sagen siger " + "01.12.2031 kl. 06.00, forløbet 01.12.2030 kl. 06.00."));
		repair(caseNumber, Map.of("remedy", "SET_TIMERS"));
		assertThat(endOfTenancy(caseNumber).getDuedate().toInstant()).isEqualTo(Instant.parse("2031-12-01T05:00:00Z"));
	}

	@Test
	void takesTheTaskBackWhenTheDifferenceHasGone() {
		String caseNumber = living();
		Job end = endOfTenancy(caseNumber);
		this.engine.getManagementService().setJobDuedate(end.getId(), Date.from(Instant.parse("2030-12-01T05:00:00Z")));
		night();
		night();
		assertThat(open(caseNumber)).containsExactly(HOLD, REPAIR);
		this.engine.getManagementService().setJobDuedate(end.getId(), end.getDuedate());
		night();
		assertThat(open(caseNumber)).containsExactly(HOLD);
		assertThat(this.differences.standing(caseNumber)).isEmpty();
	}

	@Test
	void asksAgainWhereTheRemedyDidNotHelp() {
		String caseNumber = living();
		this.engine.getManagementService()
			.setJobDuedate(endOfTenancy(caseNumber).getId(), Date.from(Instant.parse("2030-12-01T05:00:00Z")));
		night();
		repair(caseNumber, Map.of("remedy", "COMPARE_AGAIN"));
		assertThat(open(caseNumber)).containsExactly(HOLD, REPAIR);
	}

	@Test
	void letsBeWithAReasonUntilItChanges() {
		String caseNumber = living();
		Job end = endOfTenancy(caseNumber);
		this.engine.getManagementService().setJobDuedate(end.getId(), Date.from(Instant.parse("2030-12-01T05:00:00Z")));
		night();
		assertThatThrownBy(() -> repair(caseNumber, Map.of("remedy", "LEAVE")))
			.isInstanceOf(FormFieldValidationException.class)
			.hasMessageContaining("Skriv, hvorfor det skal være sådan");
		repair(caseNumber, Map.of("remedy", "LEAVE", "reason", "Aftalt med driften"));
		night();
		assertThat(open(caseNumber)).containsExactly(HOLD);
		this.engine.getManagementService().setJobDuedate(end.getId(), Date.from(Instant.parse("2029-12-01T05:00:00Z")));
		night();
		assertThat(open(caseNumber)).containsExactly(HOLD, REPAIR);
	}

	@Test
	void triesAFailedStepAgain() {
		String caseNumber = living();
		Job end = endOfTenancy(caseNumber);
		this.engine.getManagementService().setJobRetries(end.getId(), 0);
		night();
		assertThat(this.differences.standing(caseNumber)).singleElement().satisfies((difference) -> {
			assertThat(difference.kind()).isEqualTo(DifferenceKind.JOB_FAILED);
			assertThat(difference.facts()).isEqualTo("Trin: Sidste dag er gået.");
		});
		repair(caseNumber, Map.of("remedy", "RETRY"));
		assertThat(endOfTenancy(caseNumber).getRetries()).isEqualTo(3);
	}

	@Test
	void goesOnWithTheOthersWhereOneCaseFails() {
		String broken = living();
		String other = living();
		this.jdbc.sql("update case_file set scheme = 'UKENDT' where case_number = :number")
			.param("number", broken)
			.update();
		endCourse(other);
		night();
		assertThat(kinds(broken)).containsExactly(DifferenceKind.COMPARISON_FAILED);
		assertThat(kinds(other)).containsExactly(DifferenceKind.COURSE_MISSING);
		repair(broken, Map.of("remedy", "COMPARE_AGAIN"));
		assertThat(open(broken)).contains(REPAIR);
		this.jdbc.sql("update case_file set scheme = 'ALMENBOLIG_63' where case_number = :number")
			.param("number", broken)
			.update();
		night();
		assertThat(open(broken)).containsExactly(HOLD);
	}

	/** Nobody is signed in. */
	private void night() {
		this.engine.getManagementService()
			.executeJob(this.engine.getManagementService()
				.createJobQuery()
				.activityId(NightlyReview.START_EVENT_NIGHT_BEGAN)
				.singleResult()
				.getId());
	}

	private void repair(String number, Map<String, ?> values) {
		this.driver.complete(Staff.LEADER, number, REPAIR, values);
		this.engine.getManagementService()
			.createJobQuery()
			.activityId(CaseRepair.SERVICE_TASK_COMPARE_AGAIN)
			.list()
			.forEach((job) -> this.engine.getManagementService().executeJob(job.getId()));
	}

	private String register() {
		return DemoCourse
			.register(this.driver, this.clock, Staff.ANNA, Staff.LEADER,
					Map.of("name", "Prøve Nat " + HOUSE_NUMBERS.incrementAndGet()))
			.caseNumber();
	}

	private String leased() {
		return WholeCase.leased(this.driver, this.clock, home(), LocalDate.of(2026, 12, 1)).caseNumber();
	}

	private String living() {
		return WholeCase.granted(this.driver, this.clock, home()).caseNumber();
	}

	private TransitionalHome home() {
		return this.homes.add(Homes.familyHome("Natvej " + HOUSE_NUMBERS.incrementAndGet()));
	}

	private String course(String caseNumber) {
		return this.engine.getRuntimeService()
			.createProcessInstanceQuery()
			.processInstanceBusinessKey(caseNumber, TransitionCourse.KEY)
			.singleResult()
			.getId();
	}

	private void endCourse(String caseNumber) {
		this.engine.getRuntimeService().deleteProcessInstance(course(caseNumber), "a test loses it");
	}

	private Job endOfTenancy(String caseNumber) {
		String tenancy = this.engine.getRuntimeService()
			.createProcessInstanceQuery()
			.processInstanceBusinessKey(caseNumber, Tenancy.KEY)
			.singleResult()
			.getId();
		return this.engine.getManagementService()
			.createJobQuery()
			.processInstanceId(tenancy)
			.activityId(Tenancy.BOUNDARY_EVENT_LAST_LEGAL_DAY)
			.singleResult();
	}

	private List<DifferenceKind> kinds(String subject) {
		return this.differences.standing(subject).stream().map(CaseDifference::kind).toList();
	}

	private List<String> open(String number) {
		return this.driver.openTasks(number);
	}

}
