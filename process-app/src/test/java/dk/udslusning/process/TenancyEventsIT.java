package dk.udslusning.process;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import dk.udslusning.casefile.change.ChangeKind;
import dk.udslusning.casefile.change.ChangeReport;
import dk.udslusning.casefile.change.ChangeReports;
import dk.udslusning.casefile.citizen.AddressProtection;
import dk.udslusning.casefile.citizen.Citizens;
import dk.udslusning.casefile.consistency.Differences;
import dk.udslusning.casefile.contact.CitizenContacts;
import dk.udslusning.casefile.home.HomeRegister;
import dk.udslusning.casefile.home.HomeState;
import dk.udslusning.casefile.home.TransitionalHome;
import dk.udslusning.casefile.lease.Leases;
import dk.udslusning.casefile.note.CaseNotes;
import dk.udslusning.casefile.tenancy.Tenancies;
import dk.udslusning.decision.schedule.RefundSchedule;
import dk.udslusning.operations.demo.CaseDriver;
import dk.udslusning.operations.demo.DemoCourse;
import dk.udslusning.process.names.CitizenContact;
import dk.udslusning.process.names.FollowUp;
import dk.udslusning.process.names.Recalculation;
import dk.udslusning.process.names.SupportAdjustment;
import dk.udslusning.process.names.Tenancy;
import dk.udslusning.process.names.TransitionCourse;
import dk.udslusning.rules.money.Money;
import dk.udslusning.process.reconciliation.NightlyReviews;
import dk.udslusning.testing.Homes;
import dk.udslusning.testing.Staff;
import dk.udslusning.testing.WholeCase;
import dk.udslusning.testing.WholeCaseApplication;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Each event of a tenancy through its door: "Borgeren henvender sig", the task it leads
 * to, and what stands in the case file afterwards. The lease began on Tuesday 1 December
 * 2026; it is Wednesday the 2nd.
 */
@WholeCaseApplication
class TenancyEventsIT {

	private static final String HOLD = FollowUp.USER_TASK_HOLD_FOLLOW_UP;

	private static final AtomicInteger HOUSE_NUMBERS = new AtomicInteger();

	@Autowired
	ProcessEngine engine;

	@Autowired
	HomeRegister homes;

	@Autowired
	CitizenContacts contacts;

	@Autowired
	ChangeReports changes;

	@Autowired
	Citizens citizens;

	@Autowired
	Tenancies tenancies;

	@Autowired
	Leases leases;

	@Autowired
	CaseNotes notes;

	@Autowired
	RefundSchedule schedule;

	@Autowired
	NightlyReviews reviews;

	@Autowired
	Differences differences;

	@Autowired
	Clock clock;

	CaseDriver driver;

	DemoCourse course;

	String caseNumber;

	TransitionalHome home;

	@BeforeEach
	void liveInTheHome() {
		this.driver = new CaseDriver(this.engine);
		this.driver.moveTo(LocalDate.of(2026, 12, 1));
		this.home = this.homes.add(Homes.familyHome("Parkvej " + HOUSE_NUMBERS.incrementAndGet()));
		this.course = WholeCase.granted(this.driver, this.clock, this.home);
		this.caseNumber = this.course.caseNumber();
		this.driver.moveTo(LocalDate.of(2026, 12, 2));
		assertThat(open()).containsExactly(HOLD);
	}

	@AfterEach
	void goHome() {
		this.reviews.reconcile();
		this.driver.backToToday();
		assertThat(this.differences.standing(this.caseNumber)).as("where case file and engine differ").isEmpty();
	}

	@Test
	void actsTheSameDayOnRentThatIsNotPaid() {
		tell("RENT_ARREARS", "01.12.2026");
		assertThat(this.contacts.unhandled(this.caseNumber)).hasSize(1);
		assertThat(due(Tenancy.USER_TASK_PREVENT_EVICTION)).isEqualTo("2026-12-02T15:00");

		anna(Tenancy.USER_TASK_PREVENT_EVICTION, Map.of("amount", "7.500,00", "since", "01.12.2026", "ownPart", "NONE",
				"agreed", "Betaler i to rater", "settled", "false", "nextOn", "09.12.2026"));
		assertThat(this.contacts.unhandled(this.caseNumber)).isEmpty();
		assertThat(due(Tenancy.USER_TASK_PREVENT_EVICTION)).isEqualTo("2026-12-09T10:00");

		anna(Tenancy.USER_TASK_PREVENT_EVICTION, Map.of("ownPart", "NONE", "agreed", "Betalt", "settled", "true"));
		assertThat(open()).containsExactly(HOLD);
	}

