package dk.udslusning.process.form.takeover;

import dk.udslusning.decision.takeover.RunningCourse;
import dk.udslusning.decision.takeover.TakeOverCourse;
import dk.udslusning.process.form.Routing;
import dk.udslusning.process.form.StartForm;
import dk.udslusning.process.form.Started;
import dk.udslusning.process.names.RegisterRunningCourse;

import org.springframework.stereotype.Component;

/**
 * "Registrér igangværende forløb": a course that runs already becomes a case.
 */
@Component
class RegisterRunningCourseForm implements StartForm<RunningCourse> {

	private final TakeOverCourse courses;

	RegisterRunningCourseForm(TakeOverCourse courses) {
		this.courses = courses;
	}

	@Override
	public String id() {
		return RegisterRunningCourse.START_EVENT_REGISTER_RUNNING_COURSE;
	}

	@Override
	public Class<RunningCourse> type() {
		return RunningCourse.class;
	}

	@Override
	public Started submit(RunningCourse input) {
		return Started.inCase(this.courses.takeOver(input), Routing.none());
	}

}
