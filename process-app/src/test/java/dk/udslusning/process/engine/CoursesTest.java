package dk.udslusning.process.engine;

import java.time.LocalDateTime;
import java.util.Map;

import dk.udslusning.decision.takeover.CourseStanding;
import dk.udslusning.process.names.Messages;
import dk.udslusning.process.names.TransitionCourse;
import dk.udslusning.process.names.Variables;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.MessageCorrelationBuilder;
import org.junit.jupiter.api.Test;
import org.mockito.Answers;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyMap;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

class CoursesTest {

	private static final String CASE = "UDS-2026-000001";

	private final RuntimeService runtime = mock(RuntimeService.class, Answers.RETURNS_DEEP_STUBS);

	private final Courses courses = new Courses(this.runtime, mock());

	@Test
	void startsTheCourseUnderTheCaseNumber() {
		running(0);
		this.courses.start(CASE);
		verify(this.runtime).startProcessInstanceByKey(TransitionCourse.KEY, CASE,
				Map.of(Variables.COURSE_UNDER_WAY, false));
	}

	@Test
	void entersARunningCourseWhereItHasComeTo() {
		running(0);
		this.courses.enter(CASE, new CourseStanding(true, false, true, LocalDateTime.parse("2027-01-01T06:00:00"),
				LocalDateTime.parse("2021-12-22T12:00:00")));
		verify(this.runtime).startProcessInstanceByKey(TransitionCourse.KEY, CASE,
				Map.of(Variables.COURSE_UNDER_WAY, true, Variables.BENEFIT_APPLIED_FOR, true, Variables.GRANT_IN_FORCE,
						false, Variables.AGREEMENT_REQUIRED, true, Variables.TENANCY_ENDS_AT, "2027-01-01T06:00:00",
						Variables.HOUSING_BENEFIT_DUE_AT, "2021-12-22T12:00:00"));
	}

	@Test
	void startsNoSecondCourseOfACase() {
		running(1);
		this.courses.start(CASE);
		verify(this.runtime, never()).startProcessInstanceByKey(any(), any(String.class), anyMap());
	}

	@Test
	void tellsWhoeverWaitsAndMindsNobodyWaiting() {
		MessageCorrelationBuilder message = mock(MessageCorrelationBuilder.class, Answers.RETURNS_SELF);
		given(this.runtime.createMessageCorrelation(Messages.CITIZEN_DIED)).willReturn(message);
		this.courses.tell(CASE, Messages.CITIZEN_DIED);
		verify(message).processInstanceBusinessKey(CASE);
		verify(message).correlateAll();
	}

	private void running(long count) {
		given(this.runtime.createProcessInstanceQuery()
			.processDefinitionKey(TransitionCourse.KEY)
			.processInstanceBusinessKey(CASE)
			.count()).willReturn(count);
	}

}
