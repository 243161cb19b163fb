package dk.udslusning.workplace.overview;

import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;

import dk.udslusning.process.engine.EngineClock;
import dk.udslusning.process.engine.SystemCalls;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.FlowElement;

import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Jobs whose tries are used up, where they failed and not where it was passed on to, and
 * how they are let try again.
 */
@Component
class Incidents {

	private static final String FAILED = """
			from ACT_RU_INCIDENT i
			left join ACT_RE_PROCDEF p on p.ID_ = i.PROC_DEF_ID_
			left join ACT_RU_EXECUTION e on e.ID_ = i.PROC_INST_ID_
			where i.INCIDENT_TYPE_ = 'failedJob' and i.ROOT_CAUSE_INCIDENT_ID_ = i.ID_
			""";

	private final JdbcClient jdbc;

	private final ManagementService management;

	private final RepositoryService repository;

	private final SystemCalls system;

	Incidents(JdbcClient jdbc, @Lazy ManagementService management, @Lazy RepositoryService repository,
			SystemCalls system) {
		this.jdbc = jdbc;
		this.management = management;
		this.repository = repository;
		this.system = system;
	}

	/** How many there are. */
	long count() {
		return this.jdbc.sql("select count(*) " + FAILED).query(Long.class).single();
	}

	/** All, the oldest first, at most {@link OverviewPart#MOST_LINES}. */
	List<PlainIncident> open() {
		return told("", null);
	}

	/** Those of the case to which an instance belongs, in all its instances. */
	List<PlainIncident> ofCaseOf(String instanceId) {
		return told("and (e.ID_ = :instance or e.BUSINESS_KEY_ = "
				+ "(select x.BUSINESS_KEY_ from ACT_RU_EXECUTION x where x.ID_ = :instance)) ", instanceId);
	}

	/**
	 * Lets the step try once more. Asked of the engine in the user's own name, so that
	 * her grants decide.
	 * @throws NotThere where it stands still no longer
	 * @throws org.camunda.bpm.engine.AuthorizationException where she may not
	 */
	@Transactional
	void retry(String id) {
		String job = this.jdbc.sql("select i.CONFIGURATION_ " + FAILED + "and i.ID_ = :id")
			.param("id", id)
			.query(String.class)
			.optional()
			.orElseThrow(() -> new NotThere("Trinnet står ikke længere stille. Genindlæs siden"));
		this.management.setJobRetries(job, 1);
	}

	private List<PlainIncident> told(String condition, String instanceId) {
		List<Failed> failed = this.jdbc
			.sql("select i.ID_, i.INCIDENT_TIMESTAMP_, i.PROC_INST_ID_, i.ACTIVITY_ID_, i.FAILED_ACTIVITY_ID_, "
					+ "i.CONFIGURATION_, i.PROC_DEF_ID_, p.KEY_, p.NAME_, e.BUSINESS_KEY_ " + FAILED + condition
					+ "order by i.INCIDENT_TIMESTAMP_, i.ID_ fetch first 200 rows only")
			.param("instance", instanceId)
			.query((row, index) -> new Failed(row.getString("ID_"),
					row.getObject("INCIDENT_TIMESTAMP_", LocalDateTime.class), row.getString("PROC_INST_ID_"),
					element(row.getString("ACTIVITY_ID_")), element(row.getString("FAILED_ACTIVITY_ID_")),
					row.getString("CONFIGURATION_"), row.getString("PROC_DEF_ID_"), row.getString("KEY_"),
					row.getString("NAME_"), row.getString("BUSINESS_KEY_")))
			.list();
		return this.system.call(() -> failed.stream().map(this::plain).toList());
	}

	private PlainIncident plain(Failed failed) {
		String step = (failed.failedAt() != null) ? failed.failedAt() : failed.waitedAt();
		AtRisk risk = Promises.of(failed.processKey(), step);
		if (risk == AtRisk.UNKNOWN) {
			risk = Promises.of(failed.processKey(), failed.waitedAt());
		}
		String trace = this.management.getJobExceptionStacktrace(failed.jobId());
		return new PlainIncident(failed.id(), failed.caseNumber(), failed.instanceId(), failed.process(),
				name(failed.definitionId(), step),
				Moments.format(Date.from(failed.since().atZone(EngineClock.DENMARK).toInstant())), risk.whom(),
				risk.risk(), WhatHappened.in(trace), risk.retry(), WhatHappened.kind(trace));
	}

	private String name(String definitionId, String element) {
		if (definitionId == null || element == null) {
			return "Et trin uden for forløbene";
		}
		FlowElement found = this.repository.getBpmnModelInstance(definitionId).getModelElementById(element);
		return (found != null && found.getName() != null) ? found.getName() : element;
	}

	/** The body of a step that is done for many cases is the step. */
	private static String element(String activity) {
		return (activity != null) ? activity.replace("#multiInstanceBody", "") : null;
	}

	private record Failed(String id, LocalDateTime since, String instanceId, String waitedAt, String failedAt,
			String jobId, String definitionId, String processKey, String process, String caseNumber) {

	}

}
