package dk.udslusning.process;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dk.udslusning.casefile.deposit.DepositArrangements;
import dk.udslusning.casefile.home.HomeOffers;
import dk.udslusning.casefile.home.HomeRegister;
import dk.udslusning.casefile.home.HomeState;
import dk.udslusning.casefile.home.SampleHomes;
import dk.udslusning.casefile.lease.Leases;
import dk.udslusning.casefile.tenancy.Tenancies;
import dk.udslusning.operations.demo.CaseDriver;
import dk.udslusning.process.names.Approval;
import dk.udslusning.process.names.FollowUp;
import dk.udslusning.process.names.NewTransition;
import dk.udslusning.process.names.TransitionCourse;
import dk.udslusning.rules.money.Money;
import dk.udslusning.testing.Staff;
import dk.udslusning.testing.WholeApplication;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * From waiting for a home until moving out again, by the forms, in the whole application:
 * past a no, a home that is gone, a lease that is not signed, a refused deposit loan that
 * is sent back, and a missed follow-up.
 */
@WholeApplication
class HomeCourseIT {

	@Autowired
	private ProcessEngine engine;

	@Autowired
	private HomeRegister homes;

	@Autowired
	private HomeOffers offers;

	@Autowired
	private Leases leases;

	@Autowired
	private DepositArrangements deposits;

	@Autowired
	private Tenancies tenancies;

	private CaseDriver driver;

	private String caseNumber;

	private long home;

	@BeforeEach
	void waitForAHome() {
		this.driver = new CaseDriver(this.engine);
		this.driver.moveTo(LocalDate.of(2026, 11, 23));
		this.home = this.homes.add(SampleHomes.family()).id();
		this.caseNumber = this.driver.start(Staff.ANNA, NewTransition.KEY,
				Map.of("receivedOn", "23.11.2026", "channel", "SHELTER_NOTICE", "name", "Sofie Prøvesen " + this.home,
						"bornOn", "1990-05-17", "protection", "NAME_AND_ADDRESS", "urgency", "NORMAL", "origin",
						"CRISIS_CENTRE_109", "shelter", "Prøvehuset", "admittedOn", "01.09.2026", "children", 0));
		anna(TransitionCourse.USER_TASK_AGREE_SAFE_CONTACT,
				Map.of("protection", "NAME_AND_ADDRESS", "digitalPost", "ONLY_CITIZEN", "phone", "12 34 56 78"));
		anna(TransitionCourse.USER_TASK_INFORM_CITIZEN, Map.of("guidedOn", "23.11.2026", "guidanceGiven", true,
				"otherHelp", "ingen", "consentAnswer", "NOT_NEEDED"));
		anna(TransitionCourse.USER_TASK_SEND_INFORMATION_LETTER, Map.of("calledFirst", true));
		anna(TransitionCourse.USER_TASK_ASSESS_TARGET_GROUP,
				Map.of("actingMunicipality", "YES", "assignsHome", "YES", "lawfulStay", "YES", "reducedMentalFunction",
						"NO", "specialSocialProblems", "YES", "needsHelpToGetHome", "YES", "needsHelpToKeepHome", "YES",
						"otherRefundOverlaps", "NO"));
		anna(TransitionCourse.USER_TASK_OFFER_ACTION_PLAN, Map.of("accepted", "false"));
		anna(TransitionCourse.USER_TASK_DECIDE_SUPPORT,
				Map.of("needs", "Ønsker ro", "outcome", "NOT_WANTED", "needLevel", "HIGH"));
		anna(TransitionCourse.USER_TASK_OFFER_AGREEMENT, Map.of("outcome", "DECLINED"));
	}

	@AfterEach
	void goHome() {
		this.driver.backToToday();
	}

