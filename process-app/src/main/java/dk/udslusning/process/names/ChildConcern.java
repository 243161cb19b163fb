package dk.udslusning.process.names;

/**
 * A concern for a child, from noted to answered: {@code ChildConcern.bpmn}. Its own
 * process, because only the few see its task.
 */
public final class ChildConcern {

	public static final String KEY = "ChildConcern";

	public static final String START_EVENT_CHILD_CONCERN = "StartEvent_ChildConcern";

	public static final String USER_TASK_HANDLE_CONCERN = "UserTask_HandleConcern";

	public static final String GATEWAY_CHILD_TEAM_NOTIFIED = "Gateway_ChildTeamNotified";

	public static final String END_EVENT_NOTICE_SENT = "EndEvent_NoticeSent";

	public static final String END_EVENT_NOTICE_NOT_GIVEN = "EndEvent_NoticeNotGiven";

	private ChildConcern() {
	}

}
