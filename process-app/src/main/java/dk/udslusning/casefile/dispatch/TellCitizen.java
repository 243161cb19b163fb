package dk.udslusning.casefile.dispatch;

import dk.udslusning.access.CurrentUser;
import dk.udslusning.access.StaffDirectory;
import dk.udslusning.casefile.RejectedInput;
import dk.udslusning.casefile.letter.FreeLetter;
import dk.udslusning.casefile.letter.LetterKind;
import dk.udslusning.casefile.letter.LetterWords;
import dk.udslusning.casefile.note.CaseNotes;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records what the citizen was told: a letter with its dispatch, or a note of the talk
 * (OFL § 13).
 */
@Service
@Transactional
public class TellCitizen {

	private final AddressedLetters letters;

	private final LetterDispatch dispatch;

	private final CaseNotes notes;

	private final CurrentUser user;

	private final StaffDirectory staff;

	TellCitizen(AddressedLetters letters, LetterDispatch dispatch, CaseNotes notes, CurrentUser user,
			StaffDirectory staff) {
		this.letters = letters;
		this.dispatch = dispatch;
		this.notes = notes;
		this.user = user;
		this.staff = staff;
	}

	/**
	 * Records what somebody told in her own words.
	 * @param caseNumber the case
	 * @param kind what the letter is for
	 * @param subject the heading of the letter or note, at most 200 characters
	 * @param told what, how and when; checked
	 * @throws RejectedInput as {@link #tell(String, LetterWords, String, LetterOrTalk)}
	 */
	public void tell(String caseNumber, LetterKind kind, String subject, LetterOrTalk told) {
		tell(caseNumber, new FreeLetter(kind, subject, told.text()), subject, told);
	}

	/**
	 * Records it.
	 * @param caseNumber the case
	 * @param words what a letter has to say
	 * @param subject the heading of a note
	 * @param told what, how and when; checked
	 * @throws RejectedInput at {@code channel}, {@code sentOn} or {@code calledFirst},
	 * where the letter would not be safe
	 */
	public void tell(String caseNumber, LetterWords words, String subject, LetterOrTalk told) {
		if (told.channel() == LetterChannel.SPOKEN) {
			this.notes.add(caseNumber, subject, told.text());
			return;
		}
		this.letters.write(caseNumber, words);
		this.dispatch.recordSent(caseNumber, words.kind(), new LetterSent(told.sentOn(), told.channel().channel(),
				this.staff.nameOf(this.user.id()), told.calledFirst()));
	}

}
