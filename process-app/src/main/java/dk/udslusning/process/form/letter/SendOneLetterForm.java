package dk.udslusning.process.form.letter;

import dk.udslusning.casefile.dispatch.LetterDispatch;
import dk.udslusning.process.form.Routing;
import dk.udslusning.process.form.TaskContext;
import dk.udslusning.process.form.TaskForm;
import dk.udslusning.process.names.Variables;

/**
 * "Brev sendt" of the one letter that the process names.
 */
class SendOneLetterForm implements TaskForm<SentLetterFields> {

	private final String id;

	private final LetterView view;

	private final LetterDispatch dispatch;

	SendOneLetterForm(String id, LetterView view, LetterDispatch dispatch) {
		this.id = id;
		this.view = view;
		this.dispatch = dispatch;
	}

	@Override
	public String id() {
		return this.id;
	}

	@Override
	public Class<SentLetterFields> type() {
		return SentLetterFields.class;
	}

	@Override
	public SentLetterFields read(TaskContext context) {
		return this.view.of(this.dispatch.get(context.requiredLong(Variables.LETTER_ID)));
	}

	@Override
	public Routing submit(TaskContext context, SentLetterFields input) {
		this.dispatch.recordSent(context.requiredLong(Variables.LETTER_ID), input.sent());
		return Routing.none();
	}

}
