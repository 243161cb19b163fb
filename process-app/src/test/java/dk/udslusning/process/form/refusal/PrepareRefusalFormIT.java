package dk.udslusning.process.form.refusal;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

import dk.udslusning.access.Role;
import dk.udslusning.casefile.assessment.EligibilityAssessments;
import dk.udslusning.casefile.assessment.Question;
import dk.udslusning.casefile.assessment.TargetGroupAnswers;
import dk.udslusning.casefile.assessment.Visitation;
import dk.udslusning.casefile.assessment.VisitationFixture;
import dk.udslusning.casefile.letter.Channel;
import dk.udslusning.decision.ApprovalLevel;
import dk.udslusning.decision.Approvals;
import dk.udslusning.decision.hearing.HearingOutcome;
import dk.udslusning.decision.hearing.Hearings;
import dk.udslusning.decision.refusal.Refusals;
import dk.udslusning.process.form.TaskContext;
import dk.udslusning.process.names.Variables;
import dk.udslusning.rules.eligibility.Answer;
import dk.udslusning.testing.CaseFileDatabase;
import dk.udslusning.testing.Office;
import dk.udslusning.testing.Rejections;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@CaseFileDatabase
class PrepareRefusalFormIT {

	@Autowired
	private VisitationFixture fixture;

	@Autowired
	private Visitation visitation;

	@Autowired
	private EligibilityAssessments assessments;

	@Autowired
	private Refusals refusals;

	@Autowired
	private Hearings hearings;

	@Autowired
	private Approvals approvals;

	@Autowired
	private PrepareRefusalForm form;

	@Autowired
	private Office office;

	private TaskContext task;

	@BeforeEach
	void heardAndUpheld() {
		String caseNumber = this.fixture.caseOfAnAdult();
		this.task = new TaskContext(caseNumber, "task-1", Map.of());
		Map<Question, Answer> answers = new EnumMap<>(VisitationFixture.fulfilled().answers());
		answers.put(Question.LAWFUL_STAY, Answer.NO);
		this.visitation.record(caseNumber, new TargetGroupAnswers("ALMENBOLIG_63", null, answers,
				Map.of("ELIG-02", "Din opholdstilladelse er udløbet."), false, null));
		this.assessments.assess(caseNumber);
		long hearing = this.refusals.openHearing(caseNumber).hearingId();
		this.hearings.writeLetter(hearing, 10);
		this.hearings.letterSent(hearing, LocalDate.of(2026, 11, 23), Channel.DIGITAL_POST);
		this.hearings.assess(hearing, HearingOutcome.UPHELD, "Der kom ikke svar.");
	}

	@Test
	void proposesTheWordsAndShowsAllConditions() {
		RefusalFields shown = this.form.read(this.task);
		assertThat(shown.decisionFacts()).contains("Din opholdstilladelse er udløbet.", "Du har ikke svaret.");
		assertThat(shown.reasons()).contains("skal dette være opfyldt");
		assertThat(shown.maintained()).isNull();
		assertThat(shown.conditions()).hasSize(8);
		assertThat(shown.facts()).contains("**Høringsbrev sendt:** 23.11.2026");
	}

	@Test
	void goesToASecondPersonWithTheWords() {
		Map<String, Object> routing = this.form.submit(this.task, fields(true, null, "Begrundelse")).variables();
		assertThat(routing).containsEntry(Variables.REFUSAL_MAINTAINED, true)
			.containsOnlyKeys(Variables.REFUSAL_MAINTAINED, Variables.APPROVAL_ID);
		assertThat(this.approvals.get((Long) routing.get(Variables.APPROVAL_ID)).isPending()).isTrue();
	}

	@Test
	void goesBackToTheVisitationWithAReason() {
		assertThat(Rejections.fieldsRefusedBy(() -> this.form.submit(this.task, fields(false, null, null))))
			.containsExactly("changeReason");
		assertThat(this.form.submit(this.task, fields(false, "Nyt opholdskort", null)).variables())
			.isEqualTo(Map.of(Variables.REFUSAL_MAINTAINED, false));
		assertThat(this.approvals.of(this.task.caseNumber())).isEmpty();
	}

	@Test
	void demandsReasons() {
		assertThat(Rejections.fieldsRefusedBy(() -> this.form.submit(this.task, fields(true, null, null))))
			.containsExactly("reasons");
	}

	@Test
	void showsWhatTheTeamLeaderWantsChanged() {
		Long approval = (Long) this.form.submit(this.task, fields(true, null, "For kort"))
			.variables()
			.get(Variables.APPROVAL_ID);
		this.office.signIn("teamleder", Role.TEAM_LEADER);
		this.approvals.sendBack(approval, ApprovalLevel.TEAM_LEADER, "Skriv, hvornår tilladelsen udløb");
		RefusalFields shown = this.form.read(this.task);
		assertThat(shown.facts())
			.contains("Sendt tilbage af Dorte Vestergaard den 23.11.2026: Skriv, hvornår tilladelsen udløb");
		assertThat(shown.reasons()).isEqualTo("For kort");
	}

	private static RefusalFields fields(boolean maintained, String changeReason, String reasons) {
		return new RefusalFields(0L, null, null, maintained, changeReason, "Fakta", "Hensyn", reasons);
	}

}
