package dk.udslusning.process.model;

import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The tables keep to the contract: declared inputs and answers, one answer, a source for
 * each row.
 */
class TableContractTest {

	@Test
	void holdsOneTableForEachDeclaredDecision() {
		assertThat(Models.tables().keySet()).isEqualTo(Names.decisions());
		Models.tables().forEach((file, table) -> {
			assertThat(table.getModelElementsByType(Decision.class)).as(file).hasSize(1);
			Decision decision = table.getModelElementsByType(Decision.class).iterator().next();
			assertThat(decision.getId()).isEqualTo(file);
			assertThat(decision.getName()).isNotBlank();
			assertThat(decision.getVersionTag()).as(file).isNotBlank();
			assertThat(decision.getCamundaHistoryTimeToLiveString()).as(file).isEqualTo("P2192D");
		});
	}

	@Test
	void asksForDeclaredVariablesAndAnswersOne() {
		Models.tables().forEach((file, model) -> {
			DecisionTable table = tableOf(model.getModelElementsByType(DecisionTable.class));
			assertThat(table.getHitPolicy()).as(file).isEqualTo(HitPolicy.UNIQUE);
			assertThat(table.getInputs()).as(file).isNotEmpty().allSatisfy((input) -> {
				assertThat(Names.variables()).containsKey(input.getInputExpression().getText().getTextContent());
				assertThat(input.getLabel()).isNotBlank();
			});
			assertThat(table.getOutputs()).as(file).singleElement().satisfies((output) -> {
				assertThat(Names.variables()).containsKey(output.getName());
				assertThat(output.getLabel()).isNotBlank();
			});
		});
	}

	@Test
	void namesTheSourceOfEachRow() {
		Models.tables().forEach((file, model) -> {
			DecisionTable table = tableOf(model.getModelElementsByType(DecisionTable.class));
			assertThat(table.getRules()).as(file).isNotEmpty().allSatisfy((rule) -> {
				assertThat(rule.getDescription()).isNotNull();
				assertThat(rule.getDescription().getTextContent()).isNotBlank();
			});
		});
	}

	private static DecisionTable tableOf(Iterable<DecisionTable> tables) {
		return tables.iterator().next();
	}

}
