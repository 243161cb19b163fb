package dk.udslusning.process.names;

/**
 * The regulation of 1 January, for all running cases at once:
 * {@code RateRegulation.bpmn}. It has no case: its business key is {@code SATS-} and the
 * year.
 */
public final class RateRegulation {

	public static final String KEY = "RateRegulation";

	public static final String START_EVENT_RATE_REGULATION = "StartEvent_RateRegulation";

	public static final String GATEWAY_READY_TO_FIND_CASES = "Gateway_ReadyToFindCases";

	public static final String SERVICE_TASK_FIND_RUNNING_CASES = "ServiceTask_FindRunningCases";

	public static final String SERVICE_TASK_REGULATE_CASE = "ServiceTask_RegulateCase";

	public static final String BOUNDARY_EVENT_CALCULATION_TIME_UP = "BoundaryEvent_CalculationTimeUp";

	public static final String GATEWAY_CASES_CALCULATED = "Gateway_CasesCalculated";

	public static final String SERVICE_TASK_SUM_UP_REGULATION = "ServiceTask_SumUpRegulation";

	public static final String GATEWAY_REGULATION_OUTCOME = "Gateway_RegulationOutcome";

	public static final String USER_TASK_APPROVE_REGULATION = "UserTask_ApproveRegulation";

	public static final String GATEWAY_REGULATION_ANSWERED = "Gateway_RegulationAnswered";

	public static final String SERVICE_TASK_ISSUE_REGULATED_AMOUNT = "ServiceTask_IssueRegulatedAmount";

	public static final String GATEWAY_RATES_TO_CLARIFY = "Gateway_RatesToClarify";

	public static final String SUB_PROCESS_CLARIFY_RATES = "SubProcess_ClarifyRates";

	public static final String START_EVENT_RATE_TO_CLARIFY = "StartEvent_RateToClarify";

	public static final String SERVICE_TASK_CHOOSE_UNCLEAR_RATE = "ServiceTask_ChooseUnclearRate";

	public static final String CALL_ACTIVITY_CLARIFY_REGULATION_RATE = "CallActivity_ClarifyRegulationRate";

	public static final String END_EVENT_REGULATION_RATE_CLARIFIED = "EndEvent_RegulationRateClarified";

	public static final String END_EVENT_REGULATED = "EndEvent_Regulated";

	private RateRegulation() {
	}

}
