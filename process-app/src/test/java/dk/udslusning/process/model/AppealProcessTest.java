package dk.udslusning.process.model;

import java.time.LocalDateTime;
import java.util.Map;

import dk.udslusning.process.names.Appeal;
import dk.udslusning.process.names.Approval;
import dk.udslusning.process.names.TransitionCourse;
import dk.udslusning.process.names.Variables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;

class AppealProcessTest {

	private static final LocalDateTime WARNED = LocalDateTime.of(2027, 1, 8, 6, 0);

	private static final LocalDateTime ASKED = LocalDateTime.of(2027, 4, 1, 6, 0);

	private static final LocalDateTime ASKED_AGAIN = LocalDateTime.of(2028, 10, 2, 6, 0);

	@RegisterExtension
	static final ModelEngine models = new ModelEngine();

	@Test
	void endsWhatIsNoAppealOfADecision() {
		started().complete(Appeal.USER_TASK_CHOOSE_DECISION, Map.of(Variables.DECISION_APPEALED, false))
			.endsAt(Appeal.END_EVENT_NOT_AN_APPEAL);
	}

	@Test
	void carriesOutWhatIsGranted() {
		Walk walk = reassessed(Variables.ReassessmentOutcome.GRANTED);
		assertThat(models.delegates().calls("issueAppealOutcomeDelegate")).contains(walk.caseNumber());
		walk.complete(Appeal.USER_TASK_SEND_APPEAL_OUTCOME_LETTER, Appeal.USER_TASK_CARRY_OUT_OUTCOME)
			.endsAt(Appeal.END_EVENT_APPEAL_GRANTED);
	}

	@Test
	void asksWhetherTheRestIsKeptUp() {
		partly().complete(Appeal.USER_TASK_REGISTER_STANCE, Map.of(Variables.APPEAL_MAINTAINED, false))
			.endsAt(Appeal.END_EVENT_PARTLY_SETTLED);
	}

	@Test
	void forwardsTheRestThatIsKeptUp() {
		partly().complete(Appeal.USER_TASK_REGISTER_STANCE, Map.of(Variables.APPEAL_MAINTAINED, true))
			.waitsAt(Appeal.USER_TASK_FORWARD_APPEAL);
	}

	@Test
	void endsAWithdrawnAppealWithoutApproval() {
		Walk walk = inTime().complete(Appeal.USER_TASK_REASSESS_DECISION,
				Map.of(Variables.REASSESSMENT_OUTCOME, Variables.ReassessmentOutcome.WITHDRAWN));
		walk.endsAt(Appeal.END_EVENT_APPEAL_WITHDRAWN);
		assertThat(walk.visits(Appeal.END_EVENT_REASSESSMENT_STOPPED)).isEqualTo(1);
		assertThat(walk.visits(Appeal.CALL_ACTIVITY_APPROVE_APPEAL_OUTCOME)).isZero();
	}

	@Test
	void sendsAnOutcomeBackToWhoeverLooksAgain() {
		inTime().complete(Appeal.USER_TASK_REASSESS_DECISION, upheld())
			.complete(Approval.USER_TASK_APPROVE_AS_COLLEAGUE, Map.of(Variables.APPROVED, false))
			.waitsAt(Appeal.USER_TASK_REASSESS_DECISION);
	}

	@Test
	void excusesALateAppeal() {
		late().complete(Appeal.USER_TASK_ASSESS_LATE_APPEAL, Map.of(Variables.LATENESS_EXCUSED, true))
			.waitsAt(Appeal.USER_TASK_REASSESS_DECISION);
	}

	@Test
	void forwardsALateAppealThatIsNotExcused() {
		Walk walk = late().complete(Appeal.USER_TASK_ASSESS_LATE_APPEAL, Map.of(Variables.LATENESS_EXCUSED, false));
		atBoard(walk).complete(Appeal.USER_TASK_REGISTER_BOARD_ANSWER, answer(Variables.BoardOutcome.DISMISSED))
			.endsAt(Appeal.END_EVENT_BOARD_DISMISSED);
		assertThat(walk.visits(Appeal.USER_TASK_REASSESS_DECISION)).isZero();
	}

	@Test
	void tellsTheTeamLeaderBeforeTheLimit() {
		Walk walk = inTime().passes(Appeal.BOUNDARY_EVENT_REASSESSMENT_LIMIT_NEAR, WARNED)
			.waitsAt(Appeal.USER_TASK_REASSESS_DECISION, Appeal.USER_TASK_RELIEVE_REASSESSMENT)
			.complete(Appeal.USER_TASK_RELIEVE_REASSESSMENT);
		assertThat(walk.visits(Appeal.END_EVENT_LIMIT_HANDLED)).isEqualTo(1);
		walk.waitsAt(Appeal.USER_TASK_REASSESS_DECISION);
	}

	@Test
	void tellsTheTeamLeaderAlsoWhileTheOutcomeWaitsForApproval() {
		inTime().complete(Appeal.USER_TASK_REASSESS_DECISION, upheld())
			.passes(Appeal.BOUNDARY_EVENT_REASSESSMENT_LIMIT_NEAR, WARNED)
			.waitsAt(Approval.USER_TASK_APPROVE_AS_COLLEAGUE, Appeal.USER_TASK_RELIEVE_REASSESSMENT);
	}

