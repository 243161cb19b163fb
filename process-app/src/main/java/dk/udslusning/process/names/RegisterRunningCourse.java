package dk.udslusning.process.names;

/**
 * The small start that Tasklist lists: a course that runs already is registered:
 * {@code RegisterRunningCourse.bpmn}.
 */
public final class RegisterRunningCourse {

	public static final String KEY = "RegisterRunningCourse";

	public static final String START_EVENT_REGISTER_RUNNING_COURSE = "StartEvent_RegisterRunningCourse";

	public static final String SERVICE_TASK_START_RUNNING_COURSE = "ServiceTask_StartRunningCourse";

	public static final String END_EVENT_COURSE_ENTERED = "EndEvent_CourseEntered";

	private RegisterRunningCourse() {
	}

}
