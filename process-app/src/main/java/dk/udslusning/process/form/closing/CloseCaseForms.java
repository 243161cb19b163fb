package dk.udslusning.process.form.closing;

import dk.udslusning.casefile.CloseReason;
import dk.udslusning.casefile.closing.CaseClosings;
import dk.udslusning.process.form.TaskForm;
import dk.udslusning.process.names.TransitionCourse;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * One form for each way a course comes to its end.
 */
@Configuration(proxyBeanMethods = false)
class CloseCaseForms {

	@Bean
	TaskForm<ClosingFields> completeCourseForm(ClosingView view, CaseClosings closings) {
		return new CloseCaseForm(TransitionCourse.USER_TASK_COMPLETE_COURSE, CloseReason.COMPLETED, view, closings);
	}

	@Bean
	TaskForm<ClosingFields> closeWithdrawnCaseForm(ClosingView view, CaseClosings closings) {
		return new CloseCaseForm(TransitionCourse.USER_TASK_CLOSE_WITHDRAWN_CASE, CloseReason.WITHDRAWN, view,
				closings);
	}

	@Bean
	TaskForm<ClosingFields> handOverCaseForm(ClosingView view, CaseClosings closings) {
		return new CloseCaseForm(TransitionCourse.USER_TASK_HAND_OVER_CASE, CloseReason.MOVED_AWAY, view, closings);
	}

	@Bean
	TaskForm<ClosingFields> closeAfterDeathForm(ClosingView view, CaseClosings closings) {
		return new CloseCaseForm(TransitionCourse.USER_TASK_CLOSE_AFTER_DEATH, CloseReason.DIED, view, closings);
	}

}