	@Test
	void endsAtWhatTheBoardUpholds() {
		forwarded().complete(Appeal.USER_TASK_REGISTER_BOARD_ANSWER, answer(Variables.BoardOutcome.UPHELD))
			.endsAt(Appeal.END_EVENT_BOARD_UPHELD);
	}

	@Test
	void carriesOutWhatTheBoardChanges() {
		forwarded().complete(Appeal.USER_TASK_REGISTER_BOARD_ANSWER, answer(Variables.BoardOutcome.CHANGED))
			.complete(Appeal.USER_TASK_CARRY_OUT_CHANGE)
			.endsAt(Appeal.END_EVENT_CHANGE_CARRIED_OUT);
	}

	@Test
	void assessesAnewWhatTheBoardSendsBack() {
		forwarded().complete(Appeal.USER_TASK_REGISTER_BOARD_ANSWER, answer(Variables.BoardOutcome.SENT_BACK))
			.complete(Appeal.USER_TASK_ASSESS_SENT_BACK)
			.endsAt(Appeal.END_EVENT_SENT_BACK_ASSESSED);
	}

	@Test
	void endsWhatIsWithdrawnAtTheBoard() {
		forwarded().complete(Appeal.USER_TASK_REGISTER_BOARD_ANSWER, answer(Variables.BoardOutcome.WITHDRAWN))
			.endsAt(Appeal.END_EVENT_WITHDRAWN_AT_BOARD);
	}

	@Test
	void asksTheBoardAgainAndAgainAndEndsByNoTime() {
		forwarded().passes(Appeal.BOUNDARY_EVENT_BOARD_REMINDER_DUE, ASKED)
			.waitsAt(Appeal.USER_TASK_ASK_BOARD)
			.complete(Appeal.USER_TASK_ASK_BOARD, Map.of(Variables.BOARD_REMINDER_AT, "2028-10-02T06:00:00"))
			.waitsAt(Appeal.USER_TASK_REGISTER_BOARD_ANSWER)
			.passes(Appeal.BOUNDARY_EVENT_BOARD_REMINDER_DUE, ASKED_AGAIN)
			.waitsAt(Appeal.USER_TASK_ASK_BOARD);
	}

	@Test
	void runsBesideTheCourseOfTheSameCase() {
		Walk appeal = inTime();
		assertThat(models.engine()
			.getRuntimeService()
			.createProcessInstanceQuery()
			.processInstanceBusinessKey(appeal.caseNumber())
			.processDefinitionKey(TransitionCourse.KEY)
			.count()).isZero();
		assertThat(models.delegates().closings()).isEmpty();
	}

	private static Walk started() {
		return models.start(Appeal.KEY, Map.of(Variables.APPEAL_ID, 1L, Variables.REASSESSMENT_DUE_AT,
				"2027-01-15T15:00:00", Variables.REASSESSMENT_WARNED_AT, "2027-01-08T06:00:00"));
	}

	private static Walk inTime() {
		return chosen(true).waitsAt(Appeal.USER_TASK_REASSESS_DECISION);
	}

	private static Walk late() {
		return chosen(false).waitsAt(Appeal.USER_TASK_ASSESS_LATE_APPEAL);
	}

	private static Walk chosen(boolean inTime) {
		return started()
			.complete(Appeal.USER_TASK_CHOOSE_DECISION,
					Map.of(Variables.DECISION_APPEALED, true, Variables.APPEAL_IN_TIME, inTime))
			.complete(Appeal.USER_TASK_SEND_APPEAL_RECEIPT);
	}

	private static Walk reassessed(String outcome) {
		return inTime().complete(Appeal.USER_TASK_REASSESS_DECISION, Map.of(Variables.REASSESSMENT_OUTCOME, outcome))
			.complete(Approval.USER_TASK_APPROVE_AS_COLLEAGUE, Map.of(Variables.APPROVED, true));
	}

	private static Walk partly() {
		return reassessed(Variables.ReassessmentOutcome.PARTLY).complete(Appeal.USER_TASK_SEND_APPEAL_OUTCOME_LETTER)
			.complete(Appeal.USER_TASK_CARRY_OUT_OUTCOME, Map.of(Variables.STANCE_DUE_AT, "2027-02-15T15:00:00"))
			.waitsAt(Appeal.USER_TASK_REGISTER_STANCE);
	}

	private static Walk forwarded() {
		return atBoard(reassessed(Variables.ReassessmentOutcome.UPHELD));
	}

	private static Walk atBoard(Walk walk) {
		return walk
			.complete(Appeal.USER_TASK_FORWARD_APPEAL, Map.of(Variables.BOARD_REMINDER_AT, "2027-04-01T06:00:00"))
			.complete(Appeal.USER_TASK_SEND_FORWARDED_LETTER)
			.waitsAt(Appeal.USER_TASK_REGISTER_BOARD_ANSWER);
	}

	private static Map<String, Object> upheld() {
		return Map.of(Variables.REASSESSMENT_OUTCOME, Variables.ReassessmentOutcome.UPHELD);
	}

	private static Map<String, Object> answer(String outcome) {
		return Map.of(Variables.BOARD_OUTCOME, outcome);
	}

}
