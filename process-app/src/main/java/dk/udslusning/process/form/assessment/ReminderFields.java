package dk.udslusning.process.form.assessment;

import java.time.LocalDate;

import dk.udslusning.casefile.dispatch.LetterChannel;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The fields of "Ryk for oplysninger".
 *
 * @param facts shown only
 * @param mustCall shown only: she must be rung up before a letter
 * @param channel how
 * @param sentOn when
 * @param calledFirst she was rung up
 * @param reminder what is written or said
 */
record ReminderFields(String facts, Boolean mustCall,
		@NotNull(message = "Vælg, hvordan du rykker") LetterChannel channel,
		@NotNull(message = "Skriv, hvilken dag du rykkede") LocalDate sentOn, Boolean calledFirst,
		@NotNull(message = "Skriv, hvad du har rykket for") @Size(max = 2000,
				message = "Skriv højst 2.000 tegn") String reminder) {

	/**
	 * Without the words, so that a log cannot repeat them.
	 */
	@Override
	public String toString() {
		return "ReminderFields";
	}

}
