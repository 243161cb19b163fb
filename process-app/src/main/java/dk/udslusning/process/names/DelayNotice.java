package dk.udslusning.process.names;

/**
 * A case-time limit that cannot be kept: {@code DelayNotice.bpmn}.
 */
public final class DelayNotice {

	public static final String KEY = "DelayNotice";

	public static final String START_EVENT_LIMIT_NEAR = "StartEvent_LimitNear";

	public static final String USER_TASK_NOTIFY_DELAY = "UserTask_NotifyDelay";

	public static final String BOUNDARY_EVENT_DECIDED_IN_TIME = "BoundaryEvent_DecidedInTime";

	public static final String END_EVENT_NO_DELAY = "EndEvent_NoDelay";

	public static final String END_EVENT_DELAY_NOTIFIED = "EndEvent_DelayNotified";

	private DelayNotice() {
	}

}
