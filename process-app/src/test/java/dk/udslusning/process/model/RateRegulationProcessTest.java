package dk.udslusning.process.model;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dk.udslusning.process.names.Loop;
import dk.udslusning.process.names.RateClarification;
import dk.udslusning.process.names.RateRegulation;
import dk.udslusning.process.names.RegulationCalendar;
import dk.udslusning.process.names.Variables;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The regulation of 1 January from its day to the last decision.
 */
class RateRegulationProcessTest {

	private static final String TIME_UP = "2026-12-01T07:00:00";

	@RegisterExtension
	static final ModelEngine models = new ModelEngine();

	@BeforeEach
	void twoCases() {
		finds(2);
	}

	@Test
	void issuesEachCaseInAJobOfItsOwnOnceApproved() {
		Walk walk = started(outcome(Variables.RegulationOutcome.TO_APPROVE), outcome(Variables.RegulationOutcome.DONE));
		assertThat(turns(walk, RateRegulation.SERVICE_TASK_REGULATE_CASE)).hasSize(2);
		walk.waitsAt();
		takeTurns(walk, RateRegulation.SERVICE_TASK_REGULATE_CASE);
		walk.waitsAt(RateRegulation.USER_TASK_APPROVE_REGULATION);
		assertThat(walk.task(RateRegulation.USER_TASK_APPROVE_REGULATION).getDueDate()).isNotNull();

		finds(0);
		walk.complete(RateRegulation.USER_TASK_APPROVE_REGULATION,
				answer(Variables.RegulationAnswer.APPROVE, Map.of(Variables.REGULATED_CASES, 3)));
		assertThat(turns(walk, RateRegulation.SERVICE_TASK_ISSUE_REGULATED_AMOUNT)).hasSize(3);
		takeTurns(walk, RateRegulation.SERVICE_TASK_ISSUE_REGULATED_AMOUNT);
		walk.endsAt(RateRegulation.END_EVENT_REGULATED);
		assertThat(models.delegates().calls("issueRegulatedAmountDelegate")).hasSize(3);
		assertThat(models.delegates().regulationsEnded()).containsExactly(walk.caseNumber());
	}

	@Test
	void letsOneFailingCaseHoldBackNoOther() {
		Walk walk = started(outcome(Variables.RegulationOutcome.TO_APPROVE));
		Mocks.register("regulateCaseDelegate", (JavaDelegate) RateRegulationProcessTest::failAtTheFirst);
		List<Job> turns = turns(walk, RateRegulation.SERVICE_TASK_REGULATE_CASE);
		int failed = 0;
		for (Job turn : turns) {
			failed += fails(turn) ? 1 : 0;
		}
		assertThat(failed).isEqualTo(1);
		assertThat(turns(walk, RateRegulation.SERVICE_TASK_REGULATE_CASE)).hasSize(1);
		walk.waitsAt()
			.passes(RateRegulation.BOUNDARY_EVENT_CALCULATION_TIME_UP, LocalDateTime.parse(TIME_UP))
			.waitsAt(RateRegulation.USER_TASK_APPROVE_REGULATION);
		assertThat(turns(walk, RateRegulation.SERVICE_TASK_REGULATE_CASE)).isEmpty();
	}

	@Test
	void showsTheListAgainWhenACaseIsTakenOut() {
		Walk walk = started(outcome(Variables.RegulationOutcome.TO_APPROVE));
		takeTurns(walk, RateRegulation.SERVICE_TASK_REGULATE_CASE);
		walk.complete(RateRegulation.USER_TASK_APPROVE_REGULATION,
				answer(Variables.RegulationAnswer.TAKE_OUT, Map.of()))
			.waitsAt(RateRegulation.USER_TASK_APPROVE_REGULATION);
		assertThat(models.delegates().calls("findRunningCasesDelegate")).hasSize(1);
	}

	@Test
	void calculatesAllOverAgainWhenAsked() {
		Walk walk = started(outcome(Variables.RegulationOutcome.TO_APPROVE));
		takeTurns(walk, RateRegulation.SERVICE_TASK_REGULATE_CASE);
		walk.complete(RateRegulation.USER_TASK_APPROVE_REGULATION,
				answer(Variables.RegulationAnswer.CALCULATE_AGAIN, Map.of()));
		takeTurns(walk, RateRegulation.SERVICE_TASK_REGULATE_CASE);
		walk.waitsAt(RateRegulation.USER_TASK_APPROVE_REGULATION);
		assertThat(models.delegates().calls("findRunningCasesDelegate")).hasSize(2);
	}

	@Test
	void asksForEachUnclearRateAndGoesOnWithTheFirst() {
		Walk walk = started(unclear(2), outcome(Variables.RegulationOutcome.DONE));
		Mocks.register("chooseUnclearRateDelegate", (JavaDelegate) RateRegulationProcessTest::chooseByTurn);
		takeTurns(walk, RateRegulation.SERVICE_TASK_REGULATE_CASE);
		walk.waitsAt(RateClarification.USER_TASK_PROVIDE_RATE, RateClarification.USER_TASK_CONFIRM_RATE);

		finds(0);
		walk.complete(RateClarification.USER_TASK_CONFIRM_RATE).endsAt(RateRegulation.END_EVENT_REGULATED);
	}

