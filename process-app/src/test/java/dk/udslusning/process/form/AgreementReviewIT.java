package dk.udslusning.process.form;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dk.udslusning.casefile.letter.Letter;
import dk.udslusning.casefile.letter.LetterKind;
import dk.udslusning.casefile.letter.Letters;
import dk.udslusning.decision.Decision;
import dk.udslusning.decision.DecisionType;
import dk.udslusning.decision.Decisions;
import dk.udslusning.decision.stop.Stops;
import dk.udslusning.operations.demo.CaseDriver;
import dk.udslusning.operations.demo.DemoCourse;
import dk.udslusning.process.names.AgreementReview;
import dk.udslusning.process.names.Approval;
import dk.udslusning.process.names.CitizenContact;
import dk.udslusning.process.names.PartyHearing;
import dk.udslusning.process.names.TransitionCourse;
import dk.udslusning.process.names.Variables;
import dk.udslusning.process.standing.AgreementMeetingTimes;
import dk.udslusning.testing.Staff;
import dk.udslusning.testing.WholeApplication;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The review of an agreement under the trial, by the forms, in the whole application:
 * from evidence that is asked for to a stop, each form sent faulty in every field before
 * it is sent right; and what people tell meanwhile, through its door.
 */
@WholeApplication
class AgreementReviewIT {

	/** The forms that are swept here and nowhere else. */
	static final Set<String> FORMS = Set.of(AgreementReview.USER_TASK_OBTAIN_EVIDENCE,
			AgreementReview.USER_TASK_REMIND_ABOUT_EVIDENCE, AgreementReview.USER_TASK_INVITE_TO_MEETING,
			AgreementReview.USER_TASK_HOLD_AGREEMENT_MEETING, AgreementReview.USER_TASK_SIGN_NEW_AGREEMENT,
			AgreementReview.USER_TASK_ASSESS_CURE_PERIOD, AgreementReview.USER_TASK_DECIDE_AGREEMENT,
			AgreementReview.USER_TASK_SEND_STOP_LETTER);

	private static final Set<String> ELSEWHERE_TOO = Set.of(PartyHearing.USER_TASK_SEND_HEARING_LETTER,
			PartyHearing.USER_TASK_ASSESS_HEARING, Approval.USER_TASK_APPROVE_AS_TEAM_LEADER);

	private static final LocalDate SIGNED = LocalDate.of(2021, 11, 1);

	@Autowired
	ProcessEngine engine;

	@Autowired
	Forms forms;

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	PlatformTransactionManager transactions;

	@Autowired
	Clock clock;

	@Autowired
	AgreementMeetingTimes meetings;

	@Autowired
	Letters letters;

	@Autowired
	Decisions decisions;

	@Autowired
	Stops stops;

	FormSweep sweep;

	CaseDriver driver;

	CaseDriver swept;

	String caseNumber;

	@BeforeEach
	void signAgreement(TestInfo test) {
		this.sweep = new FormSweep(this.engine, this.forms, this.jdbc, this.transactions);
		this.driver = new CaseDriver(this.engine);
		this.swept = new CaseDriver(this.sweep.sweptEngine());
		this.driver.moveTo(SIGNED);
		DemoCourse course = DemoCourse
			.register(this.driver, this.clock, Staff.ANNA, Staff.LEADER,
					Map.of("name", "Prøve Asta " + test.getTestMethod().orElseThrow().getName().charAt(0), "bornOn",
							"1990-05-17"))
			.agreeSafeContact(Map.of())
			.inform(Map.of())
			.assess(Map.of("scheme", "FRIKOMMUNE_25", "plannedLeaseStart", "2021-12-01"))
			.support("MEDIUM")
			.signAgreement(Map.of("firstMilestoneOn", "2022-03-01"));
		this.caseNumber = course.caseNumber();
		this.driver.moveTo(LocalDate.of(2022, 3, 1));
		this.engine.getRuntimeService().startProcessInstanceByKey(AgreementReview.KEY, this.caseNumber);
	}

	@AfterEach
	void goHome() {
		this.driver.backToToday();
	}

