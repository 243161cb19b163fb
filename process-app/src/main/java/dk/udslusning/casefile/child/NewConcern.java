package dk.udslusning.casefile.child;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A concern as somebody notes it.
 *
 * @param person the citizen: name, CPR number or case number
 * @param child which child
 * @param seenOn the day
 * @param concern what was seen or heard
 * @param toldBy who told it; null where the noter saw it
 */
public record NewConcern(
		@NotNull(message = "Skriv navn, CPR-nummer eller sagsnummer") @Size(max = 120,
				message = "Skriv højst 120 tegn") String person,
		@NotNull(message = "Skriv, hvilket barn det er") @Size(max = 200,
				message = "Skriv højst 200 tegn") String child,
		@NotNull(message = "Vælg den dag, det blev set eller hørt") LocalDate seenOn,
		@NotNull(message = "Skriv, hvad du er bekymret for") @Size(max = 4000,
				message = "Skriv højst 4.000 tegn") String concern,
		@Size(max = 200, message = "Skriv højst 200 tegn") String toldBy) {

	/**
	 * Without the words, so that a log cannot repeat them.
	 */
	@Override
	public String toString() {
		return "NewConcern";
	}

}
