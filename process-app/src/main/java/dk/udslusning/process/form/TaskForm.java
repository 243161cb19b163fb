package dk.udslusning.process.form;

/**
 * One form of one user task: shows the case file, and hands what was filled in to one use
 * case. The keys of the form's fields are the names of the record's components.
 *
 * @param <R> the form's record, used both to show and to take in
 */
public interface TaskForm<R extends Record> {

	/**
	 * The id of the form, which is the id of its user task.
	 */
	String id();

	/**
	 * The form's record.
	 */
	Class<R> type();

	/**
	 * What the form shows when it is opened: facts, defaults and choices.
	 */
	R read(TaskContext context);

	/**
	 * Hands the input to its use case, inside the transaction that completes the task.
	 * @param context where the form stands
	 * @param input converted and free of faults of single fields
	 * @return what the model needs to go on
	 * @throws dk.udslusning.casefile.RejectedInput naming each faulty field
	 */
	Routing submit(TaskContext context, R input);

	/**
	 * The version of what this form edits, for forms with a {@code caseVersion} field.
	 * @return null where the form edits nothing that another can change meanwhile
	 */
	default Long version(TaskContext context) {
		return null;
	}

}
