package dk.udslusning.process.model;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;

import dk.udslusning.process.DeployedResources;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateThrowEvent;
import org.camunda.bpm.model.bpmn.instance.LinkEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Runs after all process tests and fails where a node or a flow of a model was walked by
 * none of them.
 */
class FlowCoverageIT {

	@Test
	void walksEveryNodeAndFlowOfEveryModel() throws IOException {
		Set<String> expected = new TreeSet<>();
		DeployedResources.models().forEach((model) -> expected.addAll(walkable(model)));
		assertThat(expected).as("nodes and flows in the models").isNotEmpty();

		Set<String> unwalked = new TreeSet<>(expected);
		unwalked.removeAll(FlowCoverage.read());

		assertThat(unwalked)
			.as("nodes and flows that no process test walks; the tests are run by 'mvn test' before this one")
			.isEmpty();
	}

	private static Set<String> walkable(String model) {
		BpmnModelInstance bpmn = Bpmn.readModelFromStream(FlowCoverageIT.class.getResourceAsStream("/" + model));
		String process = bpmn.getModelElementsByType(Process.class).iterator().next().getId();
		Set<String> ids = new TreeSet<>();
		bpmn.getModelElementsByType(FlowNode.class)
			.stream()
			.filter((node) -> !isLinkThrow(node))
			.forEach((node) -> ids.add(id(process, node)));
		bpmn.getModelElementsByType(SequenceFlow.class)
			.stream()
			.filter((flow) -> !(flow.getSource() instanceof EventBasedGateway))
			.forEach((flow) -> ids.add(id(process, flow)));
		return ids;
	}

	/**
	 * From an event gateway the engine goes straight to the event that comes, and takes
	 * no flow; the events are counted. It joins the flow into a link's throw with its
	 * catch: the throw is no node of its own there. The flow into it is counted.
	 */
	private static boolean isLinkThrow(FlowNode node) {
		return node instanceof IntermediateThrowEvent event
				&& event.getEventDefinitions().stream().anyMatch(LinkEventDefinition.class::isInstance);
	}

	private static String id(String process, FlowElement element) {
		return process + "#" + element.getId();
	}

}
