package dk.udslusning.process.model;

import java.util.List;

import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The municipality's choices at their limits. Values: first values of the demo. Rhythm
 * and approval are repeated row by row: whoever changes those tables changes the rows
 * here.
 */
class DecisionTablesTest {

	private static final DmnEngine ENGINE = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

	@ParameterizedTest
	@CsvSource(textBlock = """
			# need, months, interval, source
			HIGH,   -1, P14D, planned before moving in
			HIGH,    0, P14D, every 14 days for 3 months
			HIGH,    2, P14D, every 14 days for 3 months
			HIGH,    3, P1M,  monthly to month 12
			HIGH,   11, P1M,  monthly to month 12
			HIGH,   12, P3M,  then quarterly
			HIGH,   59, P3M,  then quarterly
			MEDIUM,  0, P1M,  monthly for 3 months
			MEDIUM,  2, P1M,  monthly for 3 months
			MEDIUM,  3, P2M,  then every second month
			MEDIUM, 59, P2M,  then every second month
			LOW,     0, P1M,  first after 1 month
			LOW,     1, P2M,  then after 3
			LOW,     2, P2M,  then after 3
			LOW,     3, P3M,  then after 6
			LOW,     5, P3M,  then after 6
			LOW,     6, P6M,  then after 12
			LOW,    12, P6M,  then half-yearly
			LOW,    59, P6M,  then half-yearly
			""")
	void plansFollowUpsByNeedAndMonths(String need, int months, String interval) {
		assertThat(ask("FollowUpRhythm", Variables.putValue("needLevel", need).putValue("monthsSinceMovingIn", months)))
			.isEqualTo(interval);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			# kind, refund in øre, level, source
			SUBSIDY,                   0, COLLEAGUE,   up to 5.000 kr. a month
			SUBSIDY,              499999, COLLEAGUE,   just under
			SUBSIDY,              500000, COLLEAGUE,   at the limit
			SUBSIDY,              500001, TEAM_LEADER, just over
			PROVISIONAL_SUBSIDY,  500000, COLLEAGUE,   at the limit
			PROVISIONAL_SUBSIDY,  500001, TEAM_LEADER, just over
			SUBSIDY,                    , TEAM_LEADER, amount not known
			PROVISIONAL_SUBSIDY,        , TEAM_LEADER, amount not known
			CHANGED_AMOUNT,       500000, COLLEAGUE,   at the limit
			CHANGED_AMOUNT,       500001, TEAM_LEADER, just over
			CHANGED_AMOUNT,             , TEAM_LEADER, amount not known
			REFUSAL,                    , TEAM_LEADER, refusals are the team leader's
			REFUSAL,              100000, TEAM_LEADER, an amount from earlier changes nothing
			SUPPORT_REFUSAL,            , TEAM_LEADER, refusals are the team leader's
			DEPOSIT_REFUSAL,            , TEAM_LEADER, refusals are the team leader's
			STOP,                       , TEAM_LEADER, stops are the team leader's
			EXTENSION,            500000, COLLEAGUE,   at the limit
			EXTENSION,            500001, TEAM_LEADER, just over
			EXTENSION,                  , TEAM_LEADER, amount not known
			NO_EXTENSION,               , TEAM_LEADER, refusals are the team leader's
			NO_EXTENSION,         100000, TEAM_LEADER, an amount from earlier changes nothing
			REPAYMENT,                  , TEAM_LEADER, refusals are the team leader's
			REPAYMENT,            100000, TEAM_LEADER, an amount from earlier changes nothing
			APPEAL_OUTCOME,             , COLLEAGUE,   somebody else looks over a reassessment
			APPEAL_OUTCOME,       900000, COLLEAGUE,   an amount from earlier changes nothing
			""")
	void asksForApprovalByKindAndAmount(String kind, Long refundOere, String level) {
		assertThat(ask("ApprovalLevel", Variables.putValue("approvalKind", kind).putValue("refundOere", refundOere)))
			.isEqualTo(level);
	}

	/**
	 * How long is the municipality's choice; that it is shorter in a hurry, and long
	 * where nothing is known, is not.
	 */
	@Test
	void hearsForAsLongAsTheHousingAllows() {
		int atRisk = (int) ask("HearingDeadline", Variables.putValue("housingAtRisk", true));
		int safe = (int) ask("HearingDeadline", Variables.putValue("housingAtRisk", false));
		int unknown = (int) ask("HearingDeadline", Variables.putValue("housingAtRisk", null));
		assertThat(atRisk).isPositive().isLessThanOrEqualTo(safe);
		assertThat(unknown).isEqualTo(safe);
	}

	/** How long is the municipality's choice; that every task has a line, is not. */
	@Test
	void givesEveryTaskADeadlineThatHasNoneOfItsOwn() {
		List<String> tasks = Models.every(UserTask.class)
			.filter((task) -> task.getCamundaDueDate() == null)
			.map(UserTask::getId)
			.toList();
		assertThat(tasks).isNotEmpty()
			.allSatisfy((task) -> assertThat((int) ask("TaskDeadline", Variables.putValue("userTask", task)))
				.isNotNegative());
	}

	@Test
	void asksThisForEveryTableThereIs() {
		assertThat(Names.decisions()).containsExactlyInAnyOrder("FollowUpRhythm", "ApprovalLevel", "HearingDeadline",
				"TaskDeadline");
	}

	private static Object ask(String table, VariableMap facts) {
		return ENGINE
			.evaluateDecisionTable(table, DecisionTablesTest.class.getResourceAsStream("/bpmn/" + table + ".dmn"),
					facts)
			.getSingleResult()
			.getSingleEntry();
	}

}
