package dk.udslusning.process.engine;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Moves the timers of a case that are waiting: the one place that does. A timer takes its
 * time from its variable only once, when the case comes to it, so that a changed variable
 * alone moves nothing.
 */
@Component
public class Reschedule {

	private static final DateTimeFormatter AT = DateTimeFormatter.ISO_LOCAL_DATE_TIME;

	private static final Pattern REFERENCE = Pattern.compile("\\$\\{(\\w+)}$");

	private final RuntimeService runtime;

	private final ManagementService management;

	private final SystemCalls system;

	Reschedule(@Lazy RuntimeService runtime, @Lazy ManagementService management, SystemCalls system) {
		this.runtime = runtime;
		this.management = management;
		this.system = system;
	}

	/**
	 * A time as a timer variable holds it: {@code 2026-11-23T06:00:00}. A time that the
	 * clock jumps over when summer time begins becomes the one it jumps to, because the
	 * engine cannot read it.
	 * @param at Danish local time
	 */
	public static String text(LocalDateTime at) {
		return AT.format(at.atZone(EngineClock.DENMARK).toLocalDateTime());
	}

	/**
	 * Writes a timer variable wherever a live instance of the case holds it, called
	 * processes included, and moves every waiting timer that takes its time from it, by
	 * whatever version of a model. A time that is past fires at the next run. Nothing
	 * waiting is normal: the case takes the time from the case file when it comes there.
	 * @param caseNumber the case
	 * @param variable the timer variable, ending in {@code At}
	 * @param at Danish local time
	 */
	public void move(String caseNumber, String variable, LocalDateTime at) {
		String time = text(at);
		this.system.run(() -> this.runtime.createProcessInstanceQuery()
			.processInstanceBusinessKey(caseNumber)
			.list()
			.forEach((instance) -> move(instance.getProcessInstanceId(), variable, time)));
	}

	/**
	 * When the waiting timers of the case fire, by the variable they took their time
	 * from, by whatever version of a model.
	 * @return Danish local times; a variable that no timer waits for is left out
	 */
	public Map<String, Set<LocalDateTime>> waiting(String caseNumber) {
		return this.system.call(() -> {
			Map<String, Set<LocalDateTime>> waiting = new TreeMap<>();
			this.runtime.createProcessInstanceQuery()
				.processInstanceBusinessKey(caseNumber)
				.list()
				.forEach(
						(instance) -> this.management.createJobQuery()
							.processInstanceId(instance.getProcessInstanceId())
							.timers()
							.list()
							.forEach((timer) -> variableOf(timer).ifPresent((variable) -> waiting
								.computeIfAbsent(variable, (key) -> new TreeSet<>())
								.add(LocalDateTime.ofInstant(timer.getDuedate().toInstant(), EngineClock.DENMARK)))));
			return waiting;
		});
	}

	/**
	 * As {@link #move}, in one instance alone.
	 * @param instance the engine's id
	 */
	void moveIn(String instance, String variable, LocalDateTime at) {
		this.system.run(() -> move(instance, variable, text(at)));
	}

	private void move(String instance, String variable, String time) {
		this.runtime.createVariableInstanceQuery()
			.processInstanceIdIn(instance)
			.variableName(variable)
			.list()
			.forEach((held) -> this.runtime.setVariableLocal(held.getExecutionId(), variable, time));
		this.management.createJobQuery()
			.processInstanceId(instance)
			.timers()
			.list()
			.stream()
			.filter((timer) -> variableOf(timer).filter(variable::equals).isPresent())
			.forEach((timer) -> this.management.recalculateJobDuedate(timer.getId(), false));
	}

	/**
	 * The job's definition says what the model says, as {@code DATE: ${tenancyEndsAt}}.
	 */
	private Optional<String> variableOf(Job timer) {
		Matcher reference = REFERENCE.matcher(this.management.createJobDefinitionQuery()
			.jobDefinitionId(timer.getJobDefinitionId())
			.singleResult()
			.getJobConfiguration());
		return reference.find() ? Optional.of(reference.group(1)) : Optional.empty();
	}

}
