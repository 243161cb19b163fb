package dk.udslusning.process.form.letter;

import dk.udslusning.casefile.dispatch.LetterDispatch;
import dk.udslusning.process.form.Routing;
import dk.udslusning.process.form.TaskContext;
import dk.udslusning.process.form.TaskForm;
import dk.udslusning.process.names.Tenancy;
import dk.udslusning.process.names.Variables;

import org.springframework.stereotype.Component;

/**
 * "Send brev om ny sats": the very letter that the task was made for, since the next
 * year's may come before it is sent.
 */
@Component
class SendRegulationLetterForm implements TaskForm<SentLetterFields> {

	private final LetterView view;

	private final LetterDispatch dispatch;

	SendRegulationLetterForm(LetterView view, LetterDispatch dispatch) {
		this.view = view;
		this.dispatch = dispatch;
	}

	@Override
	public String id() {
		return Tenancy.USER_TASK_SEND_REGULATION_LETTER;
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
