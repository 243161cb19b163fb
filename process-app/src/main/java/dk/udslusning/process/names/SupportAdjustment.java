package dk.udslusning.process.names;

/**
 * A new decision on the support of a citizen who lives in the home:
 * {@code SupportAdjustment.bpmn}.
 */
public final class SupportAdjustment {

	public static final String KEY = "SupportAdjustment";

	public static final String START_EVENT_SUPPORT_CHANGES = "StartEvent_SupportChanges";

	public static final String GATEWAY_ADJUSTMENT_UNDECIDED = "Gateway_AdjustmentUndecided";

	public static final String USER_TASK_ADJUST_SUPPORT = "UserTask_AdjustSupport";

	public static final String GATEWAY_ADJUSTMENT_OUTCOME = "Gateway_AdjustmentOutcome";

	public static final String CALL_ACTIVITY_APPROVE_ADJUSTMENT = "CallActivity_ApproveAdjustment";

	public static final String GATEWAY_ADJUSTMENT_APPROVED = "Gateway_AdjustmentApproved";

	public static final String GATEWAY_ADJUSTMENT_DECIDED = "Gateway_AdjustmentDecided";

	public static final String SERVICE_TASK_ISSUE_SUPPORT_DECISION = "ServiceTask_IssueSupportDecision";

	public static final String USER_TASK_SEND_ADJUSTMENT_LETTER = "UserTask_SendAdjustmentLetter";

	public static final String END_EVENT_SUPPORT_ADJUSTED = "EndEvent_SupportAdjusted";

	public static final String END_EVENT_SUPPORT_UNCHANGED = "EndEvent_SupportUnchanged";

	private SupportAdjustment() {
	}

}
