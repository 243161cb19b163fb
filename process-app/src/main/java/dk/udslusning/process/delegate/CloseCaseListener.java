package dk.udslusning.process.delegate;

import java.util.Map;

import dk.udslusning.casefile.CloseReason;
import dk.udslusning.casefile.closing.CaseClosings;
import dk.udslusning.process.names.TransitionCourse;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;

import org.springframework.stereotype.Component;

/**
 * Closes the case at each end of the course, for the reason that the end event stands
 * for.
 */
@Component
class CloseCaseListener implements ExecutionListener {

	private static final Map<String, CloseReason> REASONS = Map.of(TransitionCourse.END_EVENT_REFUSED,
			CloseReason.REFUSED, TransitionCourse.END_EVENT_COURSE_COMPLETED, CloseReason.COMPLETED,
			TransitionCourse.END_EVENT_WITHDRAWN, CloseReason.WITHDRAWN, TransitionCourse.END_EVENT_MOVED_AWAY,
			CloseReason.MOVED_AWAY, TransitionCourse.END_EVENT_DIED, CloseReason.DIED);

	private final CaseClosings closings;

	CloseCaseListener(CaseClosings closings) {
		this.closings = closings;
	}

	@Override
	public void notify(DelegateExecution execution) {
		String endEvent = execution.getCurrentActivityId();
		CloseReason reason = REASONS.get(endEvent);
		if (reason == null) {
			throw new IllegalStateException("The end event " + endEvent + " closes no case");
		}
		this.closings.close(execution.getProcessBusinessKey(), reason, endEvent);
	}

}
