package dk.udslusning.casefile.dispatch;

import java.time.Clock;
import java.time.LocalDate;

import dk.udslusning.access.StaffDirectory;
import dk.udslusning.casefile.CaseFiles;
import dk.udslusning.casefile.citizen.LetterRecipient;
import dk.udslusning.casefile.citizen.SafeContacts;
import dk.udslusning.casefile.letter.LetterKind;
import dk.udslusning.casefile.letter.Letters;
import dk.udslusning.casefile.letter.OfficeContact;
import dk.udslusning.rules.time.DanishDates;

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

	private static final String TO_REPRESENTATIVE = """

			Brevet går til dig som partsrepræsentant. "Du" i brevet er borgeren.
			""";

	private final Letters letters;

	private final SafeContacts contacts;

	private final CaseFiles cases;

	private final StaffDirectory staff;

	private final OfficeContact office;

	private final Clock clock;

	AddressedLetters(Letters letters, SafeContacts contacts, CaseFiles cases, StaffDirectory staff,
			OfficeContact office, Clock clock) {
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
	 * @param kind what it is for
	 * @param subject the heading
	 * @param text what the letter says
	 * @return the letter's id
	 */
	public long write(String caseNumber, LetterKind kind, String subject, String text) {
		LetterRecipient recipient = this.contacts.recipient(caseNumber);
		return this.letters.write(caseNumber, kind, subject, """
				Til %s

				%s
				Sag %s
				%s
				%s

				%s

				%s
				""".formatted(recipient.name(), DanishDates.format(LocalDate.now(this.clock)), caseNumber,
				recipient.representative() ? TO_REPRESENTATIVE : "", subject, text.strip(), ending(caseNumber)));
	}

	private String ending(String caseNumber) {
		return """
				Er du i tvivl om noget, så ring til din sagsbehandler på telefon %s (%s), eller skriv til os. \
				Oplys sagsnummeret.

				Venlig hilsen
				%s
				%s
				Telefon %s""".formatted(this.office.telephone(), this.office.openingHours(),
				this.staff.nameOf(this.cases.get(caseNumber).caseworker()), this.office.municipality(),
				this.office.telephone());
	}

}
