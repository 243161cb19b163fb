package dk.udslusning.process.deadline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import dk.udslusning.casefile.dispatch.LetterDispatch;
import dk.udslusning.casefile.dispatch.post.Posting;
import dk.udslusning.casefile.dispatch.post.PostingState;
import dk.udslusning.casefile.dispatch.post.Postings;
import dk.udslusning.casefile.letter.Channel;
import dk.udslusning.casefile.letter.LetterKind;
import dk.udslusning.casefile.letter.Letters;
import dk.udslusning.decision.Decisions;
import dk.udslusning.decision.DecisionType;
import dk.udslusning.decision.UnlawfulDecision;
import dk.udslusning.decision.hearing.Hearings;
import dk.udslusning.operations.demo.CaseDriver;
import dk.udslusning.operations.demo.DemoCourse;
import dk.udslusning.process.names.Approval;
import dk.udslusning.process.names.FailedDispatch;
import dk.udslusning.process.names.PartyHearing;
import dk.udslusning.process.names.TransitionCourse;
import dk.udslusning.testing.Staff;
import dk.udslusning.testing.WholeCaseApplication;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * A hearing letter of Monday 23 November 2026 that the post could not deliver. The
 * citizen is asked about what speaks against her; nothing is decided before she has the
 * letter.
 */
@WholeCaseApplication
class FailedDispatchIT {

	private static final String ACT = FailedDispatch.USER_TASK_ACT_ON_FAILED_DISPATCH;

	private static final String REPLY = PartyHearing.USER_TASK_REGISTER_HEARING_REPLY;

	private static final AtomicInteger NUMBER = new AtomicInteger();

	@Autowired
	ProcessEngine engine;

	@Autowired
	Postings postings;

	@Autowired
	LetterDispatch dispatch;

	@Autowired
	Letters letters;

	@Autowired
	Hearings hearings;

	@Autowired
	Decisions decisions;

	@Autowired
	Staff staff;

	@Autowired
	Clock clock;

	CaseDriver driver;

	DemoCourse course;

	String caseNumber;

	long letter;

	String reference;

	@BeforeEach
	void sendAHearingLetter() throws Exception {
		this.driver = new CaseDriver(this.engine);
		this.driver.moveTo(LocalDate.of(2026, 11, 23));
		this.course = DemoCourse.register(this.driver, this.clock, Staff.ANNA, Staff.LEADER,
				Map.of("name", "Prøve Post " + NUMBER.incrementAndGet()));
		this.caseNumber = this.course.caseNumber();
		this.course.agreeSafeContact(Map.of())
			.inform(Map.of())
			.assess(Map.of("lawfulStay", "NO", "reason02", "Din opholdstilladelse er udløbet."))
			.step(PartyHearing.USER_TASK_SEND_HEARING_LETTER, Map.of("channel", "DIGITAL_POST"), Map.of());
		this.letter = this.letters.latest(this.caseNumber, LetterKind.HEARING).orElseThrow().id();
		this.reference = this.staff.inTheNameOf(Staff.ANNA,
				() -> this.postings.prepare(this.letter, Channel.DIGITAL_POST));
	}

	@AfterEach
	void goHome() {
		this.driver.backToToday();
	}

	@Test
	void asksWhatToDoOnceAndShowsWhy() {
		fail();
		fail();
		assertThat(this.driver.openTasks(this.caseNumber)).containsExactlyInAnyOrder(ACT, REPLY);
		assertThat(this.engine.getFormService()
			.getTaskFormVariables(this.driver.open(this.caseNumber, ACT).getId())
			.get("facts")
			.toString()).contains("Digital Post", "Postkassen er lukket", "Det kan ikke opgives");
		assertThat(this.dispatch.receivedOn(this.letter)).isEmpty();
	}

	@Test
	void asksNoMoreWhereTheReceiptComesLate() {
		fail();
		this.driver.moveTo(LocalDate.of(2026, 11, 25));
		this.postings.received(this.reference, LocalDate.of(2026, 11, 24));
		assertThat(this.driver.openTasks(this.caseNumber)).containsExactly(REPLY);
		assertThat(this.dispatch.receivedOn(this.letter)).contains(LocalDate.of(2026, 11, 24));
		assertThat(deadline()).isEqualTo(LocalDate.of(2026, 12, 8));
	}

