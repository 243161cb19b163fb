package dk.udslusning.process.form.appeal;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The fields of "Spørg Ankestyrelsen til sagen".
 *
 * @param facts shown only
 * @param askedOn when
 * @param note what it answered
 * @param askOn when it is asked again
 */
record AskBoardFields(String facts, @NotNull(message = "Vælg den dag, I spurgte") LocalDate askedOn,
		@NotNull(message = "Skriv, hvad Ankestyrelsen svarede") @Size(max = 2000,
				message = "Skriv højst 2.000 tegn") String note,
		@NotNull(message = "Vælg den dag, I spørger igen") LocalDate askOn) {

	/**
	 * Without the words, so that a log cannot repeat them.
	 */
	@Override
	public String toString() {
		return "AskBoardFields";
	}

}
