package dk.udslusning.process.engine;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import dk.udslusning.process.names.Decisions;
import dk.udslusning.process.names.Variables;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Asks the newest version of the table {@code TaskDeadline}. It is asked apart from the
 * engine's own decisions, because the history of a due date is the task's.
 */
@Component
class TaskDeadlines {

	private final DmnEngine tables = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

	private final Map<String, DmnDecision> read = new ConcurrentHashMap<>();

	private final RepositoryService repository;

	private final SystemCalls system;

	TaskDeadlines(@Lazy RepositoryService repository, SystemCalls system) {
		this.repository = repository;
		this.system = system;
	}

	/**
	 * How much time a task has.
	 * @param userTask the element's id
	 * @return working days from the day the task comes, 0 for the same day; empty where
	 * the table has no line for it
	 */
	Optional<Integer> workingDays(String userTask) {
		return this.system.call(this::newest)
			.map((table) -> this.tables.evaluateDecisionTable(table, Map.of(Variables.USER_TASK, userTask)))
			.filter((result) -> !result.isEmpty())
			.map((result) -> result.getSingleResult().getSingleEntry());
	}

	private Optional<DmnDecision> newest() {
		DecisionDefinition definition = this.repository.createDecisionDefinitionQuery()
			.decisionDefinitionKey(Decisions.TASK_DEADLINE)
			.latestVersion()
			.singleResult();
		return Optional.ofNullable(definition).map((found) -> this.read.computeIfAbsent(found.getId(), this::table));
	}

	private DmnDecision table(String definitionId) {
		return this.tables.parseDecision(Decisions.TASK_DEADLINE, this.repository.getDecisionModel(definitionId));
	}

}
