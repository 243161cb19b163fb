package dk.udslusning.process.form.agreement;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The fields of "Samtale om aftalen".
 *
 * @param facts shown only
 * @param heldOn the day
 * @param talk what was said
 * @param helpOffered the help offered
 * @param stillPossible whether a new proposal is made
 * @param reason why none can be
 */
record TalkFields(String facts, @NotNull(message = "Skriv, hvilken dag I talte sammen") LocalDate heldOn,
		@NotNull(message = "Skriv, hvad I talte om") @Size(max = 4000, message = "Skriv højst 4.000 tegn") String talk,
		@NotNull(message = "Skriv, hvilken hjælp borgeren er tilbudt") @Size(max = 2000,
				message = "Skriv højst 2.000 tegn") String helpOffered,
		@NotNull(message = "Vælg, om I laver et nyt forslag") Boolean stillPossible,
		@Size(max = 1000, message = "Skriv højst 1.000 tegn") String reason) {

	/**
	 * Without the words, so that a log cannot repeat them.
	 */
	@Override
	public String toString() {
		return "TalkFields";
	}

}