	@Test
	void opensOneRecalculationForAllThatChanges() {
		tell("INCOME_CHANGED", "01.01.2027");
		tell("HOUSEHOLD_CHANGED", "15.12.2026");
		assertThat(open()).containsExactly(HOLD, Recalculation.USER_TASK_PREPARE_RECALCULATION);
		assertThat(this.changes.of(this.caseNumber)).extracting(ChangeReport::kind)
			.containsExactly(ChangeKind.INCOME, ChangeKind.HOUSEHOLD);
		assertThat(this.contacts.unhandled(this.caseNumber)).isEmpty();
	}

	@Test
	void takesNoOwnPaymentForDaysThatTheShelterCharged() {
		tell("SHELTER_RETURN", "02.12.2026");
		anna(Tenancy.USER_TASK_ARRANGE_SHELTER_STAY,
				Map.of("place", "Prøvehuset", "charge", "NOTHING", "agreed", "En uge", "expectedUntil", "09.12.2026"));
		assertThat(due(Tenancy.USER_TASK_END_SHELTER_STAY)).isEqualTo("2026-12-09T12:00");
		this.driver.moveTo(LocalDate.of(2026, 12, 9));
		anna(Tenancy.USER_TASK_END_SHELTER_STAY, Map.of("endedOn", "08.12.2026", "charged", "true", "chargedFrom",
				"03.12.2026", "chargedTo", "05.12.2026"));
		assertThat(this.changes.of(this.caseNumber)).singleElement().satisfies((change) -> {
			assertThat(change.kind()).isEqualTo(ChangeKind.SHELTER_CHARGE);
			assertThat(change.effectiveOn()).isEqualTo(LocalDate.of(2026, 12, 3));
		});
		assertThat(open()).contains(Recalculation.USER_TASK_PREPARE_RECALCULATION);
	}

	@Test
	void looksAtAnAbsenceBeforeTheBenefitStops() {
		tell("ABSENCE", "05.12.2026");
		anna(Tenancy.USER_TASK_ASSESS_ABSENCE,
				Map.of("kind", "HOSPITAL", "expectedUntil", "01.08.2027", "homeKept", "Bostøtten henter post"));
		this.driver.moveTo(LocalDateTime.of(2027, 5, 5, 5, 59));
		assertThat(open()).doesNotContain(Tenancy.USER_TASK_REVIEW_LONG_ABSENCE);
		this.driver.moveTo(LocalDateTime.of(2027, 5, 5, 9, 0));
		anna(Tenancy.USER_TASK_REVIEW_LONG_ABSENCE,
				Map.of("lastsBeyond", "true", "payerToldOn", "05.05.2027", "agreed", "Hjælp til huslejen"));
		assertThat(this.changes.of(this.caseNumber)).extracting(ChangeReport::effectiveOn)
			.containsExactly(LocalDate.of(2027, 6, 5));
	}

	@Test
	void movesTheEndToTheDayThatWasPlannedLast() {
		tell("MOVED_OUT", "31.12.2026");
		tell("MOVED_OUT", "15.01.2027");
		assertThat(this.homes.get(this.home.id()).state()).isEqualTo(HomeState.TERMINATED);
		assertThat(endOfTenancy()).isEqualTo("2027-01-16T06:00");
		this.driver.moveTo(LocalDateTime.of(2027, 1, 16, 5, 59));
		assertThat(this.tenancies.required(this.caseNumber).movedOutOn()).isNull();
		assertThat(open()).contains(HOLD);
	}

