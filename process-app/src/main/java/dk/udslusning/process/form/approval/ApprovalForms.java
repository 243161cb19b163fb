package dk.udslusning.process.form.approval;

import dk.udslusning.decision.ApprovalLevel;
import dk.udslusning.decision.Approvals;
import dk.udslusning.process.form.TaskForm;
import dk.udslusning.process.names.Approval;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * One form for each level of approval.
 */
@Configuration(proxyBeanMethods = false)
class ApprovalForms {

	@Bean
	TaskForm<ApprovalFields> approveAsColleagueForm(ApprovalView view, Approvals approvals) {
		return new ApprovalForm(Approval.USER_TASK_APPROVE_AS_COLLEAGUE, ApprovalLevel.COLLEAGUE, view, approvals);
	}

	@Bean
	TaskForm<ApprovalFields> approveAsTeamLeaderForm(ApprovalView view, Approvals approvals) {
		return new ApprovalForm(Approval.USER_TASK_APPROVE_AS_TEAM_LEADER, ApprovalLevel.TEAM_LEADER, view, approvals);
	}

}
