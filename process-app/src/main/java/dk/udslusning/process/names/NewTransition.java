package dk.udslusning.process.names;

/**
 * The small start that Tasklist lists: a new transition is registered:
 * {@code NewTransition.bpmn}.
 */
public final class NewTransition {

	public static final String KEY = "NewTransition";

	public static final String START_EVENT_NEW_TRANSITION = "StartEvent_NewTransition";

	public static final String SERVICE_TASK_START_TRANSITION_COURSE = "ServiceTask_StartTransitionCourse";

	public static final String END_EVENT_COURSE_STARTED = "EndEvent_CourseStarted";

	private NewTransition() {
	}

}
