package dk.udslusning.process.model;

import java.util.Map;

import dk.udslusning.process.names.ChildConcern;
import dk.udslusning.process.names.FileAccess;
import dk.udslusning.process.names.Variables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PapersProcessTest {

	private static final String LATER = "2030-01-01T06:00:00";

	@RegisterExtension
	static final ModelEngine models = new ModelEngine();

	@Test
	void endsWithTheNoticeThatWasSent() {
		concern().complete(ChildConcern.USER_TASK_HANDLE_CONCERN, Map.of(Variables.CHILD_TEAM_NOTIFIED, true))
			.endsAt(ChildConcern.END_EVENT_NOTICE_SENT);
	}

	@Test
	void endsWithTheReasonWhyNoneWas() {
		concern().complete(ChildConcern.USER_TASK_HANDLE_CONCERN, Map.of(Variables.CHILD_TEAM_NOTIFIED, false))
			.endsAt(ChildConcern.END_EVENT_NOTICE_NOT_GIVEN);
	}

	@Test
	void givesThePapersAfterTheyWereSentBackOnce() {
		access().complete(FileAccess.USER_TASK_REVIEW_PAPERS, outcome(Variables.AccessOutcome.GIVE))
			.complete(FileAccess.USER_TASK_RELEASE_PAPERS, Map.of(Variables.PAPERS_RELEASED, false))
			.waitsAt(FileAccess.USER_TASK_REVIEW_PAPERS)
			.complete(FileAccess.USER_TASK_REVIEW_PAPERS, outcome(Variables.AccessOutcome.GIVE))
			.complete(FileAccess.USER_TASK_RELEASE_PAPERS, Map.of(Variables.PAPERS_RELEASED, true))
			.endsAt(FileAccess.END_EVENT_PAPERS_RELEASED);
	}

	@Test
	void asksAgainWhereTheAnswerIsPutOff() {
		access().complete(FileAccess.USER_TASK_REVIEW_PAPERS, outcome(Variables.AccessOutcome.DELAY))
			.waitsAt(FileAccess.USER_TASK_REVIEW_PAPERS);
	}

	@Test
	void endsWhereTheCitizenNoLongerWantsToSee() {
		access().complete(FileAccess.USER_TASK_REVIEW_PAPERS, outcome(Variables.AccessOutcome.WITHDRAWN))
			.endsAt(FileAccess.END_EVENT_ACCESS_WITHDRAWN);
	}

	private static Walk concern() {
		return models.start(ChildConcern.KEY, Map.of(Variables.CHILD_CONCERN_DUE_AT, LATER));
	}

	private static Walk access() {
		return models.start(FileAccess.KEY, Map.of(Variables.FILE_ACCESS_ID, 1L, Variables.FILE_ACCESS_DUE_AT, LATER));
	}

	private static Map<String, Object> outcome(String outcome) {
		return Map.of(Variables.ACCESS_OUTCOME, outcome, Variables.FILE_ACCESS_DUE_AT, LATER);
	}

}