	@Test
	void clarifiesRatesBeforeTheApprovalWhereTheTeamLeaderWantsIt() {
		Walk walk = started(Map.of(Variables.REGULATION_OUTCOME, Variables.RegulationOutcome.TO_APPROVE,
				Variables.UNCLEAR_RATES, 1), outcome(Variables.RegulationOutcome.DONE));
		Mocks.register("chooseUnclearRateDelegate", (JavaDelegate) RateRegulationProcessTest::chooseByTurn);
		takeTurns(walk, RateRegulation.SERVICE_TASK_REGULATE_CASE);
		walk.complete(RateRegulation.USER_TASK_APPROVE_REGULATION,
				answer(Variables.RegulationAnswer.CLARIFY_RATES, Map.of()));
		finds(0);
		walk.waitsAt(RateClarification.USER_TASK_PROVIDE_RATE)
			.complete(RateClarification.USER_TASK_PROVIDE_RATE)
			.endsAt(RateRegulation.END_EVENT_REGULATED);
	}

	@Test
	void closesWhenItsInstanceIsCancelled() {
		Walk walk = started(outcome(Variables.RegulationOutcome.TO_APPROVE));
		models.engine()
			.getRuntimeService()
			.deleteProcessInstance(instance(walk.caseNumber()).getId(), "startet ved en fejl");
		assertThat(models.delegates().regulationsEnded()).containsExactly(walk.caseNumber());
	}

	@Test
	void startsByTheCalendarOnTheFirstOfDecemberAndOfJanuary() {
		ManagementService management = models.engine().getManagementService();
		assertThat(
				LocalDateTime.ofInstant(calendar(management).getDuedate().toInstant(), ZoneId.of("Europe/Copenhagen")))
			.satisfies((due) -> {
				assertThat(due.getMonthValue()).isIn(1, 12);
				assertThat(due.getDayOfMonth()).isEqualTo(1);
				assertThat(due.getHour()).isEqualTo(6);
			});
		ClockUtil.setCurrentTime(calendar(management).getDuedate());
		management.executeJob(calendar(management).getId());
		assertThat(models.delegates().calls("startRegulationDelegate")).hasSize(1);
		assertThat(models.engine()
			.getHistoryService()
			.createHistoricActivityInstanceQuery()
			.activityId(RegulationCalendar.END_EVENT_REGULATION_STARTED)
			.finished()
			.count()).isPositive();
		assertThat(calendar(management).getDuedate()).as("and again").isAfter(ClockUtil.getCurrentTime());
	}

	@SafeVarargs
	private static Walk started(Map<String, Object>... outcomes) {
		for (Map<String, Object> outcome : outcomes) {
			models.delegates().answer("sumUpRegulationDelegate", outcome);
		}
		return models.start(RateRegulation.KEY, Map.of(Variables.REGULATION_ID, 7L));
	}

	private static void finds(int cases) {
		models.delegates()
			.answerFromNowOn("findRunningCasesDelegate", Map.of(Variables.REGULATED_CASES, cases,
					Variables.REGULATION_CALCULATED_AT, TIME_UP, Variables.REGULATION_DUE_AT, "2026-12-15T12:00:00"));
	}

	private static Map<String, Object> outcome(String outcome) {
		return Map.of(Variables.REGULATION_OUTCOME, outcome, Variables.UNCLEAR_RATES, 0);
	}

	private static Map<String, Object> unclear(int rates) {
		return Map.of(Variables.REGULATION_OUTCOME, Variables.RegulationOutcome.RATES_UNCLEAR, Variables.UNCLEAR_RATES,
				rates);
	}

	private static Map<String, Object> answer(String answer, Map<String, Object> more) {
		Map<String, Object> routing = new LinkedHashMap<>(more);
		routing.put(Variables.REGULATION_ANSWER, answer);
		return routing;
	}

	private static void takeTurns(Walk walk, String element) {
		turns(walk, element).forEach((job) -> models.engine().getManagementService().executeJob(job.getId()));
	}

	private static List<Job> turns(Walk walk, String element) {
		return models.engine()
			.getManagementService()
			.createJobQuery()
			.processInstanceId(instance(walk.caseNumber()).getId())
			.activityId(element)
			.list();
	}

	private static ProcessInstance instance(String businessKey) {
		return models.engine()
			.getRuntimeService()
			.createProcessInstanceQuery()
			.processDefinitionKey(RateRegulation.KEY)
			.processInstanceBusinessKey(businessKey)
			.singleResult();
	}

	private static Job calendar(ManagementService management) {
		return management.createJobQuery()
			.timers()
			.activityId(RegulationCalendar.START_EVENT_REGULATION_DUE)
			.singleResult();
	}

	private static boolean fails(Job job) {
		ManagementService management = models.engine().getManagementService();
		if (management.createJobQuery().jobId(job.getId()).count() == 0) {
			return false;
		}
		try {
			management.executeJob(job.getId());
			return false;
		}
		catch (IllegalStateException ex) {
			return true;
		}
	}

	private static void failAtTheFirst(DelegateExecution execution) {
		if ((Integer) execution.getVariable(Loop.COUNTER) == 0) {
			throw new IllegalStateException("This case cannot be calculated");
		}
	}

	private static void chooseByTurn(DelegateExecution execution) {
		int turn = (Integer) execution.getVariable(Loop.COUNTER);
		execution.setVariableLocal(Variables.RATE_CODE, "RATE_" + turn);
		execution.setVariableLocal(Variables.RATE_MONTH, "2027-01");
		execution.setVariableLocal(Variables.RATE_SITUATION,
				(turn == 0) ? Variables.RateSituation.MISSING : Variables.RateSituation.UNCONFIRMED);
	}

}
