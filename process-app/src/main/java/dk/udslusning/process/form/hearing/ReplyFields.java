package dk.udslusning.process.form.hearing;

import java.time.LocalDate;

import dk.udslusning.decision.hearing.ReplyChannel;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The fields of "Registrér høringssvar".
 *
 * @param caseVersion the hearing as it was shown
 * @param facts shown only
 * @param points shown only: what the citizen was heard about
 * @param moreTime the citizen did not reply yet, but asked for more time
 * @param newDeadline the last day that she got then
 * @param repliedOn the day of the reply, or of the request
 * @param replyChannel how it came
 * @param reply what the citizen said
 */
record ReplyFields(Long caseVersion, String facts, String points, Boolean moreTime, LocalDate newDeadline,
		@NotNull(message = "Skriv, hvilken dag svaret kom") LocalDate repliedOn,
		@NotNull(message = "Vælg, hvordan svaret kom") ReplyChannel replyChannel,
		@NotNull(message = "Skriv, hvad borgeren har svaret") @Size(max = 4000,
				message = "Skriv højst 4.000 tegn") String reply) {

	/**
	 * Without the words, so that a log cannot repeat them.
	 */
	@Override
	public String toString() {
		return "ReplyFields";
	}

}
