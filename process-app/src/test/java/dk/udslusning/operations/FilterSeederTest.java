package dk.udslusning.operations;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Date;
import java.util.List;

import dk.udslusning.process.names.FollowUp;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The office's filters on an engine in memory, on Monday 23 November 2026 at nine.
 */
class FilterSeederTest {

	private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 23, 9, 0);

	private static final LocalDateTime SUNDAY_EVENING = LocalDateTime.of(2026, 11, 29, 23, 59);

	private static final LocalDateTime NEXT_MONDAY = LocalDateTime.of(2026, 11, 30, 0, 1);

	private final ProcessEngine engine = engine();

	private final FilterSeeder seeder = new FilterSeeder(this.engine.getFilterService(), this.engine.getTaskService(),
			TransactionOperations.withoutTransaction());

	@BeforeEach
	void startOfTheWeek() {
		ClockUtil.setCurrentTime(date(NOW));
		this.seeder.seed();
		this.engine.getIdentityService().setAuthentication("anna", List.of("sagsbehandlere"));
	}

	@AfterEach
	void close() {
		this.engine.close();
		ClockUtil.reset();
	}

	@Test
	void standsInTheOrderOfADay() {
		assertThat(this.engine.getFilterService()
			.createFilterQuery()
			.list()
			.stream()
			.sorted(Comparator.comparing((Filter filter) -> (Integer) filter.getProperties().get("priority"))))
			.extracting(Filter::getName)
			.containsExactly("Mine opgaver", "Min gruppes opgaver", "Overskredet frist", "Frist denne uge",
					"Kommende opfølgninger", "Alle opgaver");
	}

	@Test
	void makesNoSecondFilterWhenRunAgain() {
		this.seeder.seed();
		assertThat(this.engine.getFilterService().createFilterQuery().count()).isEqualTo(6);
	}

	@Test
	void mendsAChangedFilter() {
		Filter mine = filter("Mine opgaver");
		mine.setQuery(this.engine.getTaskService().createTaskQuery());
		this.engine.getFilterService().saveFilter(mine);
		task("Andens").assignee("bo").save();
		this.seeder.seed();
		assertThat(found("Mine opgaver")).isEmpty();
	}

	@Test
	void showsMineAndNotWhatIsPutOff() {
		task("Min").assignee("anna").save();
		task("Udsat til nu").assignee("anna").followUp(NOW.minusMinutes(1)).save();
		task("Udsat til i morgen").assignee("anna").followUp(NOW.plusDays(1)).save();
		task("Andens").assignee("bo").save();
		assertThat(found("Mine opgaver")).containsExactlyInAnyOrder("Min", "Udsat til nu");
	}

	@Test
	void showsWhatNobodyInMyGroupHasTaken() {
		task("Ledig").group("sagsbehandlere").save();
		task("Taget").group("sagsbehandlere").assignee("bo").save();
		task("Lederens").group("teamledere").save();
		task("Udsat").group("sagsbehandlere").followUp(NOW.plusDays(1)).save();
		assertThat(found("Min gruppes opgaver")).containsExactly("Ledig");
	}

	@Test
	void dividesDeadlinesAtNowAndAtTheEndOfSunday() {
		task("Gået").assignee("anna").due(NOW.minusMinutes(1)).save();
		task("Gået, ledig").group("sagsbehandlere").due(NOW.minusDays(9)).save();
		task("I dag").assignee("anna").due(NOW.plusMinutes(1)).save();
		task("Søndag").group("sagsbehandlere").due(SUNDAY_EVENING).save();
		task("Næste mandag").assignee("anna").due(NEXT_MONDAY).save();
		task("Andens").assignee("bo").group("sagsbehandlere").due(NOW.minusDays(1)).save();
		task("Lederens").group("teamledere").due(NOW.plusDays(1)).save();
		assertThat(found("Overskredet frist")).containsExactlyInAnyOrder("Gået", "Gået, ledig");
		assertThat(found("Frist denne uge")).containsExactlyInAnyOrder("I dag", "Søndag");
	}

	@Test
	void showsFollowUpsAheadThoughTheyArePutOff() {
		followUp("Opfølgning").assignee("anna").due(NOW.plusDays(30)).followUp(NOW.plusDays(23)).save();
		followUp("Opfølgning, gået").assignee("anna").due(NOW.minusDays(1)).save();
		task("Andet").assignee("anna").due(NOW.plusDays(30)).save();
		assertThat(found("Kommende opfølgninger")).containsExactly("Opfølgning");
	}

	@Test
	void showsEverythingInTheLastFilter() {
		task("Min, udsat").assignee("anna").followUp(NOW.plusDays(1)).save();
		task("Lederens").group("teamledere").save();
		assertThat(found("Alle opgaver")).containsExactlyInAnyOrder("Min, udsat", "Lederens");
	}

	private List<String> found(String filter) {
		List<Task> tasks = this.engine.getFilterService().list(filter(filter).getId());
		return tasks.stream().map(Task::getName).toList();
	}

	private Filter filter(String name) {
		return this.engine.getFilterService().createFilterQuery().filterName(name).singleResult();
	}

	private NewTask task(String name) {
		return new NewTask(this.engine.getTaskService().newTask(), name);
	}

	/** A task of a model has its element's id. */
	private NewTask followUp(String name) {
		String definition = this.engine.getRepositoryService()
			.createDeployment()
			.addModelInstance("follow-up.bpmn",
					Bpmn.createExecutableProcess("Process_" + name.length())
						.camundaHistoryTimeToLive(1)
						.startEvent()
						.userTask(FollowUp.USER_TASK_HOLD_FOLLOW_UP)
						.endEvent()
						.done())
			.deployWithResult()
			.getDeployedProcessDefinitions()
			.get(0)
			.getId();
		ProcessInstance instance = this.engine.getRuntimeService().startProcessInstanceById(definition);
		return new NewTask(
				this.engine.getTaskService().createTaskQuery().processInstanceId(instance.getId()).singleResult(),
				name);
	}

	private static Date date(LocalDateTime time) {
		return Date.from(time.atZone(ZoneId.systemDefault()).toInstant());
	}

	private static ProcessEngine engine() {
		StandaloneInMemProcessEngineConfiguration configuration = new StandaloneInMemProcessEngineConfiguration();
		configuration.setJdbcUrl("jdbc:h2:mem:filters");
		configuration.setProcessEngineName("filters");
		configuration.setJobExecutorActivate(false);
		configuration.setDatabaseSchemaUpdate("create-drop");
		return configuration.buildProcessEngine();
	}

	private final class NewTask {

		private final Task task;

		private String group;

		NewTask(Task task, String name) {
			this.task = task;
			this.task.setName(name);
		}

		NewTask assignee(String user) {
			this.task.setAssignee(user);
			return this;
		}

		NewTask group(String candidates) {
			this.group = candidates;
			return this;
		}

		NewTask due(LocalDateTime due) {
			this.task.setDueDate(date(due));
			return this;
		}

		NewTask followUp(LocalDateTime day) {
			this.task.setFollowUpDate(date(day));
			return this;
		}

		void save() {
			FilterSeederTest.this.engine.getTaskService().saveTask(this.task);
			if (this.group != null) {
				FilterSeederTest.this.engine.getTaskService().addCandidateGroup(this.task.getId(), this.group);
			}
		}

	}

}
