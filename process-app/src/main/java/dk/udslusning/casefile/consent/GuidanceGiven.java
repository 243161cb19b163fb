package dk.udslusning.casefile.consent;

import java.time.LocalDate;
import java.util.List;

/**
 * What a caseworker notes after the talk.
 *
 * @param givenOn the day of the talk
 * @param otherHelp which other help was talked about (RSL § 5)
 * @param consentAnswer her answer
 * @param consentGivenAs orally or in writing; null unless the answer is yes
 * @param purpose for which case; null unless the answer is yes
 * @param lines up to three consents, in the order of the form
 */
public record GuidanceGiven(LocalDate givenOn, String otherHelp, ConsentAnswer consentAnswer,
		ConsentForm consentGivenAs, String purpose, List<Line> lines) {

	public GuidanceGiven {
		lines = List.copyOf(lines);
	}

	/**
	 * One consent as written.
	 *
	 * @param kinds which kinds of information, or null
	 * @param fromWhom from whom, or null
	 */
	public record Line(String kinds, String fromWhom) {

		boolean isEmpty() {
			return this.kinds == null && this.fromWhom == null;
		}

	}

}
