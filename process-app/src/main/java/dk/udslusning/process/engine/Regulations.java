package dk.udslusning.process.engine;

import java.util.Map;

import dk.udslusning.decision.regulation.RateRegulations;
import dk.udslusning.decision.regulation.RegulationJournal;
import dk.udslusning.process.names.RateRegulation;
import dk.udslusning.process.names.RegulationCalendar;
import dk.udslusning.process.names.Variables;
import org.camunda.bpm.engine.RuntimeService;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Starts the regulation of new rates on its day.
 */
@Component
public class Regulations {

	private final RateRegulations regulations;

	private final RegulationJournal journal;

	private final RuntimeService runtime;

	Regulations(RateRegulations regulations, RegulationJournal journal, @Lazy RuntimeService runtime) {
		this.regulations = regulations;
		this.journal = journal;
		this.runtime = runtime;
	}

	/**
	 * Starts the regulation of the year that begins within a month, or else of this year,
	 * unless it is under way.
	 */
	public void startIfNone() {
		this.regulations.openIfNone().ifPresent((regulation) -> {
			this.journal.record(regulation.rateYear(), RegulationCalendar.SERVICE_TASK_START_REGULATION, null,
					"Satsreguleringen for " + regulation.rateYear() + " er startet på sin dag");
			this.runtime.startProcessInstanceByKey(RateRegulation.KEY, regulation.businessKey(),
					Map.of(Variables.REGULATION_ID, regulation.id()));
		});
	}

}
