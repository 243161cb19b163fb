package dk.udslusning.casefile.consent;

import java.time.LocalDate;
import java.util.List;

/**
 * Guidance given to the citizen (RSL §§ 3, 5), and her answer to the question of consent.
 *
 * @param caseNumber the case
 * @param givenOn the day of the talk
 * @param otherHelp which other help was talked about (RSL § 5)
 * @param consentAnswer her answer
 * @param consents each consent; none unless the answer is yes
 */
public record Guidance(String caseNumber, LocalDate givenOn, String otherHelp, ConsentAnswer consentAnswer,
		List<Consent> consents) {

	public Guidance {
		consents = List.copyOf(consents);
	}

}
