package dk.udslusning.process.form.approval;

import java.time.LocalDate;
import java.util.Map;

import dk.udslusning.access.Role;
import dk.udslusning.casefile.NeedLevel;
import dk.udslusning.casefile.intake.RegisterTransition;
import dk.udslusning.casefile.support.SupportOutcome;
import dk.udslusning.casefile.support.SupportProposal;
import dk.udslusning.decision.Approvals;
import dk.udslusning.decision.hearing.HearingAnswer;
import dk.udslusning.decision.hearing.HearingBasis;
import dk.udslusning.decision.support.SupportDecisions;
import dk.udslusning.process.form.TaskContext;
import dk.udslusning.process.form.TaskForm;
import dk.udslusning.process.names.Variables;
import dk.udslusning.testing.CaseFileDatabase;
import dk.udslusning.testing.Notices;
import dk.udslusning.testing.Office;
import dk.udslusning.testing.Rejections;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

import static org.assertj.core.api.Assertions.assertThat;

@CaseFileDatabase
class ApprovalFormsIT {

	@Autowired
	private RegisterTransition register;

	@Autowired
	private SupportDecisions support;

	@Autowired
	private Approvals approvals;

	@Autowired
	@Qualifier("approveAsColleagueForm")
	private TaskForm<ApprovalFields> colleague;

	@Autowired
	@Qualifier("approveAsTeamLeaderForm")
	private TaskForm<ApprovalFields> teamLeader;

	@Autowired
	private Office office;

	private long approvalId;

	private TaskContext task;

	@BeforeEach
	void aRefusalOfSupport() {
		String caseNumber = this.register.register(Notices.fromCrisisCentre());
		this.approvalId = this.support
			.prepare(caseNumber,
					new SupportProposal(SupportOutcome.REFUSED, null, null, null, null, null, NeedLevel.LOW,
							"Har boet alene i tre år", "Du klarer dig selv"),
					new HearingAnswer(HearingBasis.HEARD, LocalDate.of(2026, 11, 20), "Det er i orden"))
			.approvalId();
		this.task = new TaskContext(caseNumber, "task-1", Map.of(Variables.APPROVAL_ID, this.approvalId));
	}

	@Test
	void showsAllThatIsNeededToDecide() {
		ApprovalFields shown = this.teamLeader.read(this.task);
		assertThat(shown.facts()).contains("**Skal godkendes:** Afslag på bostøtte", "**Forberedt af:** Anne Sommer")
			.doesNotContain("163 a");
		assertThat(shown.subject()).contains("Har boet alene i tre år", "Du klarer dig selv", "20.11.2026",
				"Det er i orden");
		assertThat(shown.explained()).isFalse();
		assertThat(shown.approved()).isNull();
	}

	@Test
	void approvesAtTheTeamLeadersLevel() {
		this.office.signIn("teamleder", Role.TEAM_LEADER);
		assertThat(this.teamLeader.submit(this.task, answer(true, "Enig")).variables())
			.isEqualTo(Map.of(Variables.APPROVED, true));
		assertThat(this.approvals.get(this.approvalId).isApproved()).isTrue();
	}

	@Test
	void sendsBackWithAComment() {
		this.office.signIn("teamleder", Role.TEAM_LEADER);
		assertThat(this.teamLeader.submit(this.task, answer(false, "Spørg lægen")).variables())
			.isEqualTo(Map.of(Variables.APPROVED, false));
		assertThat(this.approvals.get(this.approvalId).comment()).isEqualTo("Spørg lægen");
	}

	@Test
	void refusesThePreparerAtBothForms() {
		assertThat(Rejections.fieldsRefusedBy(() -> this.colleague.submit(this.task, answer(true, "Enig"))))
			.containsExactly("approved");
		assertThat(Rejections.fieldsRefusedBy(() -> this.teamLeader.submit(this.task, answer(true, "Enig"))))
			.containsOnly("approved");
	}

	@Test
	void refusesAColleagueAtTheTeamLeadersForm() {
		this.office.signIn("sagsbehandler2", Role.CASEWORKER);
		assertThat(Rejections.fieldsRefusedBy(() -> this.teamLeader.submit(this.task, answer(true, "Enig"))))
			.containsExactly("approved");
	}

	private static ApprovalFields answer(boolean approved, String comment) {
		return new ApprovalFields(null, null, null, null, null, null, null, approved, comment);
	}

}
