package dk.udslusning.process.form.agreement;

import java.time.LocalDate;
import java.util.Map;

import dk.udslusning.access.Role;
import dk.udslusning.casefile.agreement.CureOutcome;
import dk.udslusning.casefile.agreement.EvidenceKind;
import dk.udslusning.casefile.agreement.EvidenceStep;
import dk.udslusning.casefile.agreement.ExemptionGround;
import dk.udslusning.casefile.agreement.MeetingOutcome;
import dk.udslusning.casefile.agreement.ReminderStep;
import dk.udslusning.casefile.dispatch.LetterChannel;
import dk.udslusning.casefile.letter.Channel;
import dk.udslusning.decision.ApprovalLevel;
import dk.udslusning.decision.Approvals;
import dk.udslusning.decision.hearing.HearingOutcome;
import dk.udslusning.decision.hearing.Hearings;
import dk.udslusning.decision.stop.AgreementDecision;
import dk.udslusning.decision.stop.Stops;
import dk.udslusning.process.form.TaskContext;
import dk.udslusning.process.names.Variables;
import dk.udslusning.testing.CaseFileDatabase;
import dk.udslusning.testing.Office;
import dk.udslusning.testing.Rejections;
import dk.udslusning.testing.TrialAgreement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

@CaseFileDatabase
@Import(TrialAgreement.class)
class AgreementReviewFormsIT {

	private static final LocalDate TODAY = LocalDate.of(2022, 3, 1);

	@Autowired
	private TrialAgreement trial;

	@Autowired
	private ObtainEvidenceForm obtain;

	@Autowired
	private RemindAboutEvidenceForm remind;

	@Autowired
	private InviteToMeetingForm invite;

	@Autowired
	private HoldAgreementMeetingForm hold;

	@Autowired
	private AssessCurePeriodForm assess;

	@Autowired
	private DecideAgreementForm decide;

	@Autowired
	private Stops stops;

	@Autowired
	private Hearings hearings;

	@Autowired
	private Approvals approvals;

	@Autowired
	private Office office;

	private TaskContext task;

	@BeforeEach
	void sign() {
		this.task = new TaskContext(this.trial.signed(), "task-1", Map.of());
		this.office.today(TODAY);
	}

	@Test
	void showsTheAgreementAndProposesTheRequest() {
		EvidenceFields shown = this.obtain.read(this.task);
		assertThat(shown.facts()).contains("**Aftalen:** Begynde en uddannelse", "**Sted:** VUC",
				"**Delmål skal være nået:** 01.03.2022", "Sikker telefon");
		assertThat(shown.request()).contains("at begynde en uddannelse (VUC)", "SU-meddelelse");
		assertThat(shown.answerBy()).isEqualTo(LocalDate.of(2022, 3, 15));
		assertThat(shown.step()).isNull();
	}

	@Test
	void waitsUntilTheMorningAfterTheAnswersLastDay() {
		assertThat(this.obtain.submit(this.task, asked(LetterChannel.SPOKEN, LocalDate.of(2022, 3, 20))).variables())
			.isEqualTo(
					Map.of(Variables.EVIDENCE_OUTCOME, "ASKED", Variables.EVIDENCE_ANSWER_AT, "2022-03-21T06:00:00"));
		assertThat(this.obtain.read(this.task).facts()).contains("**Bedt om dokumentation:** 01.03.2022",
				"**Svar senest:** 20.03.2022");
		assertThat(Rejections.fieldsRefusedBy(() -> this.obtain.submit(this.task, asked(null, TODAY))))
			.containsExactly("channel", "answerBy");
	}

	@Test
	void routesWhatTheEvidenceShows() {
		assertThat(this.obtain
			.submit(this.task,
					new EvidenceFields(null, null, EvidenceStep.DOCUMENTED, null, null, null, null, null,
							EvidenceKind.SU_NOTICE, TODAY, "SU til HF", null, null))
			.variables()).containsEntry(Variables.EVIDENCE_OUTCOME, "DOCUMENTED");
		assertThat(this.obtain
			.submit(this.task,
					new EvidenceFields(null, null, EvidenceStep.NOT_FOLLOWED, null, null, null, null, null, null, null,
							null, null, "Gik ud, siger VUC"))
			.variables()).containsEntry(Variables.EVIDENCE_OUTCOME, "NOT_FOLLOWED");
		assertThat(this.hold.read(this.task).facts())
			.contains("**Aftalen følges ikke:** 01.03.2022, Gik ud, siger VUC");
	}

