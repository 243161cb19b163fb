package dk.udslusning.process.names;

/**
 * An appeal against a decision, beside the course and beyond its end:
 * {@code Appeal.bpmn}.
 */
public final class Appeal {

	public static final String KEY = "Appeal";

	public static final String START_EVENT_APPEAL = "StartEvent_Appeal";

	public static final String USER_TASK_CHOOSE_DECISION = "UserTask_ChooseDecision";

	public static final String GATEWAY_DECISION_APPEALED = "Gateway_DecisionAppealed";

	public static final String END_EVENT_NOT_AN_APPEAL = "EndEvent_NotAnAppeal";

	public static final String USER_TASK_SEND_APPEAL_RECEIPT = "UserTask_SendAppealReceipt";

	public static final String GATEWAY_APPEAL_IN_TIME = "Gateway_AppealInTime";

	public static final String USER_TASK_ASSESS_LATE_APPEAL = "UserTask_AssessLateAppeal";

	public static final String GATEWAY_LATENESS_EXCUSED = "Gateway_LatenessExcused";

	public static final String GATEWAY_READY_TO_REASSESS = "Gateway_ReadyToReassess";

	public static final String SUB_PROCESS_REASSESSMENT = "SubProcess_Reassessment";

	public static final String START_EVENT_REASSESSMENT_BEGAN = "StartEvent_ReassessmentBegan";

	public static final String GATEWAY_REASSESSMENT_IN_PREPARATION = "Gateway_ReassessmentInPreparation";

	public static final String USER_TASK_REASSESS_DECISION = "UserTask_ReassessDecision";

	public static final String GATEWAY_APPEAL_WITHDRAWN = "Gateway_AppealWithdrawn";

	public static final String END_EVENT_REASSESSMENT_STOPPED = "EndEvent_ReassessmentStopped";

	public static final String CALL_ACTIVITY_APPROVE_APPEAL_OUTCOME = "CallActivity_ApproveAppealOutcome";

	public static final String GATEWAY_APPEAL_OUTCOME_APPROVED = "Gateway_AppealOutcomeApproved";

	public static final String SERVICE_TASK_ISSUE_APPEAL_OUTCOME = "ServiceTask_IssueAppealOutcome";

	public static final String END_EVENT_REASSESSED = "EndEvent_Reassessed";

	public static final String BOUNDARY_EVENT_REASSESSMENT_LIMIT_NEAR = "BoundaryEvent_ReassessmentLimitNear";

	public static final String USER_TASK_RELIEVE_REASSESSMENT = "UserTask_RelieveReassessment";

	public static final String END_EVENT_LIMIT_HANDLED = "EndEvent_LimitHandled";

	public static final String GATEWAY_REASSESSMENT_OUTCOME = "Gateway_ReassessmentOutcome";

	public static final String END_EVENT_APPEAL_WITHDRAWN = "EndEvent_AppealWithdrawn";

	public static final String USER_TASK_SEND_APPEAL_OUTCOME_LETTER = "UserTask_SendAppealOutcomeLetter";

	public static final String USER_TASK_CARRY_OUT_OUTCOME = "UserTask_CarryOutOutcome";

	public static final String GATEWAY_FULLY_GRANTED = "Gateway_FullyGranted";

	public static final String END_EVENT_APPEAL_GRANTED = "EndEvent_AppealGranted";

	public static final String USER_TASK_REGISTER_STANCE = "UserTask_RegisterStance";

	public static final String GATEWAY_APPEAL_MAINTAINED = "Gateway_AppealMaintained";

	public static final String END_EVENT_PARTLY_SETTLED = "EndEvent_PartlySettled";

	public static final String GATEWAY_READY_TO_FORWARD = "Gateway_ReadyToForward";

	public static final String USER_TASK_FORWARD_APPEAL = "UserTask_ForwardAppeal";

	public static final String USER_TASK_SEND_FORWARDED_LETTER = "UserTask_SendForwardedLetter";

	public static final String GATEWAY_BOARD_AWAITED = "Gateway_BoardAwaited";

	public static final String USER_TASK_REGISTER_BOARD_ANSWER = "UserTask_RegisterBoardAnswer";

	public static final String BOUNDARY_EVENT_BOARD_REMINDER_DUE = "BoundaryEvent_BoardReminderDue";

	public static final String USER_TASK_ASK_BOARD = "UserTask_AskBoard";

	public static final String GATEWAY_BOARD_OUTCOME = "Gateway_BoardOutcome";

	public static final String USER_TASK_ASSESS_SENT_BACK = "UserTask_AssessSentBack";

	public static final String END_EVENT_SENT_BACK_ASSESSED = "EndEvent_SentBackAssessed";

	public static final String USER_TASK_CARRY_OUT_CHANGE = "UserTask_CarryOutChange";

	public static final String END_EVENT_CHANGE_CARRIED_OUT = "EndEvent_ChangeCarriedOut";

	public static final String END_EVENT_BOARD_UPHELD = "EndEvent_BoardUpheld";

	public static final String END_EVENT_BOARD_DISMISSED = "EndEvent_BoardDismissed";

	public static final String END_EVENT_WITHDRAWN_AT_BOARD = "EndEvent_WithdrawnAtBoard";

	private Appeal() {
	}

}
