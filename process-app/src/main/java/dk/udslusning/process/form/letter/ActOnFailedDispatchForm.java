package dk.udslusning.process.form.letter;

import dk.udslusning.casefile.citizen.SafeContact;
import dk.udslusning.casefile.citizen.SafeContacts;
import dk.udslusning.casefile.dispatch.FailedLetters;
import dk.udslusning.casefile.dispatch.LetterDispatch;
import dk.udslusning.casefile.dispatch.post.Posting;
import dk.udslusning.casefile.letter.Letter;
import dk.udslusning.process.form.CitizenFacts;
import dk.udslusning.process.form.Facts;
import dk.udslusning.process.form.Routing;
import dk.udslusning.process.form.TaskContext;
import dk.udslusning.process.form.TaskForm;
import dk.udslusning.process.names.FailedDispatch;
import dk.udslusning.process.names.Variables;

import org.springframework.stereotype.Component;

/**
 * "Brev kom ikke frem": which letter, what went wrong, and what is done about it, after
 * safe contact was shown.
 */
@Component
class ActOnFailedDispatchForm implements TaskForm<FailedDispatchFields> {

	private final FailedLetters failed;

	private final LetterDispatch dispatch;

	private final CitizenFacts facts;

	private final SafeContacts contacts;

	ActOnFailedDispatchForm(FailedLetters failed, LetterDispatch dispatch, CitizenFacts facts, SafeContacts contacts) {
		this.failed = failed;
		this.dispatch = dispatch;
		this.facts = facts;
		this.contacts = contacts;
	}

	@Override
	public String id() {
		return FailedDispatch.USER_TASK_ACT_ON_FAILED_DISPATCH;
	}

	@Override
	public Class<FailedDispatchFields> type() {
		return FailedDispatchFields.class;
	}

	@Override
	public FailedDispatchFields read(TaskContext context) {
		Letter letter = this.dispatch.get(context.requiredLong(Variables.LETTER_ID));
		SafeContact contact = this.contacts.get(letter.caseNumber());
		Facts shown = this.facts.citizen(letter.caseNumber()).line("Brev", letter.subject());
		this.failed.posting(letter.id()).ifPresent((posting) -> describe(posting, shown));
		shown.warningIf(FailedLetters.isNeeded(letter), "Borgeren skal have dette brev. Det kan ikke opgives.");
		this.facts.safeContact(letter.caseNumber(), shown);
		return new FailedDispatchFields(shown.markdown(), Facts.escaped(letter.body()),
				LetterDispatch.mustCall(contact), null, null, null, null);
	}

	@Override
	public Routing submit(TaskContext context, FailedDispatchFields input) {
		long letter = context.requiredLong(Variables.LETTER_ID);
		if (input.answer() == FailureAnswer.SEND_AGAIN) {
			this.failed.sendAgain(letter, input.channel(), Boolean.TRUE.equals(input.calledFirst()));
		}
		else {
			this.failed.giveUp(letter, input.reason());
		}
		return Routing.none();
	}

	private static void describe(Posting posting, Facts shown) {
		shown.line("Sendt med", posting.channel().danishName())
			.line("Kom ikke frem", posting.day())
			.line("Hvorfor", posting.reason());
	}

}
