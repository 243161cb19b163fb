package dk.udslusning.process.model;

import java.util.Map;

import dk.udslusning.process.names.Approval;
import dk.udslusning.process.names.Recalculation;
import dk.udslusning.process.names.Variables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class RecalculationProcessTest {

	@RegisterExtension
	static final ModelEngine models = new ModelEngine();

	@Test
	void issuesAChangeThatASecondPersonApproved() {
		Walk walk = approved(recalculated(changed(false)));
		assertThat(models.delegates().calls("issueChangedAmountDelegate")).containsExactly(walk.caseNumber());
		walk.waitsAt(Recalculation.USER_TASK_SEND_CHANGE_LETTER)
			.complete(Recalculation.USER_TASK_SEND_CHANGE_LETTER)
			.endsAt(Recalculation.END_EVENT_AMOUNT_CHANGED);
		assertThat(models.delegates().recalculationsEnded()).containsExactly(walk.caseNumber());
	}

	@Test
	void asksTheTeamLeaderAboveTheLimit() {
		recalculated(changed(false, 500_001L)).waitsAt(Approval.USER_TASK_APPROVE_AS_TEAM_LEADER);
	}

	@Test
	void endsWithANoteWhereNothingChanges() {
		Walk walk = recalculated(Map.of(Variables.RECALCULATION_OUTCOME, Variables.RecalculationOutcome.UNCHANGED));
		walk.endsAt(Recalculation.END_EVENT_NOTHING_CHANGED);
		assertThat(models.delegates().calls("leaveUnchangedDelegate")).containsExactly(walk.caseNumber());
	}

	@ParameterizedTest
	@CsvSource({ "MISSING, UserTask_ProvideRate", "UNCONFIRMED, UserTask_ConfirmRate" })
	void clarifiesARateAndCalculatesAgain(String situation, String task) {
		models.delegates()
			.answer("recalculateDelegate",
					Map.of(Variables.RECALCULATION_OUTCOME, Variables.RecalculationOutcome.RATE_UNCLEAR,
							Variables.RATE_CODE, "OWN_PAYMENT_110", Variables.RATE_MONTH, "2028-01",
							Variables.RATE_SITUATION, situation));
		Walk walk = recalculated(changed(false)).waitsAt(task)
			.complete(task)
			.waitsAt(Approval.USER_TASK_APPROVE_AS_COLLEAGUE);
		assertThat(walk.visits(Recalculation.SERVICE_TASK_RECALCULATE)).isEqualTo(2);
	}

	@Test
	void hearsTheCitizenBeforeAReductionThatIsUpheld() {
		CourseWalk.heard(recalculated(changed(true)), Variables.HearingOutcome.UPHELD)
			.waitsAt(Approval.USER_TASK_APPROVE_AS_COLLEAGUE);
	}

	@Test
	void preparesAgainWhereTheHearingChangedTheAssessment() {
		CourseWalk.heard(recalculated(changed(true)), Variables.HearingOutcome.CHANGED)
			.waitsAt(Recalculation.USER_TASK_PREPARE_RECALCULATION);
	}

	@Test
	void preparesAgainWhatWasSentBack() {
		recalculated(changed(false))
			.complete(Approval.USER_TASK_APPROVE_AS_COLLEAGUE, Map.of(Variables.APPROVED, false))
			.waitsAt(Recalculation.USER_TASK_PREPARE_RECALCULATION);
	}

	@Test
	void preparesAgainWhereFactsCameMeanwhile() {
		stands(Variables.ChangeStands.NEW_FACTS);
		Walk walk = approved(recalculated(changed(false)));
		walk.waitsAt(Recalculation.USER_TASK_PREPARE_RECALCULATION);
		assertThat(models.delegates().calls("issueChangedAmountDelegate")).isEmpty();
	}

	@Test
	void calculatesAndApprovesAgainWhereAnotherMonthHasBegun() {
		stands(Variables.ChangeStands.NEW_MONTH);
		Walk walk = approved(recalculated(changed(false)));
		walk.waitsAt(Approval.USER_TASK_APPROVE_AS_COLLEAGUE);
		assertThat(walk.visits(Recalculation.USER_TASK_PREPARE_RECALCULATION)).isEqualTo(1);
		assertThat(walk.visits(Recalculation.SERVICE_TASK_RECALCULATE)).isEqualTo(2);
	}

	@Test
	void tellsTheCaseFileWhenItIsCancelled() {
		Walk walk = recalculated(changed(false));
		models.engine()
			.getRuntimeService()
			.createProcessInstanceQuery()
			.processDefinitionKey(Recalculation.KEY)
			.processInstanceBusinessKey(walk.caseNumber())
			.list()
			.forEach(
					(instance) -> models.engine().getRuntimeService().deleteProcessInstance(instance.getId(), "moved"));
		assertThat(models.delegates().recalculationsEnded()).containsExactly(walk.caseNumber());
	}

	private static Walk recalculated(Map<String, Object> answer) {
		models.delegates().answer("recalculateDelegate", answer);
		models.delegates().answer("lookAgainDelegate", Map.of(Variables.CHANGE_STANDS, Variables.ChangeStands.STANDS));
		return models.start(Recalculation.KEY, Map.of(Variables.RECALCULATION_ID, 4L))
			.waitsAt(Recalculation.USER_TASK_PREPARE_RECALCULATION)
			.complete(Recalculation.USER_TASK_PREPARE_RECALCULATION);
	}

	private static void stands(String answer) {
		models.delegates().answer("lookAgainDelegate", Map.of(Variables.CHANGE_STANDS, answer));
	}

	private static Walk approved(Walk walk) {
		return walk.complete(Approval.USER_TASK_APPROVE_AS_COLLEAGUE, Map.of(Variables.APPROVED, true));
	}

	private static Map<String, Object> changed(boolean hearingNeeded) {
		return changed(hearingNeeded, 250_000L);
	}

	private static Map<String, Object> changed(boolean hearingNeeded, long refundOere) {
		return Map.of(Variables.RECALCULATION_OUTCOME, Variables.RecalculationOutcome.CHANGED, Variables.APPROVAL_ID,
				11L, Variables.REFUND_OERE, refundOere, Variables.HEARING_NEEDED, hearingNeeded, Variables.HEARING_ID,
				5L, Variables.HOUSING_AT_RISK, false);
	}

}