	@Test
	void remindsOrCallsAMeeting() {
		assertThat(this.remind.read(this.task).facts()).contains("ikke registreret, at borgeren er bedt om");
		assertThat(
				this.remind.submit(this.task, reminder(ReminderStep.REMINDED, LocalDate.of(2022, 3, 10))).variables())
			.isEqualTo(Map.of(Variables.MEETING_NEEDED, false, Variables.EVIDENCE_ANSWER_AT, "2022-03-11T06:00:00"));
		assertThat(this.remind.submit(this.task, reminder(ReminderStep.CAME, null)).variables())
			.containsEntry(Variables.MEETING_NEEDED, false);
		assertThat(this.remind.submit(this.task, reminder(ReminderStep.MEETING, null)).variables())
			.containsEntry(Variables.MEETING_NEEDED, true);
		assertThat(
				Rejections.fieldsRefusedBy(() -> this.remind.submit(this.task, reminder(ReminderStep.REMINDED, TODAY))))
			.containsExactly("answerBy");
	}

	@Test
	void invitesForADayAndTime() {
		assertThat(this.invite.read(this.task).invitation()).contains("bisidder");
		assertThat(this.invite.submit(this.task, invitation("9.15")).variables())
			.isEqualTo(Map.of(Variables.AGREEMENT_MEETING_AT, "2022-03-08T09:15:00"));
		assertThat(Rejections.fieldsRefusedBy(() -> this.invite.submit(this.task, invitation("9"))))
			.containsExactly("meetingTime");
	}

	@Test
	void routesTheMeeting() {
		assertThat(this.hold.submit(this.task, meeting(MeetingOutcome.CONTINUES, null, null, null)).variables())
			.isEqualTo(Map.of(Variables.MEETING_OUTCOME, "CONTINUES"));
		assertThat(this.hold
			.submit(this.task, meeting(MeetingOutcome.CURE_PERIOD, null, "Meld dig ind", LocalDate.of(2022, 3, 31)))
			.variables())
			.isEqualTo(Map.of(Variables.MEETING_OUTCOME, "CURE_PERIOD", Variables.CURE_PERIOD_ENDS_AT,
					"2022-04-01T06:00:00"));
		assertThat(this.assess.read(this.task).facts()).contains("**Fristen slutter:** 31.03.2022",
				"**Borgeren skal:** Meld dig ind");
		assertThat(this.hold.submit(this.task, meeting(MeetingOutcome.EXEMPTED, ExemptionGround.ILLNESS, null, null))
			.variables()).isEqualTo(Map.of(Variables.MEETING_OUTCOME, "EXEMPTED"));
	}

	@Test
	void routesTheCurePeriod() {
		this.trial.givenACurePeriod(this.task.caseNumber());
		assertThat(this.assess.submit(this.task, cure(CureOutcome.MORE_TIME, LocalDate.of(2022, 5, 31), null, null))
			.variables()).isEqualTo(
					Map.of(Variables.CURE_OUTCOME, "MORE_TIME", Variables.CURE_PERIOD_ENDS_AT, "2022-06-01T06:00:00"));
		assertThat(this.assess
			.submit(this.task, cure(CureOutcome.CURED, null, EvidenceKind.ENROLMENT, LocalDate.of(2022, 4, 1)))
			.variables()).isEqualTo(Map.of(Variables.CURE_OUTCOME, "CURED"));
	}

