package dk.udslusning.casefile.consent;

import java.time.LocalDate;

/**
 * A consent to pass on, as a caseworker fills it in.
 *
 * @param kinds which kinds of information
 * @param toWhom to whom
 * @param purpose for what
 * @param givenAs orally or in writing
 * @param givenOn the day
 */
public record NewDisclosure(String kinds, String toWhom, String purpose, ConsentForm givenAs, LocalDate givenOn) {

	/**
	 * Without the words, so that a log cannot repeat them.
	 */
	@Override
	public String toString() {
		return "NewDisclosure";
	}

}