	@Test
	void goesBackToWaitingUntilALeaseIsSignedAndFollowsUpUntilMovingOut() {
		offer();
		anna(TransitionCourse.USER_TASK_PRESENT_OFFER, Map.of("answer", "DECLINED"));
		assertThat(open()).containsExactly(TransitionCourse.USER_TASK_FIND_HOME);

		offer();
		anna(TransitionCourse.USER_TASK_PRESENT_OFFER, Map.of("answer", "ACCEPTED"));
		anna(TransitionCourse.USER_TASK_ASSIGN_HOME, Map.of("homeAvailable", "false"));
		assertThat(open()).containsExactly(TransitionCourse.USER_TASK_FIND_HOME);

		offer();
		anna(TransitionCourse.USER_TASK_PRESENT_OFFER, Map.of("answer", "ACCEPTED"));
		anna(TransitionCourse.USER_TASK_ASSIGN_HOME, Map.of("homeAvailable", "true", "assignedOn", "23.11.2026"));
		anna(TransitionCourse.USER_TASK_REGISTER_LEASE,
				Map.of("leaseSigned", "false", "fellThroughReason", "Vandskade"));
		assertThat(open()).containsExactly(TransitionCourse.USER_TASK_FIND_HOME);
		assertThat(this.offers.fruitless(this.caseNumber)).isEqualTo(3);

		offer();
		anna(TransitionCourse.USER_TASK_PRESENT_OFFER, Map.of("answer", "ACCEPTED"));
		anna(TransitionCourse.USER_TASK_ASSIGN_HOME, Map.of("homeAvailable", "true", "assignedOn", "23.11.2026"));
		anna(TransitionCourse.USER_TASK_REGISTER_LEASE, lease());
		assertThat(this.leases.required(this.caseNumber).lastLegalDay()).isEqualTo(LocalDate.of(2028, 11, 30));

		anna(TransitionCourse.USER_TASK_ARRANGE_DEPOSIT,
				Map.of("outcome", "REFUSED", "appliedOn", "23.11.2026", "reason", "Du kan selv betale.", "hearingBasis",
						"ALL_FACTS_KNOWN", "hearingNote", "Fra borgerens ansøgning"));
		leader(Approval.USER_TASK_APPROVE_AS_TEAM_LEADER, Map.of("approved", "false", "comment", "Se på lønsedlen"));
		anna(TransitionCourse.USER_TASK_ARRANGE_DEPOSIT, Map.of("outcome", "GRANTED", "appliedOn", "23.11.2026",
				"granted", "24.000,00", "paidToLandlordOn", "30.11.2026"));
		assertThat(this.deposits.latest(this.caseNumber).orElseThrow().granted()).isEqualTo(Money.ofKroner(24_000));
		anna(TransitionCourse.USER_TASK_SEND_DEPOSIT_LETTER, Map.of("calledFirst", true));
		assertThat(due(TransitionCourse.USER_TASK_REGISTER_MOVING_IN)).isEqualTo("2026-12-10T12:00");

		this.driver.moveTo(LocalDate.of(2026, 12, 10));
		anna(TransitionCourse.USER_TASK_REGISTER_MOVING_IN, Map.of("dischargedOn", "10.12.2026"));
		assertThat(this.homes.get(this.home).state()).isEqualTo(HomeState.LET);
		assertThat(open()).containsExactly(TransitionCourse.USER_TASK_APPLY_FOR_HOUSING_BENEFIT,
				FollowUp.USER_TASK_HOLD_FOLLOW_UP, TransitionCourse.USER_TASK_PREPARE_GRANT);
		assertThat(due(TransitionCourse.USER_TASK_APPLY_FOR_HOUSING_BENEFIT)).isEqualTo("2026-12-31T12:00");

		followUp();
	}

