package dk.udslusning.process.form.letter;

import dk.udslusning.casefile.dispatch.LetterDispatch;
import dk.udslusning.casefile.letter.LetterKind;
import dk.udslusning.process.form.Routing;
import dk.udslusning.process.form.TaskContext;
import dk.udslusning.process.form.TaskForm;

/**
 * "Brev sendt": who sent the letter, when and how. One for each kind of letter.
 */
class SendLetterForm implements TaskForm<SentLetterFields> {

	private final String id;

	private final LetterKind kind;

	private final LetterView view;

	private final LetterDispatch dispatch;

	SendLetterForm(String id, LetterKind kind, LetterView view, LetterDispatch dispatch) {
		this.id = id;
		this.kind = kind;
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
		return this.view.of(context.caseNumber(), this.kind);
	}

	@Override
	public Routing submit(TaskContext context, SentLetterFields input) {
		this.dispatch.recordSent(context.caseNumber(), this.kind, input.sent());
		return Routing.none();
	}

}
