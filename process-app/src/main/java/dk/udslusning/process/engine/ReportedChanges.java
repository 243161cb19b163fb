package dk.udslusning.process.engine;

import dk.udslusning.casefile.change.ChangeReported;
import dk.udslusning.process.names.Messages;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells the tenancy of a case that something has changed, in the transaction that wrote
 * it down. Whoever wrote it down needs no grant of the own to tell.
 */
@Component
class ReportedChanges {

	private final Courses courses;

	private final SystemCalls system;

	ReportedChanges(Courses courses, SystemCalls system) {
		this.courses = courses;
		this.system = system;
	}

	@EventListener
	void tell(ChangeReported change) {
		this.system.run(() -> this.courses.tell(change.caseNumber(), Messages.CHANGE_REPORTED));
	}

}
