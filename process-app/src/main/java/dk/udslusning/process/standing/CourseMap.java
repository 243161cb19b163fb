package dk.udslusning.process.standing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dk.udslusning.process.names.TransitionCourse;
import dk.udslusning.process.standing.CoursePhase.State;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.LinkEventDefinition;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;

/**
 * Which element of one version of the course lies in which phase. A phase begins where
 * the model's link arrives, and reaches as far as its flows do.
 */
final class CourseMap {

	/** No link leads to it. */
	private static final String FIRST = "Henvendelse og visitation";

	/** The phases of the ordinary path, by the events where they begin. */
	private static final List<String> BEGINNINGS = List.of(TransitionCourse.START_EVENT_TRANSITION_REGISTERED,
			TransitionCourse.INTERMEDIATE_CATCH_EVENT_SUPPORT, TransitionCourse.INTERMEDIATE_CATCH_EVENT_HOME,
			TransitionCourse.INTERMEDIATE_CATCH_EVENT_MOVING_IN, TransitionCourse.INTERMEDIATE_CATCH_EVENT_SUBSIDY,
			TransitionCourse.INTERMEDIATE_CATCH_EVENT_ENDING);

	private final List<String> path = new ArrayList<>();

	private final Map<String, String> phases = new HashMap<>();

	private final BpmnModelInstance model;

	CourseMap(BpmnModelInstance model) {
		this.model = model;
		BEGINNINGS.forEach((id) -> {
			FlowNode beginning = model.getModelElementById(id);
			String name = (beginning instanceof StartEvent) ? FIRST : beginning.getName();
			this.path.add(name);
			reach(beginning, name);
		});
		model.getModelElementsByType(IntermediateCatchEvent.class)
			.stream()
			.filter((event) -> !event.getChildElementsByType(LinkEventDefinition.class).isEmpty())
			.forEach((event) -> reach(event, event.getName()));
		model.getModelElementsByType(SubProcess.class)
			.stream()
			.filter(CourseMap::endsTheCourse)
			.forEach((event) -> event.getFlowElements().forEach((inside) -> put(inside, event.getName())));
	}

	/**
	 * The phases of the ordinary path, and how the case stands to each. Off that path, as
	 * where a refusal is considered, only where it stands: what comes next is open.
	 * @param elements the elements where the case is now
	 */
	List<CoursePhase> phases(Collection<String> elements) {
		Set<String> active = new LinkedHashSet<>();
		elements.stream().filter(this.phases::containsKey).map(this.phases::get).forEach(active::add);
		return active.stream()
			.filter((name) -> !this.path.contains(name))
			.findFirst()
			.map((aside) -> List.of(new CoursePhase(aside, State.CURRENT)))
			.orElseGet(() -> onThePath(active));
	}

	private List<CoursePhase> onThePath(Set<String> active) {
		int current = active.stream().map(this.path::indexOf).max(Comparator.naturalOrder()).orElse(-1);
		List<CoursePhase> all = new ArrayList<>();
		for (int at = 0; current >= 0 && at < this.path.size(); at++) {
			String name = this.path.get(at);
			State before = active.contains(name) ? State.ALONGSIDE : State.DONE;
			State state = (at < current) ? before : State.AHEAD;
			all.add(new CoursePhase(name, (at == current) ? State.CURRENT : state));
		}
		return all;
	}

	/** All that the flows reach from the element; what a sub-process holds as well. */
	private void reach(FlowNode beginning, String phase) {
		Deque<FlowNode> reached = new ArrayDeque<>(List.of(beginning));
		while (!reached.isEmpty()) {
			FlowNode node = reached.pop();
			if (put(node, phase)) {
				node.getOutgoing().forEach((flow) -> reached.push(flow.getTarget()));
				this.model.getModelElementsByType(BoundaryEvent.class)
					.stream()
					.filter((event) -> node.equals(event.getAttachedTo()))
					.forEach(reached::push);
				if (node instanceof SubProcess inner) {
					inner.getFlowElements().forEach((inside) -> put(inside, phase));
				}
			}
		}
	}

	private boolean put(FlowElement element, String phase) {
		return this.phases.putIfAbsent(element.getId(), phase) == null;
	}

	private static boolean endsTheCourse(SubProcess event) {
		return event.triggeredByEvent()
				&& event.getChildElementsByType(StartEvent.class).stream().allMatch(StartEvent::isInterrupting);
	}

}
