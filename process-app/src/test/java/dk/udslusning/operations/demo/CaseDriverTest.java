package dk.udslusning.operations.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

/**
 * The driver on an engine in memory and a process of two tasks with a day's timer between
 * them.
 */
class CaseDriverTest {

	private static final String FORM = """
			{ "id": "Rent", "type": "default", "components": [
			  { "type": "text", "text": "Facts" },
			  { "type": "textfield", "key": "rent", "label": "Husleje" },
			  { "type": "group", "components": [ { "type": "checkbox", "key": "signed", "label": "Underskrevet" } ] },
			  { "type": "textfield", "key": "reason", "label": "Begrundelse", "conditional": { "hide": "=signed" } },
			  { "type": "textfield", "key": "shown", "label": "Vist", "disabled": true } ] }
			""";

	private final ProcessEngine engine = engine();

	private final CaseDriver driver = new CaseDriver(this.engine);

	private String caseNumber;

	@BeforeEach
	void open() {
		User anna = this.engine.getIdentityService().newUser("anna");
		this.engine.getIdentityService().saveUser(anna);
		this.engine.getRepositoryService()
			.createDeployment()
			.addModelInstance("course.bpmn", course())
			.addString("Rent.form", FORM)
			.deploy();
		this.driver.moveTo(LocalDate.of(2026, 11, 23));
		this.engine.getRuntimeService()
			.startProcessInstanceByKey("Course", "UDS-2026-000001", Map.of("rent", "7.500,00", "shown", "x"));
		this.caseNumber = "UDS-2026-000001";
	}

	@AfterEach
	void close() {
		this.driver.backToToday();
		this.engine.close();
	}

	@Test
	void sendsWhatTheFormShowsAndWhatIsGivenInstead() {
		this.driver.complete("anna", this.caseNumber, "First", Map.of("signed", true));
		assertThat(this.engine.getHistoryService().createHistoricVariableInstanceQuery().list())
			.extracting("name", "value")
			.contains(tuple("rent", "7.500,00"), tuple("signed", true));
	}

	@Test
	void leavesOutAFieldThatIsHidden() {
		this.driver.complete("anna", this.caseNumber, "First", Map.of("signed", true));
		assertThat(variableNames()).contains("signed").doesNotContain("reason");
	}

	@Test
	void refusesAFieldThatTheFormHides() {
		assertThatIllegalStateException().isThrownBy(
				() -> this.driver.complete("anna", this.caseNumber, "First", Map.of("signed", true, "reason", "Ingen")))
			.withMessageContaining("hides the field reason");
	}

	@Test
	void completesAsTheUserAndSignsOut() {
		this.driver.complete("anna", this.caseNumber, "First", Map.of());
		assertThat(this.engine.getHistoryService().createHistoricTaskInstanceQuery().finished().singleResult())
			.hasFieldOrPropertyWithValue("assignee", "anna");
		assertThat(this.engine.getIdentityService().getCurrentAuthentication()).isNull();
	}

	@Test
	void refusesAFieldThatTheFormHasNot() {
		assertThatIllegalStateException()
			.isThrownBy(() -> this.driver.complete("anna", this.caseNumber, "First", Map.of("rentt", "1")))
			.withMessageContaining("rentt");
	}

	@Test
	void namesTheOpenTasksWhereTheWantedOneIsNotOpen() {
		assertThatIllegalStateException()
			.isThrownBy(() -> this.driver.complete("anna", this.caseNumber, "Second", Map.of()))
			.withMessageContaining("First");
	}

	@Test
	void letsWhatIsDueHappenAtItsOwnTime() {
		this.driver.complete("anna", this.caseNumber, "First", Map.of());
		assertThat(this.driver.openTasks(this.caseNumber)).isEmpty();
		this.driver.moveTo(LocalDate.of(2026, 12, 1));
		assertThat(this.driver.openTasks(this.caseNumber)).isEqualTo(List.of("Second"));
		assertThat(this.driver.open(this.caseNumber, "Second").getCreateTime()).isEqualTo(
				Date.from(LocalDateTime.of(2026, 11, 24, 9, 0).atZone(ZoneId.of("Europe/Copenhagen")).toInstant()));
		assertThat(ClockUtil.getCurrentTime()).isEqualTo(java.util.Date
			.from(LocalDateTime.of(2026, 12, 1, 9, 0).atZone(ZoneId.of("Europe/Copenhagen")).toInstant()));
	}

	private List<String> variableNames() {
		return this.engine.getHistoryService()
			.createHistoricVariableInstanceQuery()
			.list()
			.stream()
			.map((variable) -> variable.getName())
			.toList();
	}

	private static BpmnModelInstance course() {
		return Bpmn.createExecutableProcess("Course")
			.camundaHistoryTimeToLive(1)
			.startEvent()
			.userTask("First")
			.camundaFormRef("Rent")
			.camundaFormRefBinding("latest")
			.intermediateCatchEvent("NextDay")
			.timerWithDuration("P1D")
			.userTask("Second")
			.endEvent()
			.done();
	}

	private static ProcessEngine engine() {
		StandaloneInMemProcessEngineConfiguration configuration = new StandaloneInMemProcessEngineConfiguration();
		configuration.setJdbcUrl("jdbc:h2:mem:driver");
		configuration.setProcessEngineName("driver");
		configuration.setJobExecutorActivate(false);
		configuration.setDatabaseSchemaUpdate("create-drop");
		return configuration.buildProcessEngine();
	}

}
