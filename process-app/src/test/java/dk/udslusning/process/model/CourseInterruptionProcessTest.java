package dk.udslusning.process.model;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import dk.udslusning.process.names.FollowUp;
import dk.udslusning.process.names.Messages;
import dk.udslusning.process.names.TransitionCourse;
import dk.udslusning.process.names.Variables;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Named.named;

/**
 * What ends the course at any time, and with it all that waits in called processes.
 */
class CourseInterruptionProcessTest {

	@RegisterExtension
	static final ModelEngine models = new ModelEngine();

	static Stream<Arguments> interruptions() {
		return Stream
			.of(Arguments.of(Messages.COURSE_WITHDRAWN, TransitionCourse.USER_TASK_CLOSE_WITHDRAWN_CASE,
					TransitionCourse.END_EVENT_WITHDRAWN),
					Arguments.of(Messages.CITIZEN_MOVED_AWAY, TransitionCourse.USER_TASK_HAND_OVER_CASE,
							TransitionCourse.END_EVENT_MOVED_AWAY),
					Arguments.of(Messages.CITIZEN_DIED, TransitionCourse.USER_TASK_CLOSE_AFTER_DEATH,
							TransitionCourse.END_EVENT_DIED))
			.flatMap((interruption) -> moments().map((moment) -> Arguments.of(interruption.get()[0],
					interruption.get()[1], interruption.get()[2], moment)));
	}

	@ParameterizedTest
	@MethodSource("interruptions")
	void endsTheCourseAtAnyTime(String message, String task, String endEvent, Function<ModelEngine, Walk> moment) {
		moment.apply(models).receive(message).waitsAt(task).complete(task).endsAt(endEvent);

		assertThat(models.delegates().closings()).containsExactly(endEvent);
	}

	private static Stream<Object> moments() {
		return Stream.of(moment("while the target group is assessed", CourseWalk::registered),
				moment("during a hearing",
						(models) -> CourseWalk.assessed(models, false, Variables.EligibilityOutcome.NOT_ELIGIBLE)),
				moment("while an offer is approved", (models) -> CourseWalk.waitingForHome(models)
					.complete(TransitionCourse.USER_TASK_FIND_HOME, TransitionCourse.USER_TASK_PREPARE_CALCULATION)),
				moment("just after moving in", CourseWalk::movedIn), moment("between follow-ups", CourseWalk::paid),
				moment("while only the closing is left",
						(models) -> CourseWalk.paid(models)
							.complete(FollowUp.USER_TASK_HOLD_FOLLOW_UP,
									Map.of(Variables.FOLLOW_UP_OUTCOME, Variables.FollowUpOutcome.MOVED_OUT))));
	}

	private static Object moment(String name, Function<ModelEngine, Walk> moment) {
		return named(name, moment);
	}

}
