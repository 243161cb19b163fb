package dk.udslusning.casefile.contact;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A message as a caseworker takes it down.
 *
 * @param person name, CPR number or case number
 * @param kind what it is about
 * @param happenedOn the day it happened
 * @param text what was said
 */
public record CitizenMessage(
		@NotNull(message = "Skriv navn, CPR-nummer eller sagsnummer") @Size(max = 120,
				message = "Skriv højst 120 tegn") String person,
		@NotNull(message = "Vælg, hvad henvendelsen drejer sig om") ContactKind kind,
		@NotNull(message = "Vælg den dag, det skete") LocalDate happenedOn,
		@NotNull(message = "Skriv kort, hvad der er sagt, og af hvem") @Size(max = 4000,
				message = "Skriv højst 4.000 tegn") String text) {

	/**
	 * Without the person, so that a log cannot name anybody.
	 */
	@Override
	public String toString() {
		return "CitizenMessage";
	}

}
