package dk.udslusning.casefile.dispatch;

import java.time.Clock;
import java.time.LocalDate;

import dk.udslusning.access.StaffDirectory;
import dk.udslusning.casefile.CaseFiles;
import dk.udslusning.casefile.citizen.LetterRecipient;
import dk.udslusning.casefile.citizen.SafeContacts;
import dk.udslusning.casefile.letter.FreeLetter;
import dk.udslusning.casefile.letter.LetterKind;
import dk.udslusning.casefile.letter.LetterWords;
import dk.udslusning.casefile.letter.Letters;
import dk.udslusning.casefile.letter.OfficeContact;
import dk.udslusning.casefile.letter.template.LetterHead;
import dk.udslusning.casefile.letter.template.LetterPage;
import dk.udslusning.casefile.letter.template.LetterPages;
import dk.udslusning.casefile.letter.template.LetterTemplates;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes letters into the case file with what every letter begins and ends with: whom it
 * goes to, the day, the case, whom to ring and who wrote. It is the caseworker's letter,
 * also where a second person's approval let it go. No letter names a shelter or an
 * address.
 */
@Service
@Transactional
public class AddressedLetters {

	private final LetterTemplates templates;

	private final LetterPages pages;

	private final Letters letters;

	private final SafeContacts contacts;

	private final CaseFiles cases;

	private final StaffDirectory staff;

	private final OfficeContact office;

	private final Clock clock;

	AddressedLetters(LetterTemplates templates, LetterPages pages, Letters letters, SafeContacts contacts,
			CaseFiles cases, StaffDirectory staff, OfficeContact office, Clock clock) {
		this.templates = templates;
		this.pages = pages;
		this.letters = letters;
		this.contacts = contacts;
		this.cases = cases;
		this.staff = staff;
		this.office = office;
		this.clock = clock;
	}

	/**
	 * Writes a letter; nothing is sent by that.
	 * @param caseNumber the case
	 * @param words what the letter has to say
	 * @return the letter's id
	 * @throws dk.udslusning.casefile.letter.template.FaultyLetters where the template
	 * leaves out what the law wants in the letter
	 */
	public long write(String caseNumber, LetterWords words) {
		LetterPage page = this.templates.write(words, head(caseNumber, words));
		long letterId = this.letters.write(caseNumber, words.kind(), page.subject(), page.text());
		this.pages.keep(letterId, page);
		return letterId;
	}

	/**
	 * Writes the letter that tells a decision.
	 * @param decisionId the decision
	 * @return the letter's id
	 */
	public long write(String caseNumber, LetterWords words, long decisionId) {
		long letterId = write(caseNumber, words);
		this.letters.tells(letterId, decisionId);
		return letterId;
	}

	/**
	 * The letter as it would be written now. Stores nothing.
	 */
	@Transactional(readOnly = true)
	public LetterPage preview(String caseNumber, LetterWords words) {
		return this.templates.write(words, head(caseNumber, words));
	}

	/**
	 * Writes a letter in somebody's own words.
	 */
	public long write(String caseNumber, LetterKind kind, String subject, String text) {
		return write(caseNumber, new FreeLetter(kind, subject, text));
	}

	private LetterHead head(String caseNumber, LetterWords words) {
		LetterRecipient citizen = this.contacts.recipient(caseNumber);
		boolean other = words.addressee() != null;
		return new LetterHead(other ? words.addressee() : citizen.name(), !other && citizen.representative(),
				LocalDate.now(this.clock), caseNumber, this.staff.nameOf(this.cases.get(caseNumber).caseworker()),
				this.office.municipality(), this.office.telephone(), this.office.openingHours());
	}

}