	@Test
	void staysWhenTheNoticeIsWithdrawn() {
		tell("MOVED_OUT", "31.12.2026");
		tell("MOVING_CANCELLED", "02.12.2026");
		assertThat(endOfTenancy()).isEqualTo("2031-12-01T06:00");
		this.driver.moveTo(LocalDate.of(2027, 1, 2));
		assertThat(open()).contains(HOLD);
		assertThat(this.homes.get(this.home.id()).state()).isEqualTo(HomeState.LET);
	}

	@Test
	void writesOnlyANoteOfAnAgreementThatIsVoluntary() {
		tell("AGREEMENT_BROKEN", "02.12.2026");
		assertThat(open()).containsExactly(HOLD);
		assertThat(this.notes.of(this.caseNumber))
			.anySatisfy((note) -> assertThat(note.subject()).isEqualTo("Aftalen er frivillig: kun et notat"));
	}

	@Test
	void protectsTheAddressAndAgreesOnContactAnew() {
		tell("PROTECTION_CHANGED", "02.12.2026");
		tell("CONTACT_CHANGED", "02.12.2026");
		anna(TransitionCourse.USER_TASK_REVIEW_PROTECTION,
				Map.of("protection", "NAME_AND_ADDRESS", "done", "Udlejer har fået besked"));
		assertThat(this.citizens.get(this.caseNumber).protection()).isEqualTo(AddressProtection.NAME_AND_ADDRESS);
		anna(TransitionCourse.USER_TASK_RENEW_SAFE_CONTACT, Map.of("phone", "87 65 43 21"));
		assertThat(open()).containsExactly(HOLD);
		assertThat(this.contacts.unhandled(this.caseNumber)).isEmpty();
	}

	@Test
	void adjustsTheSupportThatAFollowUpFindsWanting() {
		this.driver.moveTo(LocalDate.of(2026, 12, 15));
		anna(HOLD,
				Map.ofEntries(Map.entry("outcome", "HELD"), Map.entry("contactForm", "HOME_VISIT"),
						Map.entry("home", "WELL"), Map.entry("occupation", "WELL"), Map.entry("economy", "WELL"),
						Map.entry("wellBeing", "WATCH"), Map.entry("supportMustChange", true)));
		assertThat(open()).containsExactly(SupportAdjustment.USER_TASK_ADJUST_SUPPORT, HOLD);
	}

	@Test
	void movesToAnotherHomeWithOwnPaymentOnceOnly() {
		TransitionalHome next = this.homes.add(Homes.familyHome("Parkvej 111"));
		tell("ANOTHER_HOME", "02.12.2026");
		assertThat(open()).containsExactly(TransitionCourse.USER_TASK_FIND_HOME, HOLD);
		this.course.findHome("FAMILY-" + next.id(), LocalDate.of(2027, 1, 1))
			.prepareCalculation(Map.of())
			.approve()
			.acceptOffer()
			.registerLease(LocalDate.of(2027, 1, 1), 59, "7.500,00", Map.of("plannedDischarge", ""))
			.arrangeDeposit(Map.of());
		assertThat(this.leases.livedIn(this.caseNumber).orElseThrow().homeId()).isEqualTo(this.home.id());

		this.driver.moveTo(LocalDate.of(2027, 1, 4));
		this.course.moveIn(Map.of("movedInOn", "04.01.2027", "keysOn", "04.01.2027", "earlierLeaseEndsOn", "15.01.2027",
				"dischargedOn", ""));
		assertThat(this.tenancies.required(this.caseNumber).ownPaymentFrom()).isEqualTo(LocalDate.of(2027, 1, 16));
		assertThat(this.homes.get(this.home.id()).state()).isEqualTo(HomeState.VACATED);
		assertThat(this.homes.get(next.id()).state()).isEqualTo(HomeState.LET);
		assertThat(open()).contains(TransitionCourse.USER_TASK_APPLY_FOR_HOUSING_BENEFIT,
				TransitionCourse.USER_TASK_PREPARE_GRANT, HOLD);
		assertThat(open().stream().filter(HOLD::equals)).hasSize(1);
	}

