package dk.udslusning.process.form;

/**
 * The form of a start event that Tasklist lists. It is asked for nothing before it is
 * sent.
 *
 * @param <R> the form's record
 */
public interface StartForm<R extends Record> {

	/**
	 * The id of the form, which is the id of its start event.
	 */
	String id();

	/**
	 * The form's record.
	 */
	Class<R> type();

	/**
	 * Hands the input to its use case, inside the transaction that starts the process.
	 * @param input converted and free of faults of single fields
	 * @return what the process is started for
	 * @throws dk.udslusning.casefile.RejectedInput naming each faulty field
	 */
	Started submit(R input);

}
