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
	 */
	public Map<String, String> numbers(Collection<SeenTask> seen) {
		Set<String> instances = seen.stream()
			.map(SeenTask::processInstanceId)
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
			.filter((task) -> keys.get(task.processInstanceId()) != null)
			.forEach((task) -> numbers.put(task.id(), keys.get(task.processInstanceId())));
		return numbers;
	}

}
