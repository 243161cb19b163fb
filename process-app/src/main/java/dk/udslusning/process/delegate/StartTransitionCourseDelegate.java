package dk.udslusning.process.delegate;

import dk.udslusning.process.engine.Courses;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

/**
 * "Start udslusningsforløb": the registered case begins its course.
 */
@Component
class StartTransitionCourseDelegate implements JavaDelegate {

	private final Courses courses;

	StartTransitionCourseDelegate(Courses courses) {
		this.courses = courses;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.courses.start(execution.getProcessBusinessKey());
	}

}
