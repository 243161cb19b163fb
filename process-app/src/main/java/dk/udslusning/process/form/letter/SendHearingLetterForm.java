package dk.udslusning.process.form.letter;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

import dk.udslusning.casefile.dispatch.LetterDispatch;
import dk.udslusning.casefile.letter.LetterKind;
import dk.udslusning.decision.hearing.Hearings;
import dk.udslusning.process.form.Routing;
import dk.udslusning.process.form.TaskContext;
import dk.udslusning.process.names.PartyHearing;
import dk.udslusning.process.names.Variables;
import dk.udslusning.rules.time.Deadlines;

import org.springframework.stereotype.Component;

/**
 * "Brev sendt: partshøring": with the dispatch begins the citizen's time to answer (FVL §
 * 19), counted from receipt by the channel that was used.
 */
@Component
class SendHearingLetterForm extends SendLetterForm {

	private final Hearings hearings;

	SendHearingLetterForm(LetterView view, LetterDispatch dispatch, Hearings hearings) {
		super(PartyHearing.USER_TASK_SEND_HEARING_LETTER, LetterKind.HEARING, view, dispatch);
		this.hearings = hearings;
	}

	@Override
	public Routing submit(TaskContext context, SentLetterFields input) {
		super.submit(context, input);
		LocalDate lastDay = this.hearings.letterSent(context.requiredLong(Variables.HEARING_ID), input.sentOn(),
				input.channel());
		return Routing.none()
			.with(Variables.HEARING_DEADLINE_AT,
					DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(Deadlines.passedAt(lastDay)));
	}

}
