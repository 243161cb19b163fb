package dk.udslusning.process.form;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.udslusning.casefile.CaseFiles;
import dk.udslusning.casefile.home.HomeRegister;
import dk.udslusning.casefile.home.TransitionalHome;
import dk.udslusning.casefile.household.Households;
import dk.udslusning.casefile.letter.LetterKind;
import dk.udslusning.casefile.letter.Letters;
import dk.udslusning.operations.demo.CaseDriver;
import dk.udslusning.operations.demo.DemoCourse;
import dk.udslusning.process.DeployedResources;
import dk.udslusning.process.names.CaseRepair;
import dk.udslusning.process.names.ChildConcern;
import dk.udslusning.process.names.DelayNotice;
import dk.udslusning.process.names.CitizenContact;
import dk.udslusning.process.names.FailedDispatch;
import dk.udslusning.process.names.FileAccess;
import dk.udslusning.process.names.FollowUp;
import dk.udslusning.process.names.HomeUpkeep;
import dk.udslusning.process.names.NewHome;
import dk.udslusning.process.names.OverdueTask;
import dk.udslusning.process.names.PartyHearing;
import dk.udslusning.process.names.RateClarification;
import dk.udslusning.process.names.Recalculation;
import dk.udslusning.process.names.SupportAdjustment;
import dk.udslusning.process.names.Tenancy;
import dk.udslusning.process.names.TransitionCourse;
import dk.udslusning.process.names.Variables;
import dk.udslusning.process.reconciliation.NightlyReviews;
import dk.udslusning.rules.rate.RateCodes;
import dk.udslusning.testing.Homes;
import dk.udslusning.testing.Staff;
import dk.udslusning.testing.WholeCase;
import dk.udslusning.testing.WholeCaseApplication;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Each form there is, on every way through the models, sent faulty in every field before
 * it is sent right.
 */
