package dk.udslusning.process.model;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import dk.udslusning.process.form.StartForm;
import dk.udslusning.process.form.TaskForm;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.mockito.Mockito;

import org.springframework.beans.factory.config.DependencyDescriptor;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/**
 * The beans of the room {@code process}, under the names Spring gives them, with nothing
 * behind them: each use case they ask for is a mock, and nothing is started.
 */
final class ProcessBeans implements AutoCloseable {

	private final AnnotationConfigApplicationContext context;

	ProcessBeans() {
		this.context = new AnnotationConfigApplicationContext(new FactoryThatMocksUseCases());
		this.context.addBeanFactoryPostProcessor((factory) -> {
			for (String name : factory.getBeanDefinitionNames()) {
				factory.getBeanDefinition(name).setLazyInit(true);
			}
		});
		this.context.scan("dk.udslusning.process");
		this.context.refresh();
	}

	Set<String> delegates() {
		return new TreeSet<>(Set.of(this.context.getBeanNamesForType(JavaDelegate.class)));
	}

	Set<String> listeners() {
		return new TreeSet<>(Set.of(this.context.getBeanNamesForType(ExecutionListener.class)));
	}

	Class<?> typeOf(String bean) {
		return this.context.getType(bean);
	}

	/**
	 * The record behind each form, by the form's id.
	 */
	Map<String, Class<?>> records() {
		Map<String, Class<?>> records = new TreeMap<>();
		this.context.getBeansOfType(TaskForm.class).values().forEach((form) -> put(records, form.id(), form.type()));
		this.context.getBeansOfType(StartForm.class).values().forEach((form) -> put(records, form.id(), form.type()));
		return records;
	}

	private static void put(Map<String, Class<?>> records, String id, Class<?> type) {
		if (records.put(id, type) != null) {
			throw new IllegalStateException("Two beans are the form " + id);
		}
	}

	@Override
	public void close() {
		this.context.close();
	}

	private static final class FactoryThatMocksUseCases extends DefaultListableBeanFactory {

		@Override
		protected Map<String, Object> findAutowireCandidates(String beanName, Class<?> requiredType,
				DependencyDescriptor descriptor) {
			Map<String, Object> found = super.findAutowireCandidates(beanName, requiredType, descriptor);
			if (!found.isEmpty() || requiredType.getName().startsWith("java.util.")) {
				return found;
			}
			return Map.of("mocked" + requiredType.getSimpleName(), Mockito.mock(requiredType));
		}

	}

}
