package dk.udslusning.workplace.overview;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import dk.udslusning.process.DeployedResources;
import dk.udslusning.testing.EnglishWords;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every step that can fail by itself has a promise behind it.
 */
class PromisesTest {

	private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

	@Test
	void knowsThePromiseBehindEveryStepThatCanFailByItself() {
		List<String> unknown = new ArrayList<>();
		int seen = 0;
		for (String model : DeployedResources.models()) {
			BpmnModelInstance instance = Bpmn.readModelFromStream(PromisesTest.class.getResourceAsStream("/" + model));
			String key = instance.getModelElementsByType(Process.class).iterator().next().getId();
			for (FlowNode node : instance.getModelElementsByType(FlowNode.class)) {
				if (node instanceof ServiceTask || isAsync(node)
						|| !node.getChildElementsByType(TimerEventDefinition.class).isEmpty()) {
					seen++;
					if (Promises.of(key, node.getId()) == AtRisk.UNKNOWN) {
						unknown.add(key + "/" + node.getId());
					}
				}
			}
		}
		assertThat(seen).isGreaterThan(60);
		assertThat(unknown).as("steps without a promise in Promises").isEmpty();
	}

	@Test
	void saysSomethingOfAStepOfAnOlderModel() {
		assertThat(Promises.of("TransitionCourse", "ServiceTask_GoneLongAgo")).isEqualTo(AtRisk.UNKNOWN);
		assertThat(Promises.of(null, null)).isEqualTo(AtRisk.UNKNOWN);
	}

	@Test
	void speaksDanish() {
		assertThat(EnglishWords.in(Arrays.stream(AtRisk.values())
			.flatMap((risk) -> List.of(risk.whom(), risk.risk(), risk.retry()).stream())
			.toList())).isEmpty();
	}

	private static boolean isAsync(FlowNode node) {
		return List.of("asyncBefore", "asyncAfter")
			.stream()
			.anyMatch((name) -> "true".equals(node.getAttributeValueNs(CAMUNDA, name)));
	}

}