@WholeCaseApplication
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FormsRefuseBadInputIT {

	/** What these walk through, each with a sweep of its own. */
	private static final Set<String> SWEPT_ELSEWHERE = Stream
		.of(RateRegulationIT.FORMS, AgreementReviewIT.FORMS, RunningCourseSweepIT.FORMS,
				ExtensionCourseIT.FORMS_OF_EXTENSION, ExtensionCourseIT.FORMS_OF_DENIAL, AppealCourseIT.FORMS,
				RepaymentCourseIT.FORMS)
		.flatMap(Set::stream)
		.collect(Collectors.toUnmodifiableSet());

	private static final Map<String, Object> NOTHING = Map.of();

	@Autowired
	ProcessEngine engine;

	@Autowired
	Forms forms;

	@Autowired
	HomeRegister homes;

	@Autowired
	CaseFiles cases;

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	PlatformTransactionManager transactions;

	@Autowired
	Households households;

	@Autowired
	Letters letters;

	@Autowired
	NightlyReviews reviews;

	@Autowired
	Staff staff;

	@Autowired
	Clock clock;

	FormSweep sweep;

	CaseDriver driver;

	@BeforeAll
	void walkEveryWay() throws Exception {
		this.sweep = new FormSweep(this.engine, this.forms, this.jdbc, this.transactions);
		this.driver = new CaseDriver(this.sweep.sweptEngine());
		try {
			this.driver.moveTo(LocalDate.of(2021, 9, 1));
			agreementIsSigned();
			agreementIsNotReached();
			this.driver.moveTo(LocalDate.of(2026, 11, 2));
			informationIsMissingAndTheHomeRefused();
			citizenWithdraws();
			citizenMovesAway();
			citizenDies();
			caseAndCourseDiffer();
			nothingIsDoneInTime();
			rateIsUnclear();
			homesAreRegisteredAndKept();
			papersAreAskedFor();
			childrenAreWorriedAbout();
			supportAndLoanAreRefusedAndPaymentIsHeld();
			citizenLivesThereAndMovesOut();
		}
		finally {
			this.driver.backToToday();
		}
	}

	@Test
	void refusesEachFaultAtItsFieldAndStoresNothing() {
		assertThat(this.sweep.findings()).isEmpty();
	}

	@Test
	void sweepsEveryForm() {
		assertThat(this.sweep.swept()).containsExactlyInAnyOrderElementsOf(DeployedResources.forms()
			.stream()
			.map((form) -> form.substring("forms/".length(), form.length() - ".form".length()))
			.filter((form) -> !SWEPT_ELSEWHERE.contains(form))
			.toList());
		assertThat(this.sweep.sent()).isGreaterThan(2_000);
	}

	private void agreementIsSigned() {
		DemoCourse course = supported("Aftale", Map.of("scheme", "FRIKOMMUNE_25", "plannedLeaseStart", "2021-11-01"));
		course.step(TransitionCourse.USER_TASK_SIGN_AGREEMENT,
				Map.of("outcome", "NOT_SIGNED", "kind", "GO_TO_WORK", "reason", "Vil tænke over det"), NOTHING);
		course.step(TransitionCourse.USER_TASK_DISCUSS_AGREEMENT,
				Map.of("heldOn", today(), "talk", "Om arbejdet", "helpOffered", "En mentor", "stillPossible", "true"),
				NOTHING);
		course.signAgreement(NOTHING);
	}

	private void agreementIsNotReached() {
		DemoCourse course = supported("Uden aftale",
				Map.of("scheme", "FRIKOMMUNE_25", "plannedLeaseStart", "2021-11-01"));
		course.step(TransitionCourse.USER_TASK_SIGN_AGREEMENT,
				Map.of("outcome", "NOT_SIGNED", "reason", "Vil ikke i arbejde"), NOTHING);
		course.step(TransitionCourse.USER_TASK_DISCUSS_AGREEMENT, Map.of("heldOn", today(), "talk", "Om arbejdet",
				"helpOffered", "En mentor", "stillPossible", "false", "reason", "Siger nej"), NOTHING);
		course.sendHearing();
		this.driver.moveTo(LocalDate.now(this.clock).plusDays(40));
		course.step(PartyHearing.USER_TASK_ASSESS_HEARING, Map.of("repliedOn", today(), "replyChannel", "PHONE",
				"reply", "Vil gerne alligevel", "outcome", "CHANGED", "reasons", "Borgeren vil i arbejde"), NOTHING);
		course.assess(Map.of("scheme", "FRIKOMMUNE_25", "plannedLeaseStart", "2021-12-01"));
		course.step(TransitionCourse.USER_TASK_OFFER_ACTION_PLAN, Map.of("offeredOn", today(), "accepted", "false"),
				NOTHING);
		course.step(TransitionCourse.USER_TASK_DECIDE_SUPPORT,
				Map.of("needs", "Ingen", "outcome", "NOT_WANTED", "needLevel", "LOW"), NOTHING);
		course.step(TransitionCourse.USER_TASK_SIGN_AGREEMENT,
				Map.of("outcome", "EXEMPTED", "exemption", "ILLNESS", "reason", "Lægeerklæring"), NOTHING);
	}

	private void informationIsMissingAndTheHomeRefused() {
		DemoCourse course = informed("Oplysning")
			.assess(Map.of("lawfulStay", "UNKNOWN", "otherRefundOverlaps", "YES", "sameHomeTwoTenants", "UNKNOWN"));
		course.step(TransitionCourse.USER_TASK_OBTAIN_INFORMATION,
				Map.of("step", "ASKED", "askedOf", "Boformen", "askedOn", today(), "askedFor", "Opholdskort"), NOTHING);
		this.driver.moveTo(LocalDate.now(this.clock).plusDays(20));
		course.step(TransitionCourse.USER_TASK_REMIND_ABOUT_INFORMATION,
				Map.of("channel", "SPOKEN", "sentOn", today(), "reminder", "Mangler opholdskort"), NOTHING);
		course.step(TransitionCourse.USER_TASK_OBTAIN_INFORMATION,
				Map.of("step", "RECEIVED", "receivedOn", today(), "lawfulStay", "YES"), NOTHING);
		course.step(TransitionCourse.USER_TASK_OBTAIN_INFORMATION, Map.of("step", "DECIDE_ON_WHAT_IS_THERE",
				"otherRefundOverlaps", "YES", "sameHomeTwoTenants", "NO", "reason09", "Har en bolig med refusion"),
				NOTHING);
		course.sendHearing();
		course.step(PartyHearing.USER_TASK_REGISTER_HEARING_REPLY, Map.of("moreTime", true, "newDeadline", "18.12.2026",
				"repliedOn", today(), "replyChannel", "PHONE", "reply", "Taler med en advokat"), NOTHING);
		course.step(PartyHearing.USER_TASK_REGISTER_HEARING_REPLY,
				Map.of("repliedOn", today(), "replyChannel", "PHONE", "reply", "Er uenig"), NOTHING);
		course.step(PartyHearing.USER_TASK_ASSESS_HEARING, Map.of("outcome", "UPHELD", "reasons", "Intet nyt"),
				NOTHING);
		course.step(
				TransitionCourse.USER_TASK_PREPARE_REFUSAL, Map.of("maintained", "true", "decisionFacts",
						"Du har en bolig.", "mainConsiderations", "Én bolig til hver.", "reasons", "Du har en bolig."),
				NOTHING);
		course.approve();
		course.step(TransitionCourse.USER_TASK_SEND_REFUSAL_LETTER,
				Map.of("sentOn", today(), "channel", "DIGITAL_POST", "sentBy", "Karen Holm"), NOTHING);
	}

	private void citizenWithdraws() {
		DemoCourse course = informed("Fortryder");
		tell(course, "WITHDRAWN");
		course.step(TransitionCourse.USER_TASK_CLOSE_WITHDRAWN_CASE,
				Map.of("citizenToldOn", today(), "shelterToldOn", today(), "closedOn", today()), NOTHING);
	}

	private void citizenMovesAway() {
		DemoCourse course = registered("Flytter").agreeSafeContact(Map.of("callFirst", true))
			.step(TransitionCourse.USER_TASK_INFORM_CITIZEN, Map.of("guidedOn", today(), "guidanceGiven", true,
					"otherHelp", "Ingen", "consentAnswer", "NOT_NEEDED"), NOTHING);
		tell(course, "MOVED_AWAY");
		course.step(TransitionCourse.USER_TASK_HAND_OVER_CASE,
				Map.of("handedTo", "Roskilde Kommune", "newMunicipalityToldOn", today(), "citizenToldOn", today(),
						"shelterToldOn", today(), "lettersLeft", "SENT", "lettersSentOn", today(), "lettersChannel",
						"PAPER_LETTER", "calledFirst", true, "closedOn", today()),
				NOTHING);
	}

	private void citizenDies() {
		DemoCourse course = registered("Dør").agreeSafeContact(NOTHING)
			.step(TransitionCourse.USER_TASK_INFORM_CITIZEN, Map.of("guidedOn", today(), "guidanceGiven", true,
					"otherHelp", "Ingen", "consentAnswer", "NOT_NEEDED"), NOTHING);
		tell(course, "DIED");
		course.step(TransitionCourse.USER_TASK_CLOSE_AFTER_DEATH, Map.of("estateToldOn", today(), "shelterToldOn",
				today(), "lettersLeft", "GIVEN_UP", "lettersReason", "Borgeren er død", "closedOn", today()), NOTHING);
	}

	private void rateIsUnclear() {
		clarify(Variables.RateSituation.MISSING, "2051-01", RateClarification.USER_TASK_PROVIDE_RATE);
		clarify(Variables.RateSituation.UNCONFIRMED, "2052-01", RateClarification.USER_TASK_CONFIRM_RATE);
	}

	private void clarify(String situation, String month, String task) {
		String caseNumber = this.cases.open(LocalDate.now(this.clock), Staff.ANNA).caseNumber();
		this.engine.getRuntimeService()
			.startProcessInstanceByKey(RateClarification.KEY, caseNumber, Map.of(Variables.RATE_CODE,
					RateCodes.OWN_PAYMENT_110, Variables.RATE_MONTH, month, Variables.RATE_SITUATION, situation));
		String year = month.substring(0, 4);
		this.driver.complete(Staff.LEADER, caseNumber, task, Map.of("value", "140,00", "validFrom", year + "-01-01",
				"validTo", year + "-12-31", "source", "Opdigtet til testen"));
	}

	private void supportAndLoanAreRefusedAndPaymentIsHeld() {
		TransitionalHome home = this.homes.add(Homes.familyHome("Birkevej 8"));
		DemoCourse course = informed("Uden nummer").assess(NOTHING)
			.step(TransitionCourse.USER_TASK_OFFER_ACTION_PLAN, Map.of("offeredOn", today(), "accepted", "false"),
					NOTHING)
			.step(TransitionCourse.USER_TASK_DECIDE_SUPPORT,
					Map.of("needs", "Klarer sig selv", "outcome", "REFUSED", "reasons", "Intet behov", "hearingBasis",
							"HEARD", "heardOn", today(), "hearingNote", "Er enig", "needLevel", "LOW"),
					NOTHING)
			.approve()
			.step(TransitionCourse.USER_TASK_SEND_SUPPORT_LETTER,
					Map.of("sentOn", today(), "channel", "PAPER_LETTER", "sentBy", "Karen Holm"), NOTHING)
			.step(TransitionCourse.USER_TASK_OFFER_AGREEMENT,
					Map.of("outcome", "ACCEPTED", "kind", "GO_TO_WORK", "place", "Genbrugsbutikken", "startsOn",
							"2027-01-04"),
					NOTHING)
			.findHome("FAMILY-" + home.id(), LocalDate.now(this.clock))
			.prepareCalculation(NOTHING)
			.approve()
			.acceptOffer()
			.registerLease(LocalDate.now(this.clock), 60, "7.500,00", NOTHING)
			.step(TransitionCourse.USER_TASK_ARRANGE_DEPOSIT,
					Map.of("outcome", "REFUSED", "appliedOn", today(), "reason", "Har opsparing", "hearingBasis",
							"HEARD", "heardOn", today(), "hearingNote", "Er enig"),
					NOTHING)
			.approve()
			.step(TransitionCourse.USER_TASK_SEND_DEPOSIT_LETTER,
					Map.of("sentOn", today(), "channel", "HANDED_OVER", "sentBy", "Karen Holm"), NOTHING)
			.moveIn(NOTHING)
			.applyForHousingBenefit()
			.prepareGrant(NOTHING)
			.approve()
			.sendGrant();
		course.step(TransitionCourse.USER_TASK_CLEAR_PAYMENT_HOLD, Map.of("cpr", "010190-0007"), NOTHING);
	}

	private void citizenLivesThereAndMovesOut() throws Exception {
		TransitionalHome home = this.homes.add(Homes.familyHome("Egevej 7"));
		this.driver.moveTo(LocalDate.of(2026, 12, 1));
		DemoCourse course = WholeCase.granted(this.driver, this.clock, home).holdFollowUp("HIGH");
		followUpIsMissed(course);
		householdGrows(course);
		childTurnsAdult(course);
		rentIsNotPaid(course);
		contactAndProtectionChange(course);
		supportIsAdjusted(course);
		citizenStaysInAShelter(course);
		citizenIsAwayForLong(course);
		citizenMovesOut(course);
	}

	private void followUpIsMissed(DemoCourse course) {
		course
			.step(FollowUp.USER_TASK_HOLD_FOLLOW_UP,
					Map.of("outcome", "MISSED", "missedOn", today(), "missedReason", "Lukkede ikke op"), NOTHING)
			.step(FollowUp.USER_TASK_MAKE_SAFE_CONTACT,
					Map.of("triedOn", today(), "channel", "PHONE", "reached", "false", "contactNote", "Intet svar"),
					NOTHING)
			.step(FollowUp.USER_TASK_MAKE_SAFE_CONTACT,
					Map.of("triedOn", today(), "channel", "PHONE", "reached", "true", "contactNote", "Aftalt ny dag",
							"newDate", "2026-12-08"),
					NOTHING)
			.step(FollowUp.USER_TASK_HOLD_FOLLOW_UP,
					Map.of("outcome", "MOVED", "movedTo", "2026-12-09", "movedReason", "Er på kursus"), NOTHING);
	}

	/** A child of 17 comes to live there; the tenancy begins the recalculation itself. */
	private void householdGrows(DemoCourse course) {
		tell(course, "HOUSEHOLD_CHANGED");
		course
			.step(Recalculation.USER_TASK_PREPARE_RECALCULATION,
					Map.of("childrenBorn", "10.02.2009", "householdFrom", today(), "rent", "7.810,00", "rentFrom",
							today(), "factsKnown", "TOLD_BY_CITIZEN", "knownNote", "Ringede selv"),
					NOTHING)
			.approve()
			.step(Recalculation.USER_TASK_SEND_CHANGE_LETTER, sent(), NOTHING);
	}

	private void childTurnsAdult(DemoCourse course) throws Exception {
		this.staff.asTheApplication(
				() -> this.households.childrenTurningAdult(course.caseNumber(), LocalDate.now(this.clock)));
		course.step(Tenancy.USER_TASK_FOREWARN_HOUSEHOLD,
				Map.of("livesThere", "true", "sentOn", today(), "channel", "DIGITAL_POST"), NOTHING);
	}

	private void rentIsNotPaid(DemoCourse course) {
		tell(course, "RENT_ARREARS");
		course.step(Tenancy.USER_TASK_PREVENT_EVICTION,
				Map.of("amount", "7.500,00", "since", today(), "noticeOn", today(), "courtOn", "2026-12-20", "ownPart",
						"NONE", "agreed", "Betaler i to rater", "settled", "false", "nextOn", "2026-12-09"),
				NOTHING)
			.step(Tenancy.USER_TASK_PREVENT_EVICTION, Map.of("ownPart", "NONE", "agreed", "Betalt", "settled", "true"),
					NOTHING);
	}

	private void contactAndProtectionChange(DemoCourse course) {
		tell(course, "PROTECTION_CHANGED");
		course.step(TransitionCourse.USER_TASK_REVIEW_PROTECTION,
				Map.of("protection", "NAME_AND_ADDRESS", "done", "Udlejer har fået besked"), NOTHING);
		tell(course, "CONTACT_CHANGED");
		course.step(TransitionCourse.USER_TASK_RENEW_SAFE_CONTACT, Map.of("phone", "87 65 43 21", "callFirst", true),
				NOTHING);
	}

	private void supportIsAdjusted(DemoCourse course) {
		tell(course, "SUPPORT_CHANGE");
		course
			.step(SupportAdjustment.USER_TASK_ADJUST_SUPPORT,
					Map.of("needs", "Klarer posten selv", "hoursPerMonth", "4", "reasons", "Behovet er mindre",
							"hearingBasis", "HEARD", "heardOn", today(), "hearingNote", "Er enig"),
					NOTHING)
			.approve()
			.step(SupportAdjustment.USER_TASK_SEND_ADJUSTMENT_LETTER, sent(), Map.of("calledFirst", true));
	}

	private void citizenStaysInAShelter(DemoCourse course) {
		tell(course, "SHELTER_RETURN");
		course
			.step(Tenancy.USER_TASK_ARRANGE_SHELTER_STAY,
					Map.of("place", "Prøvehuset", "charge", "NOTHING", "agreed", "En nat", "expectedUntil", today()),
					NOTHING)
			.step(Tenancy.USER_TASK_END_SHELTER_STAY,
					Map.of("endedOn", today(), "charged", "true", "chargedFrom", today(), "chargedTo", today()),
					NOTHING);
	}

	private void citizenIsAwayForLong(DemoCourse course) {
		tell(course, "ABSENCE");
		course.step(Tenancy.USER_TASK_ASSESS_ABSENCE,
				Map.of("kind", "HOSPITAL", "expectedUntil", "2027-08-01", "homeKept", "Bostøtten henter post"),
				NOTHING);
		this.driver.moveTo(LocalDate.of(2027, 5, 3));
		course
			.step(Tenancy.USER_TASK_REVIEW_LONG_ABSENCE,
					Map.of("lastsBeyond", "true", "payerToldOn", today(), "agreed", "Hjælp til huslejen"), NOTHING)
			.step(Tenancy.USER_TASK_END_ABSENCE, Map.of("endedOn", today()), NOTHING);
	}

	/**
	 * The change that was under way is decided first; then May 2027, which is a part of a
	 * month, is settled.
	 */
	private void citizenMovesOut(DemoCourse course) {
		course.step(FollowUp.USER_TASK_HOLD_FOLLOW_UP,
				Map.of("outcome", "MOVED_OUT", "movedOutOn", today(), "movedOutReason", "Har købt hus"), NOTHING);
		recalculate(course, "Brev fra boformen");
		recalculate(course, "Sagde selv op");
		course
			.step(TransitionCourse.USER_TASK_EVALUATE_COURSE,
					Map.of("citizenTookPart", "true", "housing", "OTHER_OWN_HOME", "occupation", "WORK", "economy",
							"BETTER", "wellBeing", "BETTER", "returnedToShelter", "true"),
					NOTHING)
			.step(TransitionCourse.USER_TASK_SEND_END_LETTER, sent(), Map.of("calledFirst", true))
			.step(TransitionCourse.USER_TASK_COMPLETE_COURSE,
					Map.of("citizenToldOn", today(), "landlordToldOn", today(), "closedOn", today()), NOTHING);
	}

	/** The child is an adult by now, and has no income. */
	private void recalculate(DemoCourse course, String knownNote) {
		course
			.step(Recalculation.USER_TASK_PREPARE_RECALCULATION,
					Map.of("othersIncome", "0", "factsKnown", "TOLD_BY_CITIZEN", "knownNote", knownNote), NOTHING)
			.approve()
			.step(Recalculation.USER_TASK_SEND_CHANGE_LETTER, sent(), Map.of("calledFirst", true));
	}

	private Map<String, Object> sent() {
		return Map.of("sentOn", today(), "channel", "DIGITAL_POST", "sentBy", "Karen Holm");
	}

	private void papersAreAskedFor() {
		DemoCourse course = registered("Akter");
		access(course, Map.of("askedBy", "REPRESENTATIVE", "askedFor", "Brevene"));
		course.step(FileAccess.USER_TASK_REVIEW_PAPERS, Map.of("outcome", "DELAY", "delayReason", "Sagen er stor",
				"newAnswerBy", "2026-12-20", "toldOn", today()), NOTHING);
		course.step(FileAccess.USER_TASK_REVIEW_PAPERS,
				Map.of("outcome", "GIVE_IN_PART", "leftOut", "1 Oplysninger om en anden (forvaltningslovens § 15 b)",
						"words", "Karl", "reasons", "Hensyn til en anden"),
				NOTHING);
		course.step(FileAccess.USER_TASK_RELEASE_PAPERS, Map.of("answer", "SEND_BACK"), NOTHING);
		course.step(FileAccess.USER_TASK_REVIEW_PAPERS,
				Map.of("outcome", "GIVE_IN_PART", "leftOut", "1 Oplysninger om en anden (forvaltningslovens § 15 b)",
						"words", "Karl", "reasons", "Hensyn til en anden"),
				NOTHING);
		course.step(FileAccess.USER_TASK_RELEASE_PAPERS, Map.of("answer", "RELEASED", "channel", "HANDED_OVER",
				"calledFirst", true, "sentOn", today(), "sentBy", "Karen Holm"), NOTHING);
		access(course, Map.of("askedBy", "CITIZEN"));
		course.step(FileAccess.USER_TASK_REVIEW_PAPERS, Map.of("outcome", "WITHDRAWN"), NOTHING);
	}

	private void access(DemoCourse course, Map<String, Object> asked) {
		Map<String, Object> fields = new HashMap<>(asked);
		fields.put("person", course.caseNumber());
		fields.put("receivedOn", today());
		this.driver.start(Staff.ANNA, FileAccess.KEY, fields);
	}

	private void childrenAreWorriedAbout() {
		DemoCourse course = registered("Barn");
		Map<String, Object> concern = Map.of("person", course.caseNumber(), "child", "Den yngste", "seenOn", today(),
				"concern", "Var alene hjemme", "toldBy", "Naboen");
		this.driver.complete(Staff.LEADER, this.driver.start(Staff.ANNA, ChildConcern.KEY, concern),
				ChildConcern.USER_TASK_HANDLE_CONCERN,
				Map.of("answer", "NOTIFIED", "sentOn", today(), "sentHow", "Børneområdets vagt"));
		this.driver.complete(Staff.LEADER, this.driver.start(Staff.ANNA, ChildConcern.KEY, concern),
				ChildConcern.USER_TASK_HANDLE_CONCERN,
				Map.of("answer", "NOT_NOTIFIED", "reason", "Barnets mormor var i boligen"));
	}

	/** Two cases with a second course each: one ends it, one lets it be. */
	private void caseAndCourseDiffer() throws Exception {
		String ended = registered("Forskel").caseNumber();
		String left = registered("Set efter").caseNumber();
		String kept = this.staff.asTheApplication(() -> {
			String course = begin(ended);
			begin(left);
			this.reviews.reconcile();
			return course;
		});
		this.driver.complete(Staff.LEADER, ended, CaseRepair.USER_TASK_REPAIR_CASE,
				Map.of("remedy", "END_SURPLUS", "keptCourse", kept));
		this.driver.complete(Staff.LEADER, left, CaseRepair.USER_TASK_REPAIR_CASE,
				Map.of("remedy", "LEAVE", "reason", "Driften ser på det"));
	}

	/** What the nightly review would ask some days or weeks later. */
	private void nothingIsDoneInTime() throws Exception {
		String late = registered("For sent").caseNumber();
		String task = this.driver.open(late, TransitionCourse.USER_TASK_AGREE_SAFE_CONTACT).getId();
		this.staff.asTheApplication(() -> {
			this.engine.getRuntimeService()
				.startProcessInstanceByKey(OverdueTask.KEY, late, Map.of(Variables.OVERDUE_TASK_ID, task));
			return this.engine.getRuntimeService().startProcessInstanceByKey(DelayNotice.KEY, late).getId();
		});
		this.driver.complete(Staff.LEADER, late, OverdueTask.USER_TASK_ACT_ON_OVERDUE_TASK,
				Map.of("newDeadline", "18.01.2027", "caseworker", Staff.BODIL, "reason", "Anna er syg"));
		this.driver.complete(Staff.ANNA, late, DelayNotice.USER_TASK_NOTIFY_DELAY, Map.of("expectedOn", "29.01.2027",
				"reason", "Vi venter på svar", "channel", "HANDED_OVER", "calledFirst", true));
		letterFails(late, Map.of("answer", "SEND_AGAIN", "channel", "HANDED_OVER", "calledFirst", true));
		letterFails(late, Map.of("answer", "GIVE_UP", "reason", "Borgeren har fået svar på anden vis"));
	}

	private void letterFails(String caseNumber, Map<String, ?> answer) throws Exception {
		long letter = this.letters.latest(caseNumber, LetterKind.DELAY_NOTICE).orElseThrow().id();
		this.staff.asTheApplication(() -> this.engine.getRuntimeService()
			.startProcessInstanceByKey(FailedDispatch.KEY, caseNumber, Map.of(Variables.LETTER_ID, letter))
			.getId());
		this.driver.complete(Staff.ANNA, caseNumber, FailedDispatch.USER_TASK_ACT_ON_FAILED_DISPATCH, answer);
	}

	private String begin(String caseNumber) {
		return this.engine.getRuntimeService()
			.startProcessInstanceByKey(TransitionCourse.KEY, caseNumber, Map.of(Variables.COURSE_UNDER_WAY, false))
			.getId();
	}

	private DemoCourse supported(String name, Map<String, ?> answers) {
		return informed(name).assess(answers).support("LOW");
	}

	private DemoCourse informed(String name) {
		return registered(name).agreeSafeContact(NOTHING).inform(NOTHING);
	}

	private DemoCourse registered(String name) {
		return DemoCourse.register(this.driver, this.clock, Staff.ANNA, Staff.LEADER,
				Map.of("name", "Prøve " + name, "bornOn", "1990-01-01"));
	}

	private void tell(DemoCourse course, String kind) {
		this.driver.start(Staff.ANNA, CitizenContact.KEY, Map.of("person", course.caseNumber(), "kind", kind,
				"happenedOn", today(), "text", "Fortalt i telefonen"));
	}

	private String today() {
		return LocalDate.now(this.clock).toString();
	}

	private void homesAreRegisteredAndKept() {
		String number = this.driver.start(Staff.LEADER, NewHome.KEY,
				Map.ofEntries(Map.entry("kind", "FAMILY"), Map.entry("landlord", "Boligselskabet Prøven"),
						Map.entry("street", "Bygmarken 9"), Map.entry("postalCode", "2630"),
						Map.entry("city", "Taastrup"), Map.entry("rooms", 3), Map.entry("area", "75,5"),
						Map.entry("rent", "7.500,00"), Map.entry("heat", "500,00"), Map.entry("deposit", "24.000,00"),
						Map.entry("atDisposalFrom", "01.11.2026")));
		this.driver.start(Staff.ANNA, HomeUpkeep.KEY, Map.of("home", number, "event", "PRICE_CHANGED", "on",
				"01.01.2027", "rent", "7.800,00", "heat", "550,00"));
	}

}
