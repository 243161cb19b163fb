package dk.udslusning.casefile.consent;

import java.util.List;
import java.util.Locale;

import dk.udslusning.casefile.dispatch.AddressedLetters;
import dk.udslusning.casefile.letter.Letter;
import dk.udslusning.casefile.letter.LetterKind;
import dk.udslusning.casefile.letter.Letters;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The letter that tells the citizen in writing, before the first decision, what she must
 * report, what we may fetch and check, and when money can be claimed back (RSL §§ 11,
 * 12). It names no shelter and no address.
 */
@Service
@Transactional
public class InformationLetter {

	private final Consents consents;

	private final Letters letters;

	private final AddressedLetters addressed;

	InformationLetter(Consents consents, Letters letters, AddressedLetters addressed) {
		this.consents = consents;
		this.letters = letters;
		this.addressed = addressed;
	}

	/**
	 * Writes the letter into the case file, unless one lies there unsent.
	 * @return the letter's id
	 */
	public long write(String caseNumber) {
		return this.letters.latest(caseNumber, LetterKind.INFORMATION_DUTY)
			.filter((letter) -> !letter.isSent())
			.map(Letter::id)
			.orElseGet(() -> this.addressed.write(caseNumber, words(caseNumber)));
	}

	private InformationDutyLetter words(String caseNumber) {
		return new InformationDutyLetter(this.consents.latest(caseNumber)
			.map(Guidance::consents)
			.orElse(List.of())
			.stream()
			.map((consent) -> new InformationDutyLetter.Given(consent.kinds(), consent.fromWhom(), consent.purpose(),
					consent.givenAs().danishName().toLowerCase(Locale.ROOT), consent.givenOn()))
			.toList());
	}

}
