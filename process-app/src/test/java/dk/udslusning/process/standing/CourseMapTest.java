package dk.udslusning.process.standing;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import dk.udslusning.process.names.TransitionCourse;
import dk.udslusning.process.standing.CoursePhase.State;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CourseMapTest {

	private BpmnModelInstance model;

	private CourseMap map;

	@BeforeEach
	void readTheCourse() throws IOException {
		try (InputStream bpmn = getClass().getResourceAsStream("/bpmn/TransitionCourse.bpmn")) {
			this.model = Bpmn.readModelFromStream(bpmn);
		}
		this.map = new CourseMap(this.model);
	}

	@Test
	void beginsWithTheEnquiry() {
		assertThat(this.map.phases(Set.of(TransitionCourse.USER_TASK_AGREE_SAFE_CONTACT))).containsExactly(
				new CoursePhase("Henvendelse og visitation", State.CURRENT),
				new CoursePhase("Støtte og aftale", State.AHEAD), new CoursePhase("Bolig og tilbud", State.AHEAD),
				new CoursePhase("Indskud og indflytning", State.AHEAD),
				new CoursePhase("Refusion og ophold", State.AHEAD),
				new CoursePhase("Ophør og afslutning", State.AHEAD));
	}

	@Test
	void standsInThePhaseWhereTheModelsLinkArrived() {
		assertThat(current(TransitionCourse.USER_TASK_OBTAIN_INFORMATION)).isEqualTo("Henvendelse og visitation");
		assertThat(current(TransitionCourse.USER_TASK_REMIND_ABOUT_INFORMATION)).isEqualTo("Henvendelse og visitation");
		assertThat(current(TransitionCourse.USER_TASK_SIGN_AGREEMENT)).isEqualTo("Støtte og aftale");
		assertThat(current(TransitionCourse.USER_TASK_REGISTER_LEASE)).isEqualTo("Bolig og tilbud");
		assertThat(current(TransitionCourse.USER_TASK_ARRANGE_DEPOSIT)).isEqualTo("Indskud og indflytning");
		assertThat(current(TransitionCourse.CALL_ACTIVITY_LIVE_IN_TRANSITIONAL_HOME)).isEqualTo("Refusion og ophold");
		assertThat(current(TransitionCourse.USER_TASK_EVALUATE_COURSE)).isEqualTo("Ophør og afslutning");
	}

	@Test
	void tellsOfAnotherHomeThatIsLookedForMeanwhile() {
		assertThat(this.map.phases(
				Set.of(TransitionCourse.CALL_ACTIVITY_LIVE_IN_TRANSITIONAL_HOME, TransitionCourse.USER_TASK_FIND_HOME)))
			.extracting(CoursePhase::state)
			.containsExactly(State.DONE, State.DONE, State.ALONGSIDE, State.DONE, State.CURRENT, State.AHEAD);
	}

	@Test
	void leavesOpenWhatComesAfterAThoughtOfRefusal() {
		assertThat(this.map.phases(Set.of(TransitionCourse.USER_TASK_PREPARE_REFUSAL)))
			.containsExactly(new CoursePhase("Afslag overvejes", State.CURRENT));
		assertThat(this.map.phases(Set.of(TransitionCourse.CALL_ACTIVITY_HEAR_BEFORE_REFUSAL)))
			.containsExactly(new CoursePhase("Afslag overvejes", State.CURRENT));
	}

	@Test
	void tellsWhyACourseEnds() {
		assertThat(this.map.phases(Set.of(TransitionCourse.USER_TASK_CLOSE_AFTER_DEATH)))
			.containsExactly(new CoursePhase("Dødsfald", State.CURRENT));
	}

	@Test
	void isNotMovedByWhatEndsNothing() {
		assertThat(this.map
			.phases(Set.of(TransitionCourse.USER_TASK_FIND_HOME, TransitionCourse.USER_TASK_RENEW_SAFE_CONTACT)))
			.extracting(CoursePhase::state)
			.containsExactly(State.DONE, State.DONE, State.CURRENT, State.AHEAD, State.AHEAD, State.AHEAD);
	}

	@Test
	void knowsThePhaseOfEveryStepWhereACaseCanWait() {
		Set<String> besideTheCourse = Set.of(TransitionCourse.USER_TASK_RENEW_SAFE_CONTACT,
				TransitionCourse.USER_TASK_REVIEW_PROTECTION);
		List<FlowNode> waiting = new ArrayList<>(this.model.getModelElementsByType(UserTask.class));
		waiting.addAll(this.model.getModelElementsByType(CallActivity.class));
		assertThat(waiting).hasSizeGreaterThan(30)
			.allSatisfy((step) -> assertThat(this.map.phases(Set.of(step.getId())).isEmpty()).as(step.getId())
				.isEqualTo(besideTheCourse.contains(step.getId())));
	}

	@Test
	void saysNothingOfACaseThatStandsNowhere() {
		assertThat(this.map.phases(Set.of())).isEmpty();
	}

	private String current(String element) {
		return this.map.phases(Set.of(element))
			.stream()
			.filter((phase) -> phase.state() == State.CURRENT)
			.map(CoursePhase::name)
			.findFirst()
			.orElseThrow();
	}

}
