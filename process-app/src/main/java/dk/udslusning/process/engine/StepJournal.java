package dk.udslusning.process.engine;

import java.util.Optional;
import java.util.OptionalInt;

import dk.udslusning.casefile.journal.CaseJournal;
import dk.udslusning.casefile.journal.JournalEntry;
import dk.udslusning.decision.regulation.RateRegulation;
import dk.udslusning.decision.regulation.RegulationJournal;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Where the steps of a process are written down: in the journal of its case, or of the
 * regulation that has none. The business key says which.
 */
@Component
public class StepJournal {

	private final CaseJournal cases;

	private final RegulationJournal regulations;

	StepJournal(@Lazy CaseJournal cases, @Lazy RegulationJournal regulations) {
		this.cases = cases;
		this.regulations = regulations;
	}

	/**
	 * Adds a line in the name of the signed-in user, now.
	 * @param businessKey of the process
	 * @param step the model element's id
	 * @param taskId the engine's task, or null
	 * @param text Danish
	 */
	public void record(String businessKey, String step, String taskId, String text) {
		OptionalInt year = RateRegulation.yearIn(businessKey);
		if (year.isPresent()) {
			this.regulations.record(year.getAsInt(), step, taskId, text);
		}
		else {
			this.cases.record(businessKey, step, taskId, text);
		}
	}

	/**
	 * Whether the task's step is written down: the postcondition of every user task.
	 */
	public boolean hasStep(String businessKey, String taskId) {
		OptionalInt year = RateRegulation.yearIn(businessKey);
		return year.isPresent() ? this.regulations.hasStep(year.getAsInt(), taskId)
				: this.cases.hasStep(businessKey, taskId);
	}

	/**
	 * The latest line.
	 */
	public Optional<JournalEntry> latest(String businessKey) {
		OptionalInt year = RateRegulation.yearIn(businessKey);
		return year.isPresent() ? this.regulations.latest(year.getAsInt()) : this.cases.latest(businessKey);
	}

}
