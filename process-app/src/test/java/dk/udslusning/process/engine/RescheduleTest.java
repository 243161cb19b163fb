package dk.udslusning.process.engine;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A timer in a course, and one in a process that it calls, on a real engine whose clock
 * is moved and whose due jobs are run. Moments are Danish local time; those in UTC are
 * worked out by hand.
 */
class RescheduleTest {

	private static final String ENDS = "tenancyEndsAt";

	private static final String OTHER = "hearingDeadlineAt";

	private static ProcessEngine engine;

	private final Reschedule reschedule = new Reschedule(engine.getRuntimeService(), engine.getManagementService(),
			new SystemCalls(engine));

	private final String caseNumber = UUID.randomUUID().toString();

	@BeforeAll
	static void start() {
		StandaloneInMemProcessEngineConfiguration configuration = new StandaloneInMemProcessEngineConfiguration();
		configuration.setProcessEngineName("reschedule");
		configuration.setJdbcUrl("jdbc:h2:mem:reschedule;DB_CLOSE_DELAY=-1");
		configuration.setMetricsEnabled(false);
		engine = configuration.buildProcessEngine();
		deploy("Living", modelOfLiving("LastDay"));
		deploy("Course",
				Bpmn.createExecutableProcess("Course")
					.camundaHistoryTimeToLive(1)
					.startEvent()
					.subProcess("Tenancy")
					.embeddedSubProcess()
					.startEvent()
					.callActivity("Called")
					.calledElement("Living")
					.camundaInBusinessKey("#{execution.processBusinessKey}")
					.camundaIn(ENDS, ENDS)
					.endEvent()
					.subProcessDone()
					.boundaryEvent("TenancyEnds")
					.timerWithDate("${" + ENDS + "}")
					.endEvent("Over")
					.moveToActivity("Tenancy")
					.boundaryEvent("Deadline")
					.cancelActivity(false)
					.timerWithDate("${" + OTHER + "}")
					.endEvent("DeadlinePassed")
					.done());
	}

	@AfterAll
	static void stop() {
		engine.close();
	}

