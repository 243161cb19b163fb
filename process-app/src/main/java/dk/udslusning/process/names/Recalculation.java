package dk.udslusning.process.names;

/**
 * New facts in a running case, from what was told to the decision:
 * {@code Recalculation.bpmn}.
 */
public final class Recalculation {

	public static final String KEY = "Recalculation";

	public static final String START_EVENT_RECALCULATION_OPENED = "StartEvent_RecalculationOpened";

	public static final String GATEWAY_RECALCULATION_IN_PREPARATION = "Gateway_RecalculationInPreparation";

	public static final String USER_TASK_PREPARE_RECALCULATION = "UserTask_PrepareRecalculation";

	public static final String GATEWAY_READY_TO_RECALCULATE = "Gateway_ReadyToRecalculate";

	public static final String SERVICE_TASK_RECALCULATE = "ServiceTask_Recalculate";

	public static final String GATEWAY_RECALCULATED = "Gateway_Recalculated";

	public static final String CALL_ACTIVITY_CLARIFY_RECALCULATION_RATE = "CallActivity_ClarifyRecalculationRate";

	public static final String SERVICE_TASK_LEAVE_UNCHANGED = "ServiceTask_LeaveUnchanged";

	public static final String END_EVENT_NOTHING_CHANGED = "EndEvent_NothingChanged";

	public static final String GATEWAY_HEARING_NEEDED = "Gateway_HearingNeeded";

	public static final String CALL_ACTIVITY_HEAR_BEFORE_REDUCTION = "CallActivity_HearBeforeReduction";

	public static final String GATEWAY_REDUCTION_UPHELD = "Gateway_ReductionUpheld";

	public static final String GATEWAY_READY_FOR_APPROVAL = "Gateway_ReadyForApproval";

	public static final String CALL_ACTIVITY_APPROVE_CHANGE = "CallActivity_ApproveChange";

	public static final String GATEWAY_CHANGE_APPROVED = "Gateway_ChangeApproved";

	public static final String SERVICE_TASK_LOOK_AGAIN = "ServiceTask_LookAgain";

	public static final String GATEWAY_CHANGE_STANDS = "Gateway_ChangeStands";

	public static final String SERVICE_TASK_ISSUE_CHANGED_AMOUNT = "ServiceTask_IssueChangedAmount";

	public static final String USER_TASK_SEND_CHANGE_LETTER = "UserTask_SendChangeLetter";

	public static final String END_EVENT_AMOUNT_CHANGED = "EndEvent_AmountChanged";

	private Recalculation() {
	}

}
