package dk.udslusning.process.form.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import dk.udslusning.casefile.CaseFiles;
import dk.udslusning.casefile.assessment.EligibilityAssessments;
import dk.udslusning.casefile.assessment.InformationStep;
import dk.udslusning.casefile.assessment.MissingInformation;
import dk.udslusning.casefile.assessment.Question;
import dk.udslusning.casefile.dispatch.LetterChannel;
import dk.udslusning.casefile.assessment.Visitation;
import dk.udslusning.casefile.assessment.VisitationFixture;
import dk.udslusning.casefile.citizen.Agreed;
import dk.udslusning.casefile.citizen.SafeContacts;
import dk.udslusning.casefile.letter.Letter;
import dk.udslusning.casefile.letter.LetterKind;
import dk.udslusning.casefile.letter.Letters;
import dk.udslusning.casefile.note.CaseNote;
import dk.udslusning.casefile.note.CaseNotes;
import dk.udslusning.process.form.Option;
import dk.udslusning.process.form.TaskContext;
import dk.udslusning.rules.eligibility.Answer;
import dk.udslusning.rules.eligibility.EligibilityResult.Eligible;
import dk.udslusning.testing.CaseFileDatabase;
import dk.udslusning.testing.Rejections;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@CaseFileDatabase
class AssessmentFormsIT {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

	@Autowired
	private VisitationFixture fixture;

	@Autowired
	private AssessTargetGroupForm assess;

	@Autowired
	private ObtainInformationForm obtain;

	@Autowired
	private RemindAboutInformationForm remind;

	@Autowired
	private Visitation visitation;

	@Autowired
	private EligibilityAssessments assessments;

	@Autowired
	private MissingInformation information;

	@Autowired
	private SafeContacts contacts;

	@Autowired
	private Letters letters;

	@Autowired
	private CaseNotes notes;

	@Autowired
	private CaseFiles cases;

	private TaskContext task;

	@BeforeEach
	void openCase() {
		this.task = new TaskContext(this.fixture.caseOfAnAdult(), "task-1", Map.of());
	}

	@Test
	void showsSchemesWithTheirWindowsAndProposesTheOpenOne() {
		TargetGroupFields shown = this.assess.read(this.task);
		assertThat(shown.schemes()).extracting(Option::value)
			.containsExactly("FRIKOMMUNE_25", "ALMENBOLIG_63", "PRIVAT_57A");
		assertThat(shown.schemes().get(0).label()).contains("fra 01.08.2018 til 31.12.2021");
		assertThat(shown.scheme()).isEqualTo("ALMENBOLIG_63");
		assertThat(shown.facts()).contains("Prøve Person", "krisecenter");
	}

	@Test
	void proposesOnlyWhatTheOfficeItselfKnows() {
		TargetGroupFields shown = this.assess.read(this.task);
		assertThat(shown.assignsHome()).isEqualTo(Answer.YES);
		assertThat(shown.otherRefundOverlaps()).isEqualTo(Answer.NO);
		assertThat(shown.lawfulStay()).isNull();
		assertThat(shown.specialSocialProblems()).isNull();
		assertThat(shown.actingMunicipality()).isNull();
	}

	@Test
	void showsTheAnswersAgainWhenTheCaseComesBack() {
		assertThat(this.assess.version(this.task)).isZero();
		assertThat(this.assess.submit(this.task, fields(Answer.UNKNOWN)).variables()).isEmpty();
		TargetGroupFields shown = this.assess.read(this.task);
		assertThat(shown.lawfulStay()).isEqualTo(Answer.UNKNOWN);
		assertThat(shown.specialSocialProblems()).isEqualTo(Answer.YES);
		assertThat(this.assess.version(this.task)).isPositive();
		assertThat(this.cases.get(this.task.caseNumber()).scheme()).isEqualTo("ALMENBOLIG_63");
	}

	@Test
	void warnsAboutAMinorAndAsksTheTeamLeader() {
		TaskContext young = new TaskContext(this.fixture.caseOf(LocalDate.of(2009, 1, 1)), "task-2", Map.of());
		TargetGroupFields shown = this.assess.read(young);
		assertThat(shown.minor()).isTrue();
		assertThat(shown.facts()).contains("under 18 år");
	}