	@Test
	void stopsOnlyAfterEvidenceReminderMeetingTimeHearingLawyerAndTeamLeader() {
		anna(AgreementReview.USER_TASK_OBTAIN_EVIDENCE,
				Map.of("step", "ASKED", "channel", "DIGITAL_POST", "answerBy", "2022-03-15"));
		assertThat(sent(LetterKind.EVIDENCE_REQUEST)).contains("Svar senest den 15.03.2022.");
		this.driver.moveTo(LocalDate.of(2022, 3, 15));
		assertThat(reviewTasks()).containsExactly(AgreementReview.USER_TASK_OBTAIN_EVIDENCE);
		this.driver.moveTo(LocalDate.of(2022, 3, 16));
		anna(AgreementReview.USER_TASK_REMIND_ABOUT_EVIDENCE,
				Map.of("step", "REMINDED", "channel", "DIGITAL_POST", "answerBy", "2022-03-25"));
		assertThat(sent(LetterKind.EVIDENCE_REMINDER)).contains("Du får stadig dit huslejetilskud");
		this.driver.moveTo(LocalDate.of(2022, 3, 26));
		anna(AgreementReview.USER_TASK_REMIND_ABOUT_EVIDENCE, Map.of("step", "MEETING"));
		anna(AgreementReview.USER_TASK_INVITE_TO_MEETING,
				Map.of("meetingOn", "2022-04-01", "meetingTime", "10.30", "channel", "DIGITAL_POST"));
		assertThat(sent(LetterKind.MEETING_INVITATION)).contains("Mødet er den 01.04.2022 kl. 10.30.")
			.doesNotContain("Kilden");
		assertThat(this.meetings.next(this.caseNumber)).contains(LocalDateTime.of(2022, 4, 1, 10, 30));
		this.driver.moveTo(LocalDate.of(2022, 4, 1));
		anna(AgreementReview.USER_TASK_HOLD_AGREEMENT_MEETING,
				Map.of("outcome", "NEW_AGREEMENT", "talk", "HF er for svært", "helpOffered", "Mentor"));
		anna(AgreementReview.USER_TASK_SIGN_NEW_AGREEMENT, Map.of("outcome", "NOT_SIGNED", "reason", "Vil tænke"));
		anna(AgreementReview.USER_TASK_INVITE_TO_MEETING,
				Map.of("meetingOn", "2022-04-01", "meetingTime", "14.00", "channel", "SPOKEN"));
		anna(AgreementReview.USER_TASK_HOLD_AGREEMENT_MEETING,
				Map.of("outcome", "CURE_PERIOD", "talk", "Vil prøve igen", "helpOffered", "Mentor", "demand",
						"Meld dig ind igen", "curePeriodEndsOn", "2022-04-30"));
		assertThat(this.meetings.next(this.caseNumber)).as("held").isEmpty();
		this.driver.moveTo(LocalDate.of(2022, 4, 30));
		assertThat(reviewTasks()).isEmpty();
		this.driver.moveTo(LocalDate.of(2022, 5, 2));
		anna(AgreementReview.USER_TASK_ASSESS_CURE_PERIOD, Map.of("outcome", "STOP_CONSIDERED", "note",
				"Ingen indmeldelse", "grounds", "Du gik ud af HF i februar."));

		anna(PartyHearing.USER_TASK_SEND_HEARING_LETTER, Map.of());
		// Digital Post of 2 May 2022 and 10 working days (Great Prayer Day on 13 May):
		// the last day is 17 May. The municipality's choice (HearingDeadline.dmn):
		// where it is moved, move this day.
		this.driver.moveTo(LocalDate.of(2022, 5, 17));
		assertThat(reviewTasks()).containsExactly(PartyHearing.USER_TASK_REGISTER_HEARING_REPLY);
		this.driver.moveTo(LocalDate.of(2022, 5, 18));
		anna(PartyHearing.USER_TASK_ASSESS_HEARING, Map.of("outcome", "UPHELD", "reasons", "Der kom ikke svar."));
		Map<String, Object> stop = Map.of("outcome", "STOP", "decisionFacts", "Du gik ud af HF i februar.",
				"legalBasis", "Frikommunenetværk § 25", "mainConsiderations", "Tilskuddet hænger sammen med aftalen.",
				"reasons", "Du følger ikke aftalen.", "lawyer", "Jurist Prøve", "signedOffOn", "2022-05-18",
				"signOffReference", "Sag 22/7");
		anna(AgreementReview.USER_TASK_DECIDE_AGREEMENT, stop);
		leader(Map.of("approved", "false", "comment", "Skriv klarere"));
		anna(AgreementReview.USER_TASK_DECIDE_AGREEMENT, stop);
		assertThat(this.decisions.latest(this.caseNumber, DecisionType.STOP)).isEmpty();
		leader(Map.of("approved", "true", "comment", "Enig"));

		Decision decision = this.decisions.latest(this.caseNumber, DecisionType.STOP).orElseThrow();
		assertThat(decision.approvedBy()).isEqualTo(Staff.LEADER);
		assertThat(this.stops.lastDay(this.caseNumber)).as("its letter waits").isEmpty();
		anna(AgreementReview.USER_TASK_SEND_STOP_LETTER, Map.of());
		assertThat(this.stops.lastDay(this.caseNumber)).contains(LocalDate.of(2022, 5, 31));
		assertThat(sent(LetterKind.STOP)).contains("til og med den 31.05.2022", "Du kan blive boende");
		assertThat(answer()).isEqualTo(true);

		assertThat(this.sweep.findings()).isEmpty();
		assertThat(this.sweep.swept()).filteredOn((form) -> !ELSEWHERE_TOO.contains(form))
			.containsExactlyInAnyOrderElementsOf(FORMS);
		assertThat(this.sweep.sent()).isGreaterThan(200);
	}

