package dk.udslusning.process.form;

import java.util.Map;

/**
 * Where a form stands: in which case, on which task, with which routing variables in
 * sight.
 *
 * @param caseNumber the case
 * @param taskId the engine's task
 * @param variables the routing variables that the task can see
 */
public record TaskContext(String caseNumber, String taskId, Map<String, Object> variables) {

	/**
	 * A variable that the model promises to have set before the task.
	 * @throws IllegalStateException where it is missing: a fault of the model
	 */
	public long requiredLong(String variable) {
		return required(variable, Number.class).longValue();
	}

	/**
	 * A variable that the model promises to have set before the task.
	 * @throws IllegalStateException where it is missing: a fault of the model
	 */
	public String requiredString(String variable) {
		return required(variable, String.class);
	}

	private <T> T required(String variable, Class<T> type) {
		Object value = this.variables.get(variable);
		if (!type.isInstance(value)) {
			throw new IllegalStateException(
					"Opgaven i sag " + this.caseNumber + " mangler procesvariablen '" + variable + "'");
		}
		return type.cast(value);
	}

}
