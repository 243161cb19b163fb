package dk.udslusning.casefile.agreement;

import java.time.LocalDate;
import java.time.LocalDateTime;

import dk.udslusning.casefile.dispatch.LetterChannel;
import dk.udslusning.casefile.dispatch.LetterOrTalk;
import dk.udslusning.casefile.note.CaseNotes;
import dk.udslusning.testing.CaseFileDatabase;
import dk.udslusning.testing.Office;
import dk.udslusning.testing.Rejections;
import dk.udslusning.testing.TrialAgreement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

@CaseFileDatabase
@Import(TrialAgreement.class)
class AgreementMeetingsIT {

	private static final LocalDate TODAY = LocalDate.of(2022, 4, 1);

	@Autowired
	private TrialAgreement trial;

	@Autowired
	private AgreementMeetings meetings;

	@Autowired
	private CurePeriods periods;

	@Autowired
	private CaseNotes notes;

	@Autowired
	private Office office;

	private String caseNumber;

	@BeforeEach
	void sign() {
		this.caseNumber = this.trial.signed();
		this.office.today(TODAY);
	}

	@Test
	void invitesWithDayAndTime() {
		LocalDateTime at = this.meetings.invite(this.caseNumber, LocalDate.of(2022, 4, 8), "10:30",
				spoken("Vi vil gerne tale med dig."));
		assertThat(at).isEqualTo(LocalDateTime.of(2022, 4, 8, 10, 30));
		assertThat(this.notes.of(this.caseNumber)).last()
			.satisfies((note) -> assertThat(note.text())
				.isEqualTo("Mødet er den 08.04.2022 kl. 10.30.\n\nVi vil gerne tale med dig."));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "10", "25.00", "9.60", "halv ti" })
	void refusesATimeThatNoClockShows(String time) {
		assertThat(Rejections
			.fieldsRefusedBy(() -> this.meetings.invite(this.caseNumber, TODAY.minusDays(1), time, spoken("Kom"))))
			.containsExactly("meetingOn", "meetingTime");
	}

	@Test
	void refusesAMeetingThatSaysNothing() {
		assertThat(Rejections.fieldsRefusedBy(() -> hold(MeetingOutcome.CONTINUES, null, null, null, null)))
			.containsExactly("heldOn", "talk", "helpOffered");
		assertThat(Rejections.fieldsRefusedBy(() -> hold(MeetingOutcome.NOT_HELD, null, null, null, null)))
			.containsExactly("talk");
		assertThat(
				Rejections.fieldsRefusedBy(() -> hold(MeetingOutcome.EXEMPTED, TODAY.plusDays(1), "Syg", null, null)))
			.containsExactly("heldOn", "helpOffered", "exemption", "exemptionReason");
		assertThat(Rejections.fieldsRefusedBy(() -> hold(MeetingOutcome.CURE_PERIOD, TODAY, "Gik ud", null, TODAY)))
			.containsExactly("helpOffered", "demand", "curePeriodEndsOn");
		assertThat(this.meetings.of(this.caseNumber)).isEmpty();
	}

	@Test
	void keepsOnlyWhatBelongsToTheOutcome() {
		this.meetings.hold(this.caseNumber, new MeetingAnswer(MeetingOutcome.NOT_HELD, TODAY, "Kom ikke", "Mentor",
				ExemptionGround.DANGER, "Fare", "Meld dig ind", TODAY.plusDays(9)));
		assertThat(this.meetings.of(this.caseNumber)).singleElement().satisfies((meeting) -> {
			assertThat(meeting.heldOn()).isNull();
			assertThat(meeting.helpOffered()).isNull();
			assertThat(meeting.demand()).isNull();
			assertThat(meeting.curePeriodEndsOn()).isNull();
		});
	}

	@Test
	void givesMoreTimeButNeverLess() {
		this.trial.givenACurePeriod(this.caseNumber);
		assertThat(this.periods.endsOn(this.caseNumber)).isEqualTo(LocalDate.of(2022, 4, 30));
		assertThat(Rejections
			.fieldsRefusedBy(() -> assess(CureOutcome.MORE_TIME, "Ventetid", LocalDate.of(2022, 4, 29), null)))
			.containsExactly("newEndsOn");
		assess(CureOutcome.MORE_TIME, "Ventetid", LocalDate.of(2022, 5, 31), null);
		assertThat(this.periods.endsOn(this.caseNumber)).isEqualTo(LocalDate.of(2022, 5, 31));
	}

	@Test
	void considersAStopOnlyAfterTheLastDay() {
		this.trial.givenACurePeriod(this.caseNumber);
		this.office.today(LocalDate.of(2022, 4, 30));
		assertThat(
				Rejections.fieldsRefusedBy(() -> assess(CureOutcome.STOP_CONSIDERED, "Intet sket", null, "Du gik ud.")))
			.containsExactly("outcome");
		this.office.today(LocalDate.of(2022, 5, 1));
		assertThat(Rejections.fieldsRefusedBy(() -> assess(CureOutcome.STOP_CONSIDERED, null, null, " ")))
			.containsExactly("note", "grounds");
		assess(CureOutcome.STOP_CONSIDERED, "Intet sket", null, "Du gik ud.");
		assertThat(this.meetings.assessments(this.caseNumber)).singleElement()
			.satisfies((assessment) -> assertThat(assessment.grounds()).isEqualTo("Du gik ud."));
	}

	@Test
	void demandsEvidenceForACure() {
		this.trial.givenACurePeriod(this.caseNumber);
		assertThat(Rejections.fieldsRefusedBy(() -> assess(CureOutcome.CURED, null, null, null)))
			.containsExactly("kind", "receivedOn", "note");
	}

	@Test
	void hasNothingToAssessWithoutACurePeriod() {
		assertThatIllegalStateException().isThrownBy(() -> assess(CureOutcome.NEW_AGREEMENT, "Vil", null, null));
	}

	@Test
	void writesLettersThatNeitherThreatenNorNameAPlaceOfStay() {
		Agreement agreement = new Agreement(1, this.caseNumber, AgreementOutcome.SIGNED, AgreementKind.GO_TO_WORK,
				"Bageriet", TODAY, "Praktik", TODAY, TODAY, null, null, "sagsbehandler1", TODAY.atTime(9, 0), null);
		assertThat(AgreementLetters.request(agreement)).contains("at komme i arbejde (Bageriet)",
				"ansættelseskontrakt, lønsedler");
		assertThat(AgreementLetters.reminder(agreement)).contains("Du får stadig dit huslejetilskud");
		assertThat(AgreementLetters.invitation(agreement)).contains("bisidder", "intet er afgjort");
		assertThat(AgreementLetters.request(agreement) + AgreementLetters.reminder(agreement)
				+ AgreementLetters.invitation(agreement))
			.doesNotContainIgnoringCase("krisecenter")
			.doesNotContainIgnoringCase("forsorgshjem")
			.doesNotContainIgnoringCase("borgeren")
			.doesNotContainIgnoringCase("ellers");
	}

	private void hold(MeetingOutcome outcome, LocalDate on, String talk, String demand, LocalDate endsOn) {
		this.meetings.hold(this.caseNumber, new MeetingAnswer(outcome, on, talk, null, null, null, demand, endsOn));
	}

	private void assess(CureOutcome outcome, String note, LocalDate newEndsOn, String grounds) {
		this.periods.assess(this.caseNumber, new CureAnswer(outcome, note, null, null, newEndsOn, grounds, null));
	}

	private LetterOrTalk spoken(String text) {
		return new LetterOrTalk(LetterChannel.SPOKEN, TODAY, false, text);
	}

}