	@Test
	void hearsOfABreachAndOfItsCureThroughTheDoor() {
		told("AGREEMENT_BROKEN", "Skolen ringer: Asta er gået ud af HF");
		assertThat(reviewTasks()).containsExactly(AgreementReview.USER_TASK_INVITE_TO_MEETING);
		this.driver.complete(Staff.ANNA, this.caseNumber, AgreementReview.USER_TASK_INVITE_TO_MEETING,
				Map.of("meetingOn", "2022-03-01", "meetingTime", "12.00", "channel", "SPOKEN"));
		this.driver.complete(Staff.ANNA, this.caseNumber, AgreementReview.USER_TASK_HOLD_AGREEMENT_MEETING,
				Map.of("outcome", "CURE_PERIOD", "talk", "Var syg", "helpOffered", "Mentor", "demand",
						"Meld dig ind igen", "curePeriodEndsOn", "2022-03-31"));
		this.driver.moveTo(LocalDate.of(2022, 3, 10));
		assertThat(reviewTasks()).isEmpty();
		told("AGREEMENT_EVIDENCE", "Optagelsesbrev fra VUC");
		this.driver.complete(Staff.ANNA, this.caseNumber, AgreementReview.USER_TASK_ASSESS_CURE_PERIOD,
				Map.of("outcome", "CURED", "note", "Meldt ind igen", "kind", "ENROLMENT", "receivedOn", "2022-03-10"));
		assertThat(answer()).isEqualTo(false);
		assertThat(this.decisions.latest(this.caseNumber, DecisionType.STOP)).isEmpty();
	}

	private void told(String kind, String text) {
		this.driver.start(Staff.ANNA, CitizenContact.KEY, Map.of("person", this.caseNumber, "kind", kind, "happenedOn",
				LocalDate.now(this.clock).toString(), "text", text));
	}

	private void anna(String task, Map<String, ?> values) {
		this.swept.complete(Staff.ANNA, this.caseNumber, task, values);
	}

	private void leader(Map<String, ?> values) {
		this.swept.complete(Staff.LEADER, this.caseNumber, Approval.USER_TASK_APPROVE_AS_TEAM_LEADER, values);
	}

	/** The course itself waits for a home meanwhile. */
	private List<String> reviewTasks() {
		return this.driver.openTasks(this.caseNumber)
			.stream()
			.filter((task) -> !task.equals(TransitionCourse.USER_TASK_FIND_HOME))
			.toList();
	}

	private String sent(LetterKind kind) {
		Letter letter = this.letters.latest(this.caseNumber, kind).orElseThrow();
		assertThat(letter.isSent()).isTrue();
		return letter.body();
	}

	private Object answer() {
		return this.engine.getHistoryService()
			.createHistoricVariableInstanceQuery()
			.variableName(Variables.AGREEMENT_STOPPED)
			.processDefinitionKey(AgreementReview.KEY)
			.list()
			.stream()
			.filter((variable) -> isOfThisCase(variable.getProcessInstanceId()))
			.findFirst()
			.orElseThrow()
			.getValue();
	}

	private boolean isOfThisCase(String instanceId) {
		return this.engine.getHistoryService()
			.createHistoricProcessInstanceQuery()
			.processInstanceId(instanceId)
			.processInstanceBusinessKey(this.caseNumber)
			.finished()
			.count() == 1;
	}

}
