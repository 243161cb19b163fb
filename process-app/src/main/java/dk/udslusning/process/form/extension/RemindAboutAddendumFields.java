package dk.udslusning.process.form.extension;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The fields of "Ryk for tillæg".
 *
 * @param facts shown only: the last day, and how to reach the citizen safely
 * @param reminder who was reminded, and what was agreed
 */
record RemindAboutAddendumFields(String facts,
		@NotNull(message = "Skriv, hvem der er rykket, og hvad der er aftalt") @Size(max = 2000,
				message = "Skriv højst 2.000 tegn") String reminder) {

	/**
	 * Without the words, so that a log cannot repeat them.
	 */
	@Override
	public String toString() {
		return "RemindAboutAddendumFields";
	}

}