	/** High need: every 14 days. 24 December to 27 December are closed days. */
	private void followUp() {
		assertThat(due(FollowUp.USER_TASK_HOLD_FOLLOW_UP)).isEqualTo("2026-12-28T12:00");
		anna(FollowUp.USER_TASK_HOLD_FOLLOW_UP,
				Map.of("outcome", "MOVED", "movedTo", "04.01.2027", "movedReason", "Ferie"));
		assertThat(due(FollowUp.USER_TASK_HOLD_FOLLOW_UP)).isEqualTo("2027-01-04T12:00");

		this.driver.moveTo(LocalDate.of(2027, 1, 4));
		anna(FollowUp.USER_TASK_HOLD_FOLLOW_UP,
				Map.of("outcome", "MISSED", "missedOn", "04.01.2027", "missedReason", "Lukkede ikke op"));
		anna(FollowUp.USER_TASK_MAKE_SAFE_CONTACT,
				Map.of("channel", "PHONE", "reached", "false", "contactNote", "Tog den ikke"));
		anna(FollowUp.USER_TASK_MAKE_SAFE_CONTACT, Map.of("channel", "SUPPORT_WORKER", "reached", "true", "contactNote",
				"Var hos sin mor", "newDate", "06.01.2027"));
		assertThat(due(FollowUp.USER_TASK_HOLD_FOLLOW_UP)).isEqualTo("2027-01-06T12:00");

		this.driver.moveTo(LocalDate.of(2027, 1, 6));
		anna(FollowUp.USER_TASK_HOLD_FOLLOW_UP,
				Map.of("outcome", "HELD", "heldOn", "06.01.2027", "contactForm", "HOME_VISIT", "heldBy", "CASEWORKER",
						"home", "WELL", "occupation", "WATCH", "economy", "WELL", "wellBeing", "WELL", "needLevel",
						"LOW"));
		// Low need in the first month: a month later; 6 February 2027 is a Saturday.
		assertThat(due(FollowUp.USER_TASK_HOLD_FOLLOW_UP)).isEqualTo("2027-02-08T12:00");

		this.driver.moveTo(LocalDate.of(2027, 2, 8));
		anna(FollowUp.USER_TASK_HOLD_FOLLOW_UP,
				Map.of("outcome", "MOVED_OUT", "movedOutOn", "31.01.2027", "movedOutReason", "Flyttet til Odense"));
		assertThat(this.tenancies.required(this.caseNumber).movedOutOn()).isEqualTo(LocalDate.of(2027, 1, 31));
		assertThat(this.homes.get(this.home).state()).isEqualTo(HomeState.VACATED);
		assertThat(open()).doesNotContain(FollowUp.USER_TASK_HOLD_FOLLOW_UP);
	}

	private void offer() {
		anna(TransitionCourse.USER_TASK_FIND_HOME,
				Map.of("home", "FAMILY-" + this.home, "plannedLeaseStart", "01.12.2026"));
		anna(TransitionCourse.USER_TASK_PREPARE_CALCULATION, Map.of("incomeKind", "CASH_BENEFIT", "income", "160.000",
				"incomePer", "YEAR", "incomeFrom", "01.01.2026"));
		this.driver.complete(Staff.BODIL, this.caseNumber, Approval.USER_TASK_APPROVE_AS_COLLEAGUE,
				Map.of("approved", "true", "comment", "Budgettet holder"));
	}

	private static Map<String, Object> lease() {
		Map<String, Object> lease = new LinkedHashMap<>();
		lease.put("leaseSigned", "true");
		lease.put("signedOn", "23.11.2026");
		lease.put("leaseStart", "01.12.2026");
		lease.put("periodMonths", 24);
		lease.put("deviations", "Lejemålet er en udslusningsbolig i 24 måneder.");
		lease.put("councilApprovedOn", "20.11.2026");
		lease.put("rent", "7.500,00");
		lease.put("heat", "500,00");
		lease.put("plannedMovingIn", "10.12.2026");
		lease.put("plannedDischarge", "10.12.2026");
		return lease;
	}

	private String due(String taskKey) {
		return LocalDateTime
			.ofInstant(this.driver.open(this.caseNumber, taskKey).getDueDate().toInstant(), ZoneId.systemDefault())
			.toString();
	}

	private List<String> open() {
		return this.driver.openTasks(this.caseNumber);
	}

	private void anna(String taskKey, Map<String, ?> values) {
		this.driver.complete(Staff.ANNA, this.caseNumber, taskKey, values);
	}

	private void leader(String taskKey, Map<String, ?> values) {
		this.driver.complete(Staff.LEADER, this.caseNumber, taskKey, values);
	}

}
