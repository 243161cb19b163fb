package dk.udslusning.process.names;

/**
 * What is looked at in all cases early each morning: {@code NightlyReview.bpmn}.
 */
public final class NightlyReview {

	public static final String KEY = "NightlyReview";

	public static final String START_EVENT_NIGHT_BEGAN = "StartEvent_NightBegan";

	public static final String SERVICE_TASK_HAND_OUT_ABSENT_TASKS = "ServiceTask_HandOutAbsentTasks";

	public static final String SERVICE_TASK_FOREWARN_CHILDREN = "ServiceTask_ForewarnChildren";

	public static final String SERVICE_TASK_RECONCILE_CASES = "ServiceTask_ReconcileCases";

	public static final String SERVICE_TASK_ESCALATE_OVERDUE_TASKS = "ServiceTask_EscalateOverdueTasks";

	public static final String SERVICE_TASK_FIND_DELAYS = "ServiceTask_FindDelays";

	public static final String END_EVENT_NIGHT_REVIEWED = "EndEvent_NightReviewed";

	private NightlyReview() {
	}

}
