package dk.udslusning.casefile.assessment;

import java.time.Clock;
import java.time.LocalDate;

import dk.udslusning.access.CurrentUser;
import dk.udslusning.access.StaffDirectory;
import dk.udslusning.casefile.Faults;
import dk.udslusning.casefile.RejectedInput;
import dk.udslusning.casefile.dispatch.AddressedLetters;
import dk.udslusning.casefile.dispatch.LetterDispatch;
import dk.udslusning.casefile.dispatch.LetterSent;
import dk.udslusning.casefile.letter.LetterKind;
import dk.udslusning.casefile.note.CaseNotes;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminds of missing information, by a letter or in a talk. A reminder decides nothing.
 */
@Service
@Transactional
public class InformationReminders {

	private static final String SUBJECT = "Vi mangler oplysninger i din sag";

	private final AddressedLetters letters;

	private final LetterDispatch dispatch;

	private final CaseNotes notes;

	private final CurrentUser user;

	private final StaffDirectory staff;

	private final Clock clock;

	InformationReminders(AddressedLetters letters, LetterDispatch dispatch, CaseNotes notes, CurrentUser user,
			StaffDirectory staff, Clock clock) {
		this.letters = letters;
		this.dispatch = dispatch;
		this.notes = notes;
		this.user = user;
		this.staff = staff;
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
	public void remind(String caseNumber, ReminderChannel channel, LocalDate sentOn, boolean calledFirst, String text) {
		new Faults().addIf(channel == null, "channel", "Vælg, hvordan du rykker")
			.addIf(sentOn == null, "sentOn", "Skriv, hvilken dag du rykkede")
			.addIf(sentOn != null && sentOn.isAfter(LocalDate.now(this.clock)), "sentOn",
					"Dagen kan ikke ligge efter i dag; ryk først, og løs så opgaven")
			.addIf(text == null || text.isBlank(), "reminder", "Skriv, hvad du har rykket for")
			.throwIfAny();
		if (channel.channel() == null) {
			this.notes.add(caseNumber, "Rykket for oplysninger", text);
			return;
		}
		this.letters.write(caseNumber, LetterKind.REMINDER, SUBJECT, text);
		this.dispatch.recordSent(caseNumber, LetterKind.REMINDER,
				new LetterSent(sentOn, channel.channel(), this.staff.nameOf(this.user.id()), calledFirst));
	}

}
