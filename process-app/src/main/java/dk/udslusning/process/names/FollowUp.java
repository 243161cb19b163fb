package dk.udslusning.process.names;

/**
 * One follow-up, from planned to held: {@code FollowUp.bpmn}.
 */
public final class FollowUp {

	public static final String KEY = "FollowUp";

	public static final String START_EVENT_FOLLOW_UP_BEGAN = "StartEvent_FollowUpBegan";

	public static final String SERVICE_TASK_DETERMINE_NEED = "ServiceTask_DetermineNeed";

	public static final String BUSINESS_RULE_TASK_DETERMINE_FOLLOW_UP_RHYTHM = "BusinessRuleTask_DetermineFollowUpRhythm";

	public static final String SERVICE_TASK_PLAN_FOLLOW_UP = "ServiceTask_PlanFollowUp";

	public static final String GATEWAY_FOLLOW_UP_AGREED = "Gateway_FollowUpAgreed";

	public static final String USER_TASK_HOLD_FOLLOW_UP = "UserTask_HoldFollowUp";

	public static final String GATEWAY_FOLLOW_UP_OUTCOME = "Gateway_FollowUpOutcome";

	public static final String END_EVENT_FOLLOW_UP_HELD = "EndEvent_FollowUpHeld";

	public static final String END_EVENT_TENANCY_LEFT = "EndEvent_TenancyLeft";

	public static final String GATEWAY_CONTACT_NEEDED = "Gateway_ContactNeeded";

	public static final String USER_TASK_MAKE_SAFE_CONTACT = "UserTask_MakeSafeContact";

	public static final String GATEWAY_CONTACT_REACHED = "Gateway_ContactReached";

	private FollowUp() {
	}

}
