package dk.udslusning.decision.repayment;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A concrete sign that a citizen received something against better knowledge, as a person
 * notes it.
 *
 * @param person name, CPR number or case number
 * @param notedOn the day the municipality learnt of it
 * @param source from where
 * @param sign what it is, concretely
 */
public record BadFaithSign(
		@NotNull(message = "Skriv navn, CPR-nummer eller sagsnummer") @Size(max = 120,
				message = "Skriv højst 120 tegn") String person,
		@NotNull(message = "Vælg den dag, kommunen fik det at vide") LocalDate notedOn,
		@NotNull(message = "Skriv, hvorfra det er kendt") @Size(max = 200,
				message = "Skriv højst 200 tegn") String source,
		@NotNull(message = "Skriv det konkrete tegn på, at borgeren vidste det") @Size(max = 4000,
				message = "Skriv højst 4.000 tegn") String sign) {

	/**
	 * Without the person, so that a log cannot name anybody.
	 */
	@Override
	public String toString() {
		return "BadFaithSign";
	}

}
