package dk.udslusning.casefile.journal;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Service;

/**
 * The journals of all numbers: each step stands in the case's, or in that of the thing
 * that belongs to no case. A task may only be completed when its step stands there.
 */
@Service
public class StepJournals {

	private final CaseJournal cases;

	private final List<StepJournal> others;

	StepJournals(CaseJournal cases, List<StepJournal> others) {
		this.cases = cases;
		this.others = List.copyOf(others);
	}

	/**
	 * Adds a line to the number's journal, in the name of the signed-in user, now.
	 * @param number the case's, or another thing's
	 * @param step the model element's id
	 * @param taskId the engine's task, or null
	 * @param text Danish
	 */
	public void record(String number, String step, String taskId, String text) {
		other(number).ifPresentOrElse((journal) -> journal.record(number, step, taskId, text),
				() -> this.cases.record(number, step, taskId, text));
	}

	/**
	 * Whether the task's step stands in the number's journal: the postcondition of every
	 * user task.
	 */
	public boolean hasStep(String number, String taskId) {
		return other(number).map((journal) -> journal.hasStep(number, taskId))
			.orElseGet(() -> this.cases.hasStep(number, taskId));
	}

	/**
	 * The number's latest line.
	 */
	public Optional<JournalEntry> latest(String number) {
		return other(number).map((journal) -> journal.latest(number)).orElseGet(() -> this.cases.latest(number));
	}

	private Optional<StepJournal> other(String number) {
		return this.others.stream().filter((journal) -> journal.isOf(number)).findFirst();
	}

}
