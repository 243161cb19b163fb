package dk.udslusning.process.model;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;

import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Notes every node that is entered and every sequence flow that is taken, as
 * {@code process#id}.
 */
final class FlowRecorder extends AbstractBpmnParseListener {

	private final Set<String> walked = new ConcurrentSkipListSet<>();

	Set<String> drain() {
		Set<String> drained = new TreeSet<>(this.walked);
		this.walked.clear();
		return drained;
	}

	@Override
	public void parseRootElement(Element root, List<ProcessDefinitionEntity> processes) {
		processes.forEach((process) -> process.getActivities().forEach((node) -> note(process.getKey(), node)));
	}

	private void note(String process, ActivityImpl node) {
		String id = process + "#" + node.getId();
		node.addListener(ExecutionListener.EVENTNAME_START, (ExecutionListener) (execution) -> this.walked.add(id));
		for (var outgoing : node.getOutgoingTransitions()) {
			String flow = process + "#" + outgoing.getId();
			((TransitionImpl) outgoing).addListener(ExecutionListener.EVENTNAME_TAKE,
					(ExecutionListener) (execution) -> this.walked.add(flow));
		}
		node.getActivities().forEach((child) -> note(process, child));
	}

}
