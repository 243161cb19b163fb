package dk.udslusning.process.names;

/**
 * Hearing of the citizen before an adverse decision, FVL § 19: {@code PartyHearing.bpmn}.
 */
public final class PartyHearing {

	public static final String KEY = "PartyHearing";

	public static final String START_EVENT_HEARING_OPENED = "StartEvent_HearingOpened";

	public static final String BUSINESS_RULE_TASK_DETERMINE_HEARING_DEADLINE = "BusinessRuleTask_DetermineHearingDeadline";

	public static final String SERVICE_TASK_WRITE_HEARING_LETTER = "ServiceTask_WriteHearingLetter";

	public static final String USER_TASK_SEND_HEARING_LETTER = "UserTask_SendHearingLetter";

	public static final String GATEWAY_AWAITING_REPLY = "Gateway_AwaitingReply";

	public static final String USER_TASK_REGISTER_HEARING_REPLY = "UserTask_RegisterHearingReply";

	public static final String BOUNDARY_EVENT_HEARING_DEADLINE_PASSED = "BoundaryEvent_HearingDeadlinePassed";

	public static final String GATEWAY_MORE_TIME = "Gateway_MoreTime";

	public static final String GATEWAY_HEARING_CLOSED = "Gateway_HearingClosed";

	public static final String USER_TASK_ASSESS_HEARING = "UserTask_AssessHearing";

	public static final String GATEWAY_HEARING_ASSESSED = "Gateway_HearingAssessed";

	public static final String END_EVENT_ASSESSMENT_UPHELD = "EndEvent_AssessmentUpheld";

	public static final String END_EVENT_ASSESSMENT_CHANGED = "EndEvent_AssessmentChanged";

	private PartyHearing() {
	}

}
