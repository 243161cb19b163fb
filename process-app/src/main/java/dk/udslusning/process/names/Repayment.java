package dk.udslusning.process.names;

/**
 * A question of repayment, begun by a person for a concrete sign: {@code Repayment.bpmn}.
 */
public final class Repayment {

	public static final String KEY = "Repayment";

	public static final String START_EVENT_REPAYMENT = "StartEvent_Repayment";

	public static final String USER_TASK_PROPOSE_REPAYMENT = "UserTask_ProposeRepayment";

	public static final String GATEWAY_REPAYMENT_PROPOSED = "Gateway_RepaymentProposed";

	public static final String END_EVENT_NO_BASIS = "EndEvent_NoBasis";

	public static final String CALL_ACTIVITY_HEAR_BEFORE_REPAYMENT = "CallActivity_HearBeforeRepayment";

	public static final String GATEWAY_REPAYMENT_HEARD = "Gateway_RepaymentHeard";

	public static final String USER_TASK_TELL_GIVEN_UP = "UserTask_TellGivenUp";

	public static final String END_EVENT_REPAYMENT_GIVEN_UP = "EndEvent_RepaymentGivenUp";

	public static final String GATEWAY_REPAYMENT_IN_PREPARATION = "Gateway_RepaymentInPreparation";

	public static final String USER_TASK_PREPARE_REPAYMENT = "UserTask_PrepareRepayment";

	public static final String GATEWAY_REPAYMENT_MAINTAINED = "Gateway_RepaymentMaintained";

	public static final String USER_TASK_TELL_NOT_DECIDED = "UserTask_TellNotDecided";

	public static final String END_EVENT_REPAYMENT_NOT_DECIDED = "EndEvent_RepaymentNotDecided";

	public static final String CALL_ACTIVITY_APPROVE_REPAYMENT = "CallActivity_ApproveRepayment";

	public static final String GATEWAY_REPAYMENT_APPROVED = "Gateway_RepaymentApproved";

	public static final String SERVICE_TASK_ISSUE_REPAYMENT = "ServiceTask_IssueRepayment";

	public static final String USER_TASK_SEND_REPAYMENT_LETTER = "UserTask_SendRepaymentLetter";

	public static final String END_EVENT_REPAYMENT_DECIDED = "EndEvent_RepaymentDecided";

	private Repayment() {
	}

}
