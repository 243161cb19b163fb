package dk.udslusning.process.delegate;

import dk.udslusning.decision.takeover.CourseStandings;
import dk.udslusning.process.engine.Courses;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

/**
 * "Start forløbet i boligen": the registered course is entered where it has come to.
 */
@Component
class StartRunningCourseDelegate implements JavaDelegate {

	private final CourseStandings standings;

	private final Courses courses;

	StartRunningCourseDelegate(CourseStandings standings, Courses courses) {
		this.standings = standings;
		this.courses = courses;
	}

	@Override
	public void execute(DelegateExecution execution) {
		String caseNumber = execution.getProcessBusinessKey();
		this.courses.enter(caseNumber, this.standings.of(caseNumber));
	}

}
