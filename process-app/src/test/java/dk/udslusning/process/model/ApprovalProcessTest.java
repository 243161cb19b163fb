package dk.udslusning.process.model;

import java.util.HashMap;
import java.util.Map;

import dk.udslusning.process.names.Approval;
import dk.udslusning.process.names.Variables;
import org.camunda.bpm.engine.task.IdentityLink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ApprovalProcessTest {

	@RegisterExtension
	static final ModelEngine models = new ModelEngine();

	@Test
	void asksAColleagueUpToTheLimit() {
		Walk walk = start(Variables.ApprovalKind.PROVISIONAL_SUBSIDY, 500_000L)
			.waitsAt(Approval.USER_TASK_APPROVE_AS_COLLEAGUE);
		assertThat(groups(walk, Approval.USER_TASK_APPROVE_AS_COLLEAGUE)).containsExactlyInAnyOrder("sagsbehandlere",
				"teamledere");

		walk.complete(Approval.USER_TASK_APPROVE_AS_COLLEAGUE, Map.of(Variables.APPROVED, true))
			.endsAt(Approval.END_EVENT_APPROVED);
	}

	@Test
	void asksTheTeamLeaderAboveTheLimit() {
		Walk walk = start(Variables.ApprovalKind.SUBSIDY, 500_001L).waitsAt(Approval.USER_TASK_APPROVE_AS_TEAM_LEADER);
		assertThat(groups(walk, Approval.USER_TASK_APPROVE_AS_TEAM_LEADER)).containsExactly("teamledere");

		walk.complete(Approval.USER_TASK_APPROVE_AS_TEAM_LEADER, Map.of(Variables.APPROVED, true))
			.endsAt(Approval.END_EVENT_APPROVED);
	}

	@ParameterizedTest
	@ValueSource(strings = { Variables.ApprovalKind.REFUSAL, Variables.ApprovalKind.SUPPORT_REFUSAL,
			Variables.ApprovalKind.DEPOSIT_REFUSAL })
	void asksTheTeamLeaderAboutEveryRefusal(String kind) {
		start(kind, null).waitsAt(Approval.USER_TASK_APPROVE_AS_TEAM_LEADER);
	}

	@Test
	void sendsBackFromAColleague() {
		start(Variables.ApprovalKind.SUBSIDY, 1L)
			.complete(Approval.USER_TASK_APPROVE_AS_COLLEAGUE, Map.of(Variables.APPROVED, false))
			.endsAt(Approval.END_EVENT_SENT_BACK);
	}

	@Test
	void sendsBackFromTheTeamLeader() {
		start(Variables.ApprovalKind.REFUSAL, null)
			.complete(Approval.USER_TASK_APPROVE_AS_TEAM_LEADER, Map.of(Variables.APPROVED, false))
			.endsAt(Approval.END_EVENT_SENT_BACK);
	}

	private Walk start(String kind, Long refundOere) {
		Map<String, Object> variables = new HashMap<>();
		variables.put(Variables.APPROVAL_ID, 1L);
		variables.put(Variables.APPROVAL_KIND, kind);
		variables.put(Variables.REFUND_OERE, refundOere);
		return models.start(Approval.KEY, variables);
	}

	private Iterable<String> groups(Walk walk, String task) {
		return models.engine()
			.getTaskService()
			.getIdentityLinksForTask(walk.task(task).getId())
			.stream()
			.map(IdentityLink::getGroupId)
			.toList();
	}

}
