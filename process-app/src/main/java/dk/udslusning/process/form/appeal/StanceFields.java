package dk.udslusning.process.form.appeal;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The fields of "Spørg, om klagen fastholdes".
 *
 * @param facts shown only
 * @param maintained whether the appeal is kept up for the rest
 * @param toldOn the day the citizen said so
 * @param note what she said
 */
record StanceFields(String facts, @NotNull(message = "Vælg, om klagen fastholdes") Boolean maintained,
		@NotNull(message = "Vælg den dag, I talte med borgeren") LocalDate toldOn,
		@NotNull(message = "Skriv, hvad borgeren har sagt") @Size(max = 2000,
				message = "Skriv højst 2.000 tegn") String note) {

	/**
	 * Without the words, so that a log cannot repeat them.
	 */
	@Override
	public String toString() {
		return "StanceFields";
	}

}
