package dk.udslusning.process.names;

/**
 * A difference between case file and course, from found to put right:
 * {@code CaseRepair.bpmn}.
 */
public final class CaseRepair {

	public static final String KEY = "CaseRepair";

	public static final String START_EVENT_DIFFERENCE_FOUND = "StartEvent_DifferenceFound";

	public static final String GATEWAY_DIFFERENCE_STANDS = "Gateway_DifferenceStands";

	public static final String USER_TASK_REPAIR_CASE = "UserTask_RepairCase";

	public static final String BOUNDARY_EVENT_DIFFERENCE_GONE = "BoundaryEvent_DifferenceGone";

	public static final String END_EVENT_DIFFERENCE_GONE = "EndEvent_DifferenceGone";

	public static final String GATEWAY_DIFFERENCE_LEFT = "Gateway_DifferenceLeft";

	public static final String END_EVENT_DIFFERENCE_LEFT = "EndEvent_DifferenceLeft";

	public static final String SERVICE_TASK_MEND_DIFFERENCE = "ServiceTask_MendDifference";

	public static final String SERVICE_TASK_COMPARE_AGAIN = "ServiceTask_CompareAgain";

	public static final String GATEWAY_DIFFERENCE_REMAINS = "Gateway_DifferenceRemains";

	public static final String END_EVENT_DIFFERENCE_MENDED = "EndEvent_DifferenceMended";

	private CaseRepair() {
	}

}