	@Test
	void looksForOneOtherHomeHoweverOftenSheAsks() {
		TransitionalHome next = this.homes.add(Homes.familyHome("Parkvej 112"));
		tell("ANOTHER_HOME", "02.12.2026");
		tell("ANOTHER_HOME", "02.12.2026");
		assertThat(open()).containsExactly(TransitionCourse.USER_TASK_FIND_HOME, HOLD);
		this.course.findHome("FAMILY-" + next.id(), LocalDate.of(2027, 1, 1));
		tell("ANOTHER_HOME", "02.12.2026");
		assertThat(open()).containsExactly(HOLD, TransitionCourse.USER_TASK_PREPARE_CALCULATION);
		assertThat(this.contacts.unhandled(this.caseNumber)).isEmpty();
	}

	/** What is told for the other home's budget is true of this one, too. */
	@Test
	void recalculatesThisHomeWhereTheBudgetOfAnotherBringsNewFacts() {
		TransitionalHome next = this.homes.add(Homes.familyHome("Parkvej 113"));
		tell("ANOTHER_HOME", "02.12.2026");
		this.course.findHome("FAMILY-" + next.id(), LocalDate.of(2027, 1, 1))
			.prepareCalculation(Map.of("incomeKind", "NONE", "income", "", "incomeFrom", "2026-12-01"));
		assertThat(this.changes.of(this.caseNumber)).extracting(ChangeReport::effectiveOn)
			.containsExactly(LocalDate.of(2026, 12, 1));
		assertThat(open()).contains(Recalculation.USER_TASK_PREPARE_RECALCULATION);
	}

	/** She still lives in the first home when the next lease is signed. */
	@Test
	void calculatesTheHomeSheLivesInUntilSheMoves() {
		TransitionalHome next = this.homes.add(Homes.familyHome("Parkvej 114"));
		tell("ANOTHER_HOME", "02.12.2026");
		this.course.findHome("FAMILY-" + next.id(), LocalDate.of(2027, 3, 1))
			.prepareCalculation(Map.of())
			.approve()
			.acceptOffer()
			.registerLease(LocalDate.of(2027, 3, 1), 12, "7.500,00", Map.of("plannedDischarge", ""));
		assertThat(this.schedule.lastMonth(this.caseNumber)).contains(YearMonth.of(2031, 11));
		tell("RENT_CHANGED", "01.12.2026");
		anna(Recalculation.USER_TASK_PREPARE_RECALCULATION, Map.of("rent", "7.810,00", "rentFrom", "2026-12-01",
				"factsKnown", "TOLD_BY_CITIZEN", "knownNote", "Ringede selv"));
		this.course.approve();
		assertThat(this.schedule.decided(this.caseNumber, YearMonth.of(2026, 12)).orElseThrow().amount())
			.as("7.810,00 - 1.015,00 - 3.169,42")
			.isEqualTo(Money.ofOere(362_558));
	}

	private void tell(String kind, String on) {
		this.driver.start(Staff.ANNA, CitizenContact.KEY,
				Map.of("person", this.caseNumber, "kind", kind, "happenedOn", on, "text", "Fortalt i telefonen"));
	}

	private String due(String taskKey) {
		return LocalDateTime
			.ofInstant(this.driver.open(this.caseNumber, taskKey).getDueDate().toInstant(), ZoneId.systemDefault())
			.toString();
	}

	private String endOfTenancy() {
		return this.engine.getManagementService()
			.createJobQuery()
			.activityId(Tenancy.BOUNDARY_EVENT_LAST_LEGAL_DAY)
			.list()
			.stream()
			.filter((job) -> this.caseNumber.equals(this.engine.getRuntimeService()
				.createProcessInstanceQuery()
				.processInstanceId(job.getProcessInstanceId())
				.singleResult()
				.getBusinessKey()))
			.map((job) -> LocalDateTime.ofInstant(job.getDuedate().toInstant(), ZoneId.systemDefault()).toString())
			.findFirst()
			.orElseThrow();
	}

	private List<String> open() {
		return this.driver.openTasks(this.caseNumber);
	}

	private void anna(String taskKey, Map<String, ?> values) {
		this.driver.complete(Staff.ANNA, this.caseNumber, taskKey, values);
	}

}
