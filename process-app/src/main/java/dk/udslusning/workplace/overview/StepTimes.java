package dk.udslusning.workplace.overview;

import java.time.Duration;
import java.util.List;

import dk.udslusning.process.engine.SystemCalls;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;

import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The time that finished user tasks took. The engine's own report counts by month and not
 * by step, so the database counts: no row per task comes into memory. Tasks that were
 * broken off are left out.
 */
@Component
class StepTimes {

	private final JdbcClient jdbc;

	private final RepositoryService repository;

	private final SystemCalls system;

	StepTimes(JdbcClient jdbc, @Lazy RepositoryService repository, SystemCalls system) {
		this.jdbc = jdbc;
		this.repository = repository;
		this.system = system;
	}

	/**
	 * The user tasks of a model, in all its versions.
	 * @param definitionId any version
	 * @return those that were done at least once
	 * @throws NotThere where there is no such model
	 */
	List<StepTime> of(String definitionId) {
		String key = this.jdbc.sql("select KEY_ from ACT_RE_PROCDEF where ID_ = :id")
			.param("id", definitionId)
			.query(String.class)
			.optional()
			.orElseThrow(() -> new NotThere("Modellen findes ikke længere"));
		BpmnModelInstance model = this.system.call(() -> this.repository.getBpmnModelInstance(definitionId));
		return this.jdbc.sql("""
				select ACT_ID_, count(*) as done, max(DURATION_) as longest,
				  percentile_disc(0.5) within group (order by DURATION_) as median
				from ACT_HI_ACTINST
				where PROC_DEF_ID_ in (select ID_ from ACT_RE_PROCDEF where KEY_ = :key)
				  and ACT_TYPE_ = 'userTask' and END_TIME_ is not null and ACT_INST_STATE_ <> 2
				group by ACT_ID_ order by ACT_ID_""")
			.param("key", key)
			.query((row, index) -> new StepTime(row.getString("ACT_ID_"), name(model, row.getString("ACT_ID_")),
					words(row.getLong("median")), words(row.getLong("longest")), row.getLong("done")))
			.list();
	}

	private static String name(BpmnModelInstance model, String element) {
		FlowElement found = model.getModelElementById(element);
		return (found != null && found.getName() != null) ? found.getName() : element;
	}

	private static String words(long millis) {
		return Moments.words(Duration.ofMillis(millis));
	}

}
