package dk.udslusning.process.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * All forms by id. Looked up when first asked, because the engine is built before the use
 * cases that its forms call.
 */
@Component
public class Forms {

	private final ObjectProvider<TaskForm<?>> taskForms;

	private final ObjectProvider<StartForm<?>> startForms;

	private final Map<String, FormSchema> schemas = new ConcurrentHashMap<>();

	private volatile Map<String, TaskForm<?>> taskFormsById;

	private volatile Map<String, StartForm<?>> startFormsById;

	Forms(ObjectProvider<TaskForm<?>> taskForms, ObjectProvider<StartForm<?>> startForms) {
		this.taskForms = taskForms;
		this.startForms = startForms;
	}

	/**
	 * The form of a user task.
	 */
	public Optional<TaskForm<?>> taskForm(String elementId) {
		if (this.taskFormsById == null) {
			this.taskFormsById = byId(this.taskForms.stream().toList(), TaskForm::id);
		}
		return Optional.ofNullable(this.taskFormsById.get(elementId));
	}

	/**
	 * The form of a start event.
	 */
	public Optional<StartForm<?>> startForm(String elementId) {
		if (this.startFormsById == null) {
			this.startFormsById = byId(this.startForms.stream().toList(), StartForm::id);
		}
		return Optional.ofNullable(this.startFormsById.get(elementId));
	}

	FormSchema schema(String formId) {
		return this.schemas.computeIfAbsent(formId, FormSchema::load);
	}

	private static <T> Map<String, T> byId(List<T> forms, Function<T, String> id) {
		return forms.stream().collect(Collectors.toUnmodifiableMap(id, Function.identity()));
	}

}