	@Test
	void asksOnlyAboutTheConditionsThatAreOpen() {
		visited();
		InformationFields shown = this.obtain.read(this.task);
		assertThat(shown.open02()).isTrue();
		assertThat(List.of(shown.open01(), shown.open04(), shown.open05(), shown.open07(), shown.open09()))
			.containsOnly(false);
		assertThat(shown.conditions()).hasSize(8);
		assertThat(shown.conditions().get(1)).containsEntry("outcome", "Ikke belyst");
	}

	@Test
	void notesWhatWasAskedAndShowsItNextTime() {
		visited();
		this.obtain.submit(this.task, information(InformationStep.ASKED, "Krisecentret", "Opholdskort", null, null));
		assertThat(this.obtain.read(this.task).facts()).contains("Krisecentret: Opholdskort (mangler)");
	}

	@Test
	void takesWhatCame() {
		visited();
		this.obtain.submit(this.task, information(InformationStep.RECEIVED, null, null, TODAY, Answer.YES));
		assertThat(this.assessments.assess(this.task.caseNumber()).outcome()).isEqualTo(Eligible.ELIGIBLE);
	}

	@Test
	void decidesOnWhatIsThereOnlyWithAReason() {
		visited();
		assertThat(Rejections.fieldsRefusedBy(() -> this.obtain.submit(this.task,
				information(InformationStep.DECIDE_ON_WHAT_IS_THERE, null, null, null, Answer.YES))))
			.containsExactly("reason02");
	}

	@Test
	void remindsByALetterThatSafeContactAllows() {
		visited();
		this.contacts.agree(this.task.caseNumber(), new Agreed().callFirst().build());
		this.information.ask(this.task.caseNumber(), "Krisecentret", "Opholdskort", TODAY);
		ReminderFields shown = this.remind.read(this.task);
		assertThat(shown.mustCall()).isTrue();
		assertThat(shown.reminder()).contains("Opholdskort", "23.11.2026");
		assertThat(Rejections.fieldsRefusedBy(
				() -> this.remind.submit(this.task, reminder(LetterChannel.DIGITAL_POST, null, "Vi mangler papirer"))))
			.containsExactly("calledFirst");
	}

	@Test
	void keepsTheReminderWithItsDispatch() {
		visited();
		this.contacts.agree(this.task.caseNumber(), new Agreed().callFirst().build());
		this.remind.submit(this.task, reminder(LetterChannel.DIGITAL_POST, true, "Vi mangler papirer"));
		Letter letter = this.letters.latest(this.task.caseNumber(), LetterKind.REMINDER).orElseThrow();
		assertThat(letter.sentOn()).isEqualTo(TODAY);
		assertThat(letter.body()).contains("Vi mangler papirer", this.task.caseNumber());
	}

	@Test
	void keepsASpokenReminderAsANote() {
		visited();
		this.remind.submit(this.task, reminder(LetterChannel.SPOKEN, null, "Ringet til krisecentret"));
		assertThat(this.notes.of(this.task.caseNumber())).extracting(CaseNote::text)
			.contains("Ringet til krisecentret");
		assertThat(this.letters.of(this.task.caseNumber())).isEmpty();
	}

	private void visited() {
		this.visitation.record(this.task.caseNumber(),
				VisitationFixture.fulfilledExcept(Question.LAWFUL_STAY, Answer.UNKNOWN));
		this.assessments.assess(this.task.caseNumber());
	}

	private static TargetGroupFields fields(Answer stay) {
		return new TargetGroupFields(0L, null, null, null, null, "ALMENBOLIG_63", null, Answer.YES, Answer.YES, null,
				stay, null, Answer.NO, Answer.YES, null, Answer.YES, Answer.YES, null, null, null, null, Answer.NO,
				null, null, null, null);
	}

	private static InformationFields information(InformationStep step, String askedOf, String askedFor,
			LocalDate receivedOn, Answer stay) {
		return new InformationFields(0L, null, null, null, null, null, null, null, null, null, null, step, askedOf,
				TODAY, askedFor, receivedOn, null, null, null, stay, null, null, null, null, null, null, null, null,
				null, null, null, null, null);
	}

	private static ReminderFields reminder(LetterChannel channel, Boolean called, String text) {
		return new ReminderFields(null, null, channel, TODAY, called, text);
	}

}
