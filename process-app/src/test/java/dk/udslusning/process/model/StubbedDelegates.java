package dk.udslusning.process.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import dk.udslusning.process.DeployedResources;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;

/**
 * Stands in for every delegate that a model names. A stub does nothing until a test says
 * what it answers; answers are given in turn, and the last one stays.
 */
final class StubbedDelegates {

	private final Map<String, Deque<Map<String, Object>>> answers = new HashMap<>();

	private final Map<String, List<String>> calls = new HashMap<>();

	private final List<String> closings = new ArrayList<>();

	private final List<String> recalculationsEnded = new ArrayList<>();

	private final List<String> regulationsEnded = new ArrayList<>();

	StubbedDelegates() {
		for (String bean : namesInModels()) {
			Mocks.register(bean, (JavaDelegate) (execution) -> {
				this.calls.computeIfAbsent(bean, (key) -> new ArrayList<>()).add(execution.getProcessBusinessKey());
				Deque<Map<String, Object>> mine = this.answers.getOrDefault(bean, new ArrayDeque<>());
				if (!mine.isEmpty()) {
					execution.setVariables((mine.size() > 1) ? mine.poll() : mine.peek());
				}
			});
		}
		Mocks.register("cancelRecalculationListener", (ExecutionListener) (execution) -> {
		});
		Mocks.register("closeRegulationListener",
				(ExecutionListener) (execution) -> this.regulationsEnded.add(execution.getProcessBusinessKey()));
		Mocks.register("closeCaseListener",
				(ExecutionListener) (execution) -> this.closings.add(execution.getCurrentActivityId()));
		Mocks.register("cancelRecalculationListener",
				(ExecutionListener) (execution) -> this.recalculationsEnded.add(execution.getProcessBusinessKey()));
	}

	StubbedDelegates answer(String bean, Map<String, Object> variables) {
		this.answers.computeIfAbsent(bean, (key) -> new ArrayDeque<>()).add(variables);
		return this;
	}

	/**
	 * Forgets what the bean answered until now.
	 */
	StubbedDelegates answerFromNowOn(String bean, Map<String, Object> variables) {
		this.answers.remove(bean);
		return answer(bean, variables);
	}

	/**
	 * The case numbers a delegate was called with, in turn.
	 */
	List<String> calls(String bean) {
		return this.calls.getOrDefault(bean, List.of());
	}

	/**
	 * The end events at which cases were closed.
	 */
	List<String> closings() {
		return this.closings;
	}

	/**
	 * The case numbers whose recalculation has ended, cancelled or not.
	 */
	List<String> recalculationsEnded() {
		return this.recalculationsEnded;
	}

	/**
	 * The business keys of the regulations that have ended, cancelled or not.
	 */
	List<String> regulationsEnded() {
		return this.regulationsEnded;
	}

	private static Set<String> namesInModels() {
		Set<String> names = new TreeSet<>();
		for (String model : DeployedResources.models()) {
			Bpmn.readModelFromStream(StubbedDelegates.class.getResourceAsStream("/" + model))
				.getModelElementsByType(ServiceTask.class)
				.forEach((task) -> names.add(task.getCamundaDelegateExpression().replaceAll("[${}]", "")));
		}
		return names;
	}

}