	@AfterEach
	void backToToday() {
		ClockUtil.reset();
		engine.getRuntimeService()
			.createProcessInstanceQuery()
			.rootProcessInstances()
			.list()
			.forEach((left) -> engine.getRuntimeService().deleteProcessInstance(left.getId(), "end of test"));
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			# moved to, fires at (UTC), source
			2027-12-31T06:00:00, 2027-12-31T05:00:00Z, a year later in winter
			2026-12-24T06:00:00, 2026-12-24T05:00:00Z, a week earlier
			2028-02-29T06:00:00, 2028-02-29T05:00:00Z, 29 February
			2027-01-31T06:00:00, 2027-01-31T05:00:00Z, the end of a long month
			2027-02-28T06:00:00, 2027-02-28T05:00:00Z, the end of a short month
			2027-04-30T06:00:00, 2027-04-30T04:00:00Z, the end of a month in summer
			2027-03-27T06:00:00, 2027-03-27T05:00:00Z, the day before summer time
			2027-03-28T06:00:00, 2027-03-28T04:00:00Z, the last Sunday of March
			2027-10-30T06:00:00, 2027-10-30T04:00:00Z, the day before winter time
			2027-10-31T06:00:00, 2027-10-31T05:00:00Z, the last Sunday of October
			2027-03-28T02:30:00, 2027-03-28T01:30:00Z, an hour that the clock jumps over
			2027-10-31T02:30:00, 2027-10-31T00:30:00Z, an hour that comes twice: the first
			""")
	void firesOnceAtTheMomentItWasMovedTo(LocalDateTime to, Instant at) {
		String instance = living("2026-12-31T06:00:00");
		this.reschedule.move(this.caseNumber, ENDS, to);

		for (Instant quiet : List.of(at.minusSeconds(1), Instant.parse("2026-12-01T00:00:00Z"))) {
			assertThat(due(instance, quiet)).as("due at %s", quiet).isEmpty();
		}
		assertThat(run(instance, at)).isEqualTo(1);
		assertThat(run(instance, Instant.parse("2035-01-01T00:00:00Z"))).isZero();
		assertThat(endedAt(instance, "Ended")).isEqualTo(1);
	}

	@Test
	void firesOnceHoweverOftenItWasMoved() {
		String instance = living("2026-12-31T06:00:00");
		this.reschedule.move(this.caseNumber, ENDS, LocalDateTime.parse("2027-12-31T06:00:00"));
		this.reschedule.move(this.caseNumber, ENDS, LocalDateTime.parse("2027-06-30T06:00:00"));
		this.reschedule.move(this.caseNumber, ENDS, LocalDateTime.parse("2027-06-30T06:00:00"));

		assertThat(due(instance, Instant.parse("2027-06-30T03:59:59Z"))).isEmpty();
		assertThat(run(instance, Instant.parse("2030-01-01T00:00:00Z"))).isEqualTo(1);
		assertThat(endedAt(instance, "Ended")).isEqualTo(1);
	}

	@Test
	void firesAtTheNextRunWhenTheMomentIsPast() {
		String instance = living("2026-12-31T06:00:00");
		this.reschedule.move(this.caseNumber, ENDS, LocalDateTime.parse("2020-01-01T06:00:00"));
		assertThat(run(instance, Instant.parse("2026-11-24T08:00:00Z"))).isEqualTo(1);
		assertThat(endedAt(instance, "Ended")).isEqualTo(1);
	}

	@Test
	void movesTheTimersOfCalledProcessesToo() {
		String course = course();
		this.reschedule.move(this.caseNumber, ENDS, LocalDateTime.parse("2027-12-31T06:00:00"));

		Instant moved = Instant.parse("2027-12-31T05:00:00Z");
		assertThat(timers("TenancyEnds")).extracting(Job::getDuedate).containsExactly(Date.from(moved));
		assertThat(timers("LastDay")).extracting(Job::getDuedate).containsExactly(Date.from(moved));
		assertThat(engine.getRuntimeService().createVariableInstanceQuery().variableName(ENDS).list()).hasSize(2)
			.allMatch((held) -> held.getValue().equals("2027-12-31T06:00:00"));
		assertThat(run(course, moved)).isEqualTo(1);
		assertThat(endedAt(course, "Over")).isEqualTo(1);
		assertThat(engine.getManagementService().createJobQuery().count()).isZero();
	}

	@Test
	void leavesEveryOtherTimerAlone() {
		course();
		this.reschedule.move(this.caseNumber, ENDS, LocalDateTime.parse("2027-12-31T06:00:00"));
		assertThat(timers("Deadline")).extracting(Job::getDuedate)
			.containsExactly(Date.from(Instant.parse("2027-01-15T05:00:00Z")));
	}

	@Test
	void leavesEveryOtherCaseAlone() {
		String other = living("2026-12-31T06:00:00");
		this.reschedule.move("another case", ENDS, LocalDateTime.parse("2027-12-31T06:00:00"));
		assertThat(run(other, Instant.parse("2026-12-31T05:00:00Z"))).isEqualTo(1);
	}

	@Test
	void movesATimerOfAnOlderVersionOfItsModel() {
		String old = living("2026-12-31T06:00:00");
		deploy("Living", modelOfLiving("LastLegalDay"));
		try {
			this.reschedule.move(this.caseNumber, ENDS, LocalDateTime.parse("2028-02-29T06:00:00"));
			assertThat(due(old, Instant.parse("2028-02-29T04:59:59Z"))).isEmpty();
			assertThat(run(old, Instant.parse("2028-02-29T05:00:00Z"))).isEqualTo(1);
		}
		finally {
			deploy("Living", modelOfLiving("LastDay"));
		}
	}

	@Test
	void findsNothingWaitingAndNothingWrong() {
		this.reschedule.move(this.caseNumber, ENDS, LocalDateTime.parse("2027-12-31T06:00:00"));
		String instance = living("2026-12-31T06:00:00");
		run(instance, Instant.parse("2026-12-31T05:00:00Z"));
		this.reschedule.move(this.caseNumber, ENDS, LocalDateTime.parse("2027-12-31T06:00:00"));
		assertThat(engine.getManagementService().createJobQuery().count()).isZero();
	}

	private String living(String endsAt) {
		ClockUtil.setCurrentTime(Date.from(Instant.parse("2026-11-23T08:00:00Z")));
		return engine.getRuntimeService()
			.startProcessInstanceByKey("Living", this.caseNumber, Map.of(ENDS, endsAt))
			.getId();
	}

	private String course() {
		ClockUtil.setCurrentTime(Date.from(Instant.parse("2026-11-23T08:00:00Z")));
		return engine.getRuntimeService()
			.startProcessInstanceByKey("Course", this.caseNumber,
					Map.of(ENDS, "2026-12-31T06:00:00", OTHER, "2027-01-15T06:00:00"))
			.getId();
	}

	private static List<Job> timers(String activity) {
		return engine.getManagementService().createJobQuery().activityId(activity).list();
	}

	private static List<Job> due(String instance, Instant now) {
		ClockUtil.setCurrentTime(Date.from(now));
		return engine.getManagementService().createJobQuery().processInstanceId(instance).executable().list();
	}

	/** Runs what is due of the tenancy's end. */
	private static int run(String instance, Instant now) {
		List<Job> due = due(instance, now).stream()
			.filter((job) -> !timers("Deadline").stream().anyMatch((other) -> other.getId().equals(job.getId())))
			.toList();
		due.forEach((job) -> engine.getManagementService().executeJob(job.getId()));
		return due.size();
	}

	private static long endedAt(String instance, String endEvent) {
		return engine.getHistoryService()
			.createHistoricActivityInstanceQuery()
			.processInstanceId(instance)
			.activityId(endEvent)
			.count();
	}

	private static BpmnModelInstance modelOfLiving(String timer) {
		return Bpmn.createExecutableProcess("Living")
			.camundaHistoryTimeToLive(1)
			.startEvent()
			.userTask("Live")
			.boundaryEvent(timer)
			.timerWithDate("${" + ENDS + "}")
			.endEvent("Ended")
			.moveToActivity("Live")
			.endEvent()
			.done();
	}

	private static void deploy(String name, BpmnModelInstance model) {
		engine.getRepositoryService().createDeployment().addModelInstance(name + ".bpmn", model).deploy();
	}

}
