package dk.udslusning.process.names;

/**
 * A letter that did not arrive: {@code FailedDispatch.bpmn}.
 */
public final class FailedDispatch {

	public static final String KEY = "FailedDispatch";

	public static final String START_EVENT_LETTER_FAILED = "StartEvent_LetterFailed";

	public static final String USER_TASK_ACT_ON_FAILED_DISPATCH = "UserTask_ActOnFailedDispatch";

	public static final String BOUNDARY_EVENT_LETTER_ARRIVED = "BoundaryEvent_LetterArrived";

	public static final String END_EVENT_ARRIVED_AFTER_ALL = "EndEvent_ArrivedAfterAll";

	public static final String END_EVENT_FAILURE_SETTLED = "EndEvent_FailureSettled";

	private FailedDispatch() {
	}

}
