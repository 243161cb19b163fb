package dk.udslusning.workplace;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import dk.udslusning.process.engine.SystemCalls;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Which case each of many tasks belongs to.
 */
@Component
public class TaskCases {

	private final RuntimeService runtime;

	private final SystemCalls system;

	TaskCases(@Lazy RuntimeService runtime, SystemCalls system) {
		this.runtime = runtime;
		this.system = system;
	}

	/**
	 * The numbers of cases, or of homes, by task.
	 * @param seen tasks that the engine has shown the signed-in user: who sees a task
	 * sees its number
	 */
	public Map<String, String> numbers(Collection<? extends Task> seen) {
		Set<String> instances = seen.stream()
			.map(Task::getProcessInstanceId)
			.filter(Objects::nonNull)
			.collect(Collectors.toSet());
		if (instances.isEmpty()) {
			return Map.of();
		}
		List<ProcessInstance> found = this.system
			.call(() -> this.runtime.createProcessInstanceQuery().processInstanceIds(instances).list());
		Map<String, String> keys = new HashMap<>();
		found.forEach((instance) -> keys.put(instance.getId(), instance.getBusinessKey()));
		Map<String, String> numbers = new HashMap<>();
		seen.stream()
			.filter((task) -> keys.get(task.getProcessInstanceId()) != null)
			.forEach((task) -> numbers.put(task.getId(), keys.get(task.getProcessInstanceId())));
		return numbers;
	}

}
