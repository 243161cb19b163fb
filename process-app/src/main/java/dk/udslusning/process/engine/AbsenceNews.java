package dk.udslusning.process.engine;

import dk.udslusning.casefile.standin.AbsenceChanged;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Moves tasks the moment somebody's absence begins or ends, in the transaction that wrote
 * it down.
 */
@Component
class AbsenceNews {

	private final StandInTasks tasks;

	AbsenceNews(StandInTasks tasks) {
		this.tasks = tasks;
	}

	@EventListener
	void move(AbsenceChanged change) {
		this.tasks.bringUpToDateNow(change.absenceId());
	}

}