	/** A hearing letter is never given up. */
	@Test
	void sendsItAgainAndWaitsFromTheDayItArrives() {
		fail();
		assertThatThrownBy(() -> act(Map.of("answer", "GIVE_UP", "reason", "Kan ikke findes")))
			.isInstanceOf(FormFieldValidationException.class)
			.hasMessageContaining("Borgeren skal have dette brev");
		assertThatThrownBy(() -> act(Map.of("answer", "SEND_AGAIN"))).isInstanceOf(FormFieldValidationException.class);
		this.driver.moveTo(LocalDate.of(2026, 11, 30));
		act(Map.of("answer", "SEND_AGAIN", "channel", "PAPER_LETTER"));
		Posting again = this.postings.current(this.letter).orElseThrow();
		assertThat(again.state()).isEqualTo(PostingState.PREPARED);
		assertThat(again.channel()).isEqualTo(Channel.PAPER_LETTER);
		// posted on 1 December, received six working days later, ten more to answer
		this.driver.moveTo(LocalDate.of(2026, 12, 1));
		this.postings.received(again.reference(), LocalDate.of(2026, 12, 1));
		assertThat(this.dispatch.receivedOn(this.letter)).contains(LocalDate.of(2026, 12, 9));
		assertThat(deadline()).isEqualTo(LocalDate.of(2026, 12, 23));
		this.driver.moveTo(LocalDate.of(2026, 12, 23));
		assertThat(this.driver.openTasks(this.caseNumber)).contains(REPLY);
		this.driver.moveTo(LocalDate.of(2026, 12, 24));
		assertThat(this.driver.openTasks(this.caseNumber)).contains(PartyHearing.USER_TASK_ASSESS_HEARING);
	}

	@Test
	void assessesNoSilenceOfACitizenWhoDoesNotHaveTheLetter() {
		fail();
		this.driver.moveTo(LocalDate.of(2026, 12, 8));
		assertThatThrownBy(() -> assess()).isInstanceOf(FormFieldValidationException.class)
			.hasMessageContaining("ikke kommet bekræftet frem");
		act(Map.of("answer", "SEND_AGAIN", "channel", "HANDED_OVER"));
		assess();
		assertThat(this.driver.openTasks(this.caseNumber)).contains(TransitionCourse.USER_TASK_PREPARE_REFUSAL);
	}

	/** The lowest door of all: the letter came back after the silence was assessed. */
	@Test
	void decidesNothingOnASilenceWhoseLetterCameBack() {
		this.postings.received(this.reference, LocalDate.of(2026, 11, 23));
		this.driver.moveTo(LocalDate.of(2026, 12, 8));
		assess();
		fail();
		this.course.step(TransitionCourse.USER_TASK_PREPARE_REFUSAL,
				Map.of("maintained", "true", "decisionFacts", "Du har ikke ophold.", "mainConsiderations",
						"Loven kræver lovligt ophold.", "reasons", "Din tilladelse er udløbet."),
				Map.of());
		assertThatThrownBy(this::approve).isInstanceOf(UnlawfulDecision.class)
			.hasMessageContaining("ikke kommet bekræftet frem");
		assertThat(this.decisions.latest(this.caseNumber, DecisionType.REFUSAL)).isEmpty();
		act(Map.of("answer", "SEND_AGAIN", "channel", "HANDED_OVER"));
		approve();
		assertThat(this.decisions.latest(this.caseNumber, DecisionType.REFUSAL)).isPresent();
	}

	private void assess() {
		this.course.step(PartyHearing.USER_TASK_ASSESS_HEARING, Map.of("outcome", "UPHELD", "reasons", "Intet svar"),
				Map.of());
	}

	private void approve() {
		this.driver.complete(Staff.LEADER, this.caseNumber, Approval.USER_TASK_APPROVE_AS_TEAM_LEADER,
				Map.of("approved", "true", "comment", "Enig"));
	}

	private LocalDate deadline() {
		return this.hearings.latest(this.caseNumber, DecisionType.REFUSAL).orElseThrow().deadline();
	}

	private void fail() {
		this.postings.failed(this.reference, LocalDate.now(this.clock), "Postkassen er lukket");
	}

	private void act(Map<String, ?> values) {
		this.driver.complete(Staff.ANNA, this.caseNumber, ACT, values);
	}

}
