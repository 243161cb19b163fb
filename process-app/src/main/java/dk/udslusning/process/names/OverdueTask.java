package dk.udslusning.process.names;

/**
 * A task that is not done some working days after it was due: {@code OverdueTask.bpmn}.
 */
public final class OverdueTask {

	public static final String KEY = "OverdueTask";

	public static final String START_EVENT_TASK_OVERDUE = "StartEvent_TaskOverdue";

	public static final String USER_TASK_ACT_ON_OVERDUE_TASK = "UserTask_ActOnOverdueTask";

	public static final String BOUNDARY_EVENT_OVERDUE_TASK_DONE = "BoundaryEvent_OverdueTaskDone";

	public static final String END_EVENT_TASK_DONE = "EndEvent_TaskDone";

	public static final String END_EVENT_DEADLINE_MOVED = "EndEvent_DeadlineMoved";

	private OverdueTask() {
	}

}
