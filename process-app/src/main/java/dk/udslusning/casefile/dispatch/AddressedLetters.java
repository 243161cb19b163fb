package dk.udslusning.casefile.dispatch;

import java.time.Clock;
import java.time.LocalDate;

import dk.udslusning.casefile.citizen.SafeContacts;
import dk.udslusning.casefile.letter.LetterKind;
import dk.udslusning.casefile.letter.Letters;
import dk.udslusning.rules.time.DanishDates;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes letters into the case file with what every letter begins and ends with: whom it
 * goes to, the day, the case, and how to reach us. No letter names a shelter or an
 * address.
 */
@Service
@Transactional
public class AddressedLetters {

	private final Letters letters;

	private final SafeContacts contacts;

	private final Clock clock;

	AddressedLetters(Letters letters, SafeContacts contacts, Clock clock) {
		this.letters = letters;
		this.contacts = contacts;
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
		return this.letters.write(caseNumber, kind, subject, """
				Til %s

				%s
				Sag %s

				%s

				%s

				Skriv eller ring til os, hvis du er i tvivl. Oplys sagsnummeret.

				Venlig hilsen
				Kommunen
				""".formatted(this.contacts.recipient(caseNumber).name(), DanishDates.format(LocalDate.now(this.clock)),
				caseNumber, subject, text.strip()));
	}

}
