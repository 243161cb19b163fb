package dk.udslusning.operations.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.udslusning.process.form.FormConditions;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;

/**
 * Takes cases forward as people do: signed in as one of the office's users, by the form
 * of each task. A field that the form shows filled in is sent back as it is, as a browser
 * does, unless another value is given.
 * <p>
 * Moves the engine's clock, which is everybody's: for use where nobody else is at work,
 * and followed by {@link #backToToday()}.
 */
public final class CaseDriver {

	private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

	private static final LocalTime OFFICE_OPENS = LocalTime.of(9, 0);

	/** More than a demo has due in years of nights; beyond it a timer feeds itself. */
	private static final int MOST_JOBS = 10_000;

	private static final ObjectMapper JSON = new ObjectMapper();

	private final ProcessEngine engine;

	/**
	 * Creates a driver.
	 * @param engine the engine with the case file's form service
	 */
	public CaseDriver(ProcessEngine engine) {
		this.engine = engine;
	}

	/**
	 * Moves the clock to nine o'clock on the day, and lets everything happen that is due
	 * by then, each at its own time.
	 */
	public void moveTo(LocalDate day) {
		moveTo(day.atTime(OFFICE_OPENS));
	}

	/**
	 * Moves the clock, and lets everything happen that is due by then, each at its own
	 * time.
	 */
	public void moveTo(LocalDateTime time) {
		Date target = Date.from(time.atZone(DENMARK).toInstant());
		for (int jobs = 0; jobs < MOST_JOBS; jobs++) {
			Optional<Job> next = nextAtOnce().or(() -> nextDueBy(target));
			if (next.isEmpty()) {
				ClockUtil.setCurrentTime(target);
				return;
			}
			Date due = next.get().getDuedate();
			if (due != null && due.after(ClockUtil.getCurrentTime())) {
				ClockUtil.setCurrentTime(due);
			}
			this.engine.getManagementService().executeJob(next.get().getId());
		}
		throw new IllegalStateException("More than " + MOST_JOBS + " jobs are due before " + time);
	}

	/**
	 * What waits for no time, as a case of a regulation, which is calculated in a job of
	 * its own.
	 */
	private Optional<Job> nextAtOnce() {
		return this.engine.getManagementService()
			.createJobQuery()
			.messages()
			.withRetriesLeft()
			.active()
			.listPage(0, 1)
			.stream()
			.findFirst();
	}

	private Optional<Job> nextDueBy(Date target) {
		return this.engine.getManagementService()
			.createJobQuery()
			.duedateLowerThan(new Date(target.getTime() + 1))
			.withRetriesLeft()
			.active()
			.orderByJobDuedate()
			.asc()
			.listPage(0, 1)
			.stream()
			.findFirst();
	}

	/**
	 * Sets the clock back to the real time.
	 */
	public void backToToday() {
		ClockUtil.reset();
	}

	/**
	 * Sends a start form.
	 * @param user who is signed in
	 * @param processKey the process that Tasklist lists
	 * @param values value by field, as a person writes it
	 * @return the number of the case, or of the home
	 */
	public String start(String user, String processKey, Map<String, ?> values) {
		return as(user, () -> {
			String definition = this.engine.getRepositoryService()
				.createProcessDefinitionQuery()
				.processDefinitionKey(processKey)
				.latestVersion()
				.singleResult()
				.getId();
			InputStream form = this.engine.getFormService().getDeployedStartForm(definition);
			return this.engine.getFormService()
				.submitStartForm(definition, filledIn(form, Map.of(), values))
				.getBusinessKey();
		});
	}

	/**
	 * Takes the open task of the case, where nobody has it, and sends its form.
	 * @param user who is signed in
	 * @param caseNumber the case
	 * @param taskKey the user task's element id
	 * @param values value by field, as a person writes it, where it differs from what the
	 * form shows
	 * @throws IllegalStateException where the case has no such task open
	 */
	public void complete(String user, String caseNumber, String taskKey, Map<String, ?> values) {
		Task task = open(caseNumber, taskKey);
		as(user, () -> {
			if (!user.equals(task.getAssignee())) {
				this.engine.getTaskService().setAssignee(task.getId(), user);
			}
			InputStream form = this.engine.getFormService().getDeployedTaskForm(task.getId());
			Map<String, Object> shown = this.engine.getFormService().getTaskFormVariables(task.getId());
			this.engine.getFormService().submitTaskForm(task.getId(), filledIn(form, shown, values));
			return null;
		});
	}

	/**
	 * The element ids of the case's open user tasks, sorted.
	 */
	public List<String> openTasks(String caseNumber) {
		return this.engine.getTaskService()
			.createTaskQuery()
			.processInstanceBusinessKey(caseNumber)
			.list()
			.stream()
			.map(Task::getTaskDefinitionKey)
			.sorted()
			.toList();
	}

	/**
	 * The case's one open user task of that kind.
	 * @throws IllegalStateException where there is none, naming those there are
	 */
	public Task open(String caseNumber, String taskKey) {
		return this.engine.getTaskService()
			.createTaskQuery()
			.processInstanceBusinessKey(caseNumber)
			.taskDefinitionKey(taskKey)
			.list()
			.stream()
			.findFirst()
			.orElseThrow(() -> new IllegalStateException(
					caseNumber + " has no open task " + taskKey + ", but " + openTasks(caseNumber)));
	}

	/**
	 * Only the form's own fields, and of those a browser sends the ones that are shown.
	 */
	private static Map<String, Object> filledIn(InputStream form, Map<String, Object> shown, Map<String, ?> values) {
		Map<String, Object> sent = new LinkedHashMap<>();
		try (form) {
			JsonNode root = JSON.readTree(form);
			collect(root, shown, values, sent);
			requireAll(values.keySet(), sent.keySet(), "has no field ");
			Map<String, Object> known = new HashMap<>(shown);
			known.putAll(sent);
			sent.keySet().removeAll(FormConditions.of(root).hidden(known));
			requireAll(filled(values), sent.keySet(), "hides the field ");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return sent;
	}

	private static Set<String> filled(Map<String, ?> values) {
		return values.keySet().stream().filter((key) -> !"".equals(values.get(key))).collect(Collectors.toSet());
	}

	private static void requireAll(Set<String> asked, Set<String> taken, String what) {
		asked.stream().filter((key) -> !taken.contains(key)).findFirst().ifPresent((key) -> {
			throw new IllegalStateException("The form " + what + key);
		});
	}

	private static void collect(JsonNode component, Map<String, Object> shown, Map<String, ?> values,
			Map<String, Object> sent) {
		String key = component.path("key").asText();
		if (!key.isEmpty() && !component.path("disabled").asBoolean()) {
			sent.put(key, values.containsKey(key) ? values.get(key) : shown.getOrDefault(key, defaultOf(component)));
		}
		component.path("components").forEach((child) -> collect(child, shown, values, sent));
	}

	private static Object defaultOf(JsonNode component) {
		JsonNode preset = component.path("defaultValue");
		if (preset.isBoolean() || "checkbox".equals(component.path("type").asText())) {
			return preset.asBoolean();
		}
		return preset.isMissingNode() || preset.isNull() ? null : preset.asText();
	}

	private <T> T as(String user, Supplier<T> work) {
		IdentityService identity = this.engine.getIdentityService();
		List<String> groups = identity.createGroupQuery().groupMember(user).list().stream().map(Group::getId).toList();
		try {
			identity.setAuthentication(user, groups);
			return work.get();
		}
		finally {
			identity.clearAuthentication();
		}
	}

}
