package dk.udslusning.process.names;

/**
 * Four eyes on a decision or an amount: {@code Approval.bpmn}.
 */
public final class Approval {

	public static final String KEY = "Approval";

	public static final String START_EVENT_APPROVAL_REQUESTED = "StartEvent_ApprovalRequested";

	public static final String BUSINESS_RULE_TASK_DETERMINE_APPROVAL_LEVEL = "BusinessRuleTask_DetermineApprovalLevel";

	public static final String GATEWAY_APPROVAL_LEVEL = "Gateway_ApprovalLevel";

	public static final String USER_TASK_APPROVE_AS_COLLEAGUE = "UserTask_ApproveAsColleague";

	public static final String USER_TASK_APPROVE_AS_TEAM_LEADER = "UserTask_ApproveAsTeamLeader";

	public static final String GATEWAY_APPROVAL_ANSWERED = "Gateway_ApprovalAnswered";

	public static final String GATEWAY_APPROVED = "Gateway_Approved";

	public static final String END_EVENT_APPROVED = "EndEvent_Approved";

	public static final String END_EVENT_SENT_BACK = "EndEvent_SentBack";

	private Approval() {
	}

}
