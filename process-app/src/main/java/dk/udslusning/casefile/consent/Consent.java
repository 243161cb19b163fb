package dk.udslusning.casefile.consent;

import java.time.LocalDate;

/**
 * A consent to fetch information: which kinds, from whom, for which case (RSL § 11 a).
 *
 * @param caseNumber the case
 * @param kinds which kinds of information
 * @param fromWhom from whom
 * @param purpose for which case
 * @param givenAs orally or in writing
 * @param givenOn the day
 */
public record Consent(String caseNumber, String kinds, String fromWhom, String purpose, ConsentForm givenAs,
		LocalDate givenOn) {

}
