package dk.udslusning.decision.fileaccess;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A request for the papers as a caseworker notes it.
 *
 * @param person the citizen: name, CPR number or case number
 * @param askedBy who asks, as a party or for one
 * @param receivedOn the day it came
 * @param askedFor what they want to see; null for the whole case
 */
public record NewAccess(
		@NotNull(message = "Skriv navn, CPR-nummer eller sagsnummer") @Size(max = 120,
				message = "Skriv højst 120 tegn") String person,
		@NotNull(message = "Vælg, hvem der vil se akterne") Asker askedBy,
		@NotNull(message = "Vælg den dag, ønsket kom") LocalDate receivedOn,
		@Size(max = 2000, message = "Skriv højst 2.000 tegn") String askedFor) {

	/**
	 * Without the person, so that a log cannot name anybody.
	 */
	@Override
	public String toString() {
		return "NewAccess";
	}

}