	@Test
	void decidesAfterTheHearing() {
		heard(HearingOutcome.UPHELD);
		DecisionFields shown = this.decide.read(this.task);
		assertThat(shown.facts()).contains("**Høringsbrev sendt:** 02.05.2022", "Vurdering af høringen");
		assertThat(shown.legalBasis()).contains("§ 25");
		assertThat(
				this.decide.submit(this.task, decision(AgreementDecision.CONTINUE, "Er i gang igen", null)).variables())
			.isEqualTo(Map.of(Variables.AGREEMENT_DECISION, "CONTINUE"));
		Map<String, Object> routing = this.decide
			.submit(this.task, decision(AgreementDecision.STOP, null, "Jurist Prøve"))
			.variables();
		assertThat(routing).containsEntry(Variables.AGREEMENT_DECISION, "STOP").containsKey(Variables.APPROVAL_ID);
		this.office.signIn("teamleder", Role.TEAM_LEADER);
		this.approvals.sendBack((Long) routing.get(Variables.APPROVAL_ID), ApprovalLevel.TEAM_LEADER, "Skriv mere");
		assertThat(this.decide.read(this.task).facts()).contains("Sendt tilbage af teamleder: Skriv mere");
		assertThat(this.decide.version(this.task)).isPositive();
	}

	@Test
	void demandsALawyerForAStop() {
		heard(HearingOutcome.UPHELD);
		assertThat(Rejections
			.fieldsRefusedBy(() -> this.decide.submit(this.task, decision(AgreementDecision.STOP, null, null))))
			.containsExactly("lawyer");
		assertThat(Rejections.fieldsRefusedBy(
				() -> this.decide.submit(this.task, decision(AgreementDecision.NEW_AGREEMENT, null, null))))
			.containsExactly("changeReason");
	}

	@Test
	void saysThatAStopIsImpossibleAfterAChangedAssessment() {
		heard(HearingOutcome.CHANGED);
		assertThat(this.decide.read(this.task).facts()).contains("et stop er ikke muligt");
		assertThat(Rejections.fieldsRefusedBy(
				() -> this.decide.submit(this.task, decision(AgreementDecision.STOP, null, "Jurist Prøve"))))
			.containsExactly("outcome");
	}

	private void heard(HearingOutcome outcome) {
		this.trial.notCured(this.task.caseNumber());
		long hearing = this.stops.openHearing(this.task.caseNumber());
		this.hearings.writeLetter(hearing, 10);
		this.hearings.letterSent(hearing, LocalDate.of(2022, 5, 2), Channel.DIGITAL_POST);
		this.office.today(LocalDate.of(2022, 5, 17));
		this.hearings.assess(hearing, outcome, "Der kom ikke svar.");
	}

	private static EvidenceFields asked(LetterChannel channel, LocalDate answerBy) {
		return new EvidenceFields(null, null, EvidenceStep.ASKED, channel, TODAY, null, answerBy, "Send SU-meddelelsen",
				null, null, null, null, null);
	}

	private static EvidenceReminderFields reminder(ReminderStep step, LocalDate answerBy) {
		return new EvidenceReminderFields(null, null, step, LetterChannel.SPOKEN, TODAY, null, answerBy,
				"Vi mangler den");
	}

	private static InvitationFields invitation(String time) {
		return new InvitationFields(null, null, LocalDate.of(2022, 3, 8), time, LetterChannel.SPOKEN, TODAY, null,
				"Kom og fortæl");
	}

	private static MeetingFields meeting(MeetingOutcome outcome, ExemptionGround ground, String demand,
			LocalDate endsOn) {
		return new MeetingFields(null, outcome, TODAY, "Gik ud i februar", "Mentor", ground,
				(ground != null) ? "Lægeerklæring" : null, demand, endsOn);
	}

	private static CureFields cure(CureOutcome outcome, LocalDate newEndsOn, EvidenceKind kind, LocalDate receivedOn) {
		return new CureFields(null, outcome, "Set på det", kind, receivedOn, newEndsOn, null, null);
	}

	private static DecisionFields decision(AgreementDecision outcome, String reason, String lawyer) {
		return new DecisionFields(0L, null, outcome, reason, "Fakta", "§ 25", "Hensyn", "Begrundelse", lawyer,
				LocalDate.of(2022, 5, 17), "Sag 22/7");
	}

}
