package dk.udslusning.process.names;

/**
 * A request for the papers of a case, from received to answered: {@code FileAccess.bpmn}.
 */
public final class FileAccess {

	public static final String KEY = "FileAccess";

	public static final String START_EVENT_FILE_ACCESS = "StartEvent_FileAccess";

	public static final String GATEWAY_ACCESS_STANDS_OPEN = "Gateway_AccessStandsOpen";

	public static final String USER_TASK_REVIEW_PAPERS = "UserTask_ReviewPapers";

	public static final String GATEWAY_ACCESS_OUTCOME = "Gateway_AccessOutcome";

	public static final String END_EVENT_ACCESS_WITHDRAWN = "EndEvent_AccessWithdrawn";

	public static final String USER_TASK_RELEASE_PAPERS = "UserTask_ReleasePapers";

	public static final String GATEWAY_PAPERS_RELEASED = "Gateway_PapersReleased";

	public static final String END_EVENT_PAPERS_RELEASED = "EndEvent_PapersReleased";

	private FileAccess() {
	}

}
