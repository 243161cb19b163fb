package dk.udslusning.process.form.hearing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import dk.udslusning.casefile.intake.RegisterTransition;
import dk.udslusning.casefile.letter.Channel;
import dk.udslusning.casefile.note.CaseNotes;
import dk.udslusning.decision.DecisionType;
import dk.udslusning.decision.hearing.HearingGrounds;
import dk.udslusning.decision.hearing.HearingOutcome;
import dk.udslusning.decision.hearing.HearingState;
import dk.udslusning.decision.hearing.Hearings;
import dk.udslusning.decision.hearing.ReplyChannel;
import dk.udslusning.process.form.TaskContext;
import dk.udslusning.process.names.Variables;
import dk.udslusning.testing.CaseFileDatabase;
import dk.udslusning.testing.Notices;
import dk.udslusning.testing.Office;
import dk.udslusning.testing.Rejections;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@CaseFileDatabase
class HearingFormsIT {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

	@Autowired
	private RegisterTransition register;

	@Autowired
	private Hearings hearings;

	@Autowired
	private RegisterHearingReplyForm reply;

	@Autowired
	private AssessHearingForm assess;

	@Autowired
	private CaseNotes notes;

	@Autowired
	private Office office;

	private long hearing;

	private TaskContext task;

	@BeforeEach
	void aHearingLetterOfToday() {
		String caseNumber = this.register.register(Notices.fromCrisisCentre());
		this.hearing = this.hearings.open(caseNumber, DecisionType.REFUSAL,
				new HearingGrounds(List.of("Du har en bolig"), "Boformen har set lejekontrakten", false));
		this.hearings.writeLetter(this.hearing, 10);
		this.hearings.letterSent(this.hearing, TODAY, Channel.DIGITAL_POST);
		this.task = new TaskContext(caseNumber, "task-1", Map.of(Variables.HEARING_ID, this.hearing));
	}

	@Test
	void showsWhatTheCitizenWasHeardAboutAndUntilWhen() {
		ReplyFields shown = this.reply.read(this.task);
		assertThat(shown.facts()).contains("**Frist for svar, dagen med:** 07.12.2026");
		assertThat(shown.points()).contains("Du har en bolig", "Boformen har set lejekontrakten");
	}

	@Test
	void registersAReplyAndAssessesIt() {
		this.reply.submit(this.task,
				new ReplyFields(null, null, null, null, null, TODAY, ReplyChannel.PHONE, "Den er opsagt"));
		AssessmentFields shown = this.assess.read(this.task);
		assertThat(shown.replied()).isTrue();
		assertThat(shown.facts()).contains("Den er opsagt");
		assertThat(this.assess.submit(this.task, assessed(null, null, HearingOutcome.CHANGED)).variables())
			.isEqualTo(Map.of(Variables.HEARING_OUTCOME, "CHANGED"));
	}

	/** FVL § 21: the citizen can ask for the case to wait until she has spoken. */
	@Test
	void givesMoreTimeToWhoeverAsksAndNotesIt() {
		assertThat(this.reply.submit(this.task, moreTime(LocalDate.of(2026, 12, 21))).variables())
			.isEqualTo(Map.of(Variables.MORE_TIME, true, Variables.HEARING_DEADLINE_AT, "2026-12-22T06:00:00"));
		assertThat(this.hearings.get(this.hearing)).satisfies((waiting) -> {
			assertThat(waiting.deadline()).isEqualTo(LocalDate.of(2026, 12, 21));
			assertThat(waiting.state()).isEqualTo(HearingState.LETTER_SENT);
			assertThat(waiting.repliedOn()).isNull();
		});
		assertThat(this.notes.of(this.task.caseNumber())).anySatisfy((note) -> assertThat(note.text())
			.contains("07.12.2026", "21.12.2026", "Telefon", "Taler med en advokat"));
	}

	@Test
	void givesNoDeadlineThatIsNotLaterOrNoWorkingDay() {
		for (LocalDate day : List.of(LocalDate.of(2026, 12, 7), LocalDate.of(2026, 12, 19),
				LocalDate.of(2026, 12, 25))) {
			assertThat(Rejections.fieldsRefusedBy(() -> this.reply.submit(this.task, moreTime(day)))).as(day.toString())
				.containsExactly("newDeadline");
		}
		assertThat(Rejections.fieldsRefusedBy(() -> this.reply.submit(this.task, moreTime(null))))
			.containsExactly("newDeadline");
		assertThat(this.hearings.get(this.hearing).deadline()).isEqualTo(LocalDate.of(2026, 12, 7));
	}

	@Test
	void takesALateReplyIntoTheAssessment() {
		this.office.today(LocalDate.of(2026, 12, 10));
		assertThat(this.assess.read(this.task).facts()).contains("ikke registreret et svar");
		this.assess.submit(this.task, assessed(LocalDate.of(2026, 12, 9), "Den er opsagt", HearingOutcome.UPHELD));
		assertThat(this.hearings.get(this.hearing)).satisfies((concluded) -> {
			assertThat(concluded.reply()).isEqualTo("Den er opsagt");
			assertThat(concluded.allowsAdverseDecision()).isTrue();
		});
	}

	@Test
	void refusesHalfALateReply() {
		assertThat(Rejections
			.fieldsRefusedBy(() -> this.assess.submit(this.task, assessed(TODAY, null, HearingOutcome.UPHELD))))
			.containsExactly("reply");
		assertThat(this.hearings.get(this.hearing).state()).isEqualTo(HearingState.LETTER_SENT);
	}

	@Test
	void noticesThatAnotherChangedTheHearing() {
		long shown = this.assess.version(this.task);
		this.hearings.registerReply(this.hearing, TODAY, ReplyChannel.MEETING, "Nej");
		assertThat(this.assess.version(this.task)).isNotEqualTo(shown);
	}

	private static ReplyFields moreTime(LocalDate until) {
		return new ReplyFields(null, null, null, true, until, TODAY, ReplyChannel.PHONE, "Taler med en advokat");
	}

	private static AssessmentFields assessed(LocalDate repliedOn, String reply, HearingOutcome outcome) {
		return new AssessmentFields(null, null, null, null, repliedOn, (repliedOn != null) ? ReplyChannel.PHONE : null,
				reply, outcome, "Vejer ikke mere");
	}

}
