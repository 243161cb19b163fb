package dk.udslusning.casefile.assessment;

import java.time.Clock;
import java.time.LocalDate;

import dk.udslusning.casefile.Faults;
import dk.udslusning.casefile.RejectedInput;
import dk.udslusning.casefile.dispatch.LetterChannel;
import dk.udslusning.casefile.dispatch.LetterOrTalk;
import dk.udslusning.casefile.dispatch.TellCitizen;
import dk.udslusning.casefile.letter.LetterKind;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminds of missing information, by a letter or in a talk. A reminder decides nothing.
 */
@Service
@Transactional
public class InformationReminders {

	private static final String SUBJECT = "Vi mangler oplysninger i din sag";

	private final TellCitizen citizen;

	private final Clock clock;

	InformationReminders(TellCitizen citizen, Clock clock) {
		this.citizen = citizen;
		this.clock = clock;
	}

	/**
	 * Records a reminder: the letter with its dispatch, or a note of the talk.
	 * @param caseNumber the case
	 * @param channel how
	 * @param sentOn the day; a letter goes out on the day it is written
	 * @param calledFirst whether the citizen was rung up, where that is agreed
	 * @param text what was written or said
	 * @throws RejectedInput at {@code channel}, {@code sentOn}, {@code calledFirst} or
	 * {@code reminder}
	 */
	public void remind(String caseNumber, LetterChannel channel, LocalDate sentOn, boolean calledFirst, String text) {
		LetterOrTalk reminder = new LetterOrTalk(channel, sentOn, calledFirst, text);
		Faults faults = new Faults();
		reminder.check(faults, LocalDate.now(this.clock), "reminder");
		faults.throwIfAny();
		this.citizen.tell(caseNumber, LetterKind.REMINDER, SUBJECT, reminder);
	}

}
