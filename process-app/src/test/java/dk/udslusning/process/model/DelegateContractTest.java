package dk.udslusning.process.model;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaExecutionListener;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Each service task and listener finds its bean, and each delegate its task.
 */
class DelegateContractTest {

	@Test
	void namesEachDelegateAfterItsTaskAndBackwards() {
		Set<String> inModels = new TreeSet<>();
		assertThat(Models.every(ServiceTask.class)).isNotEmpty().allSatisfy((task) -> {
			String bean = beanOf(task.getCamundaDelegateExpression());
			String meaning = task.getId().substring("ServiceTask_".length());
			assertThat(bean).isEqualTo(Character.toLowerCase(meaning.charAt(0)) + meaning.substring(1) + "Delegate");
			inModels.add(bean);
		});
		try (ProcessBeans beans = new ProcessBeans()) {
			assertThat(beans.delegates()).isEqualTo(inModels);
			assertThat(inModels).allSatisfy((bean) -> assertThat(beans.typeOf(bean).getSimpleName())
				.isEqualTo(Character.toUpperCase(bean.charAt(0)) + bean.substring(1)));
		}
	}

	@Test
	void knowsEveryListener() {
		Set<String> inModels = Models.every(CamundaExecutionListener.class)
			.map((listener) -> beanOf(listener.getCamundaDelegateExpression()))
			.collect(Collectors.toCollection(TreeSet::new));
		try (ProcessBeans beans = new ProcessBeans()) {
			assertThat(inModels).isNotEmpty().isSubsetOf(beans.listeners());
		}
	}

	private static String beanOf(String delegateExpression) {
		assertThat(delegateExpression).matches("\\$\\{\\w+}");
		return delegateExpression.replaceAll("[${}]", "");
	}

}
