package dk.udslusning.decision.appeal;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * An appeal as a caseworker takes it down.
 *
 * @param person name, CPR number or case number
 * @param receivedOn the day the municipality or Ankestyrelsen got it
 * @param channel how it came
 * @param appellant who appeals
 * @param appellantName who appeals for the citizen
 * @param mandateSeen whether a power of attorney is there (FVL § 8)
 * @param words what the citizen says
 */
public record AppealNotice(
		@NotNull(message = "Skriv navn, CPR-nummer eller sagsnummer") @Size(max = 120,
				message = "Skriv højst 120 tegn") String person,
		@NotNull(message = "Vælg den dag, klagen blev modtaget") LocalDate receivedOn,
		@NotNull(message = "Vælg, hvordan klagen kom") AppealChannel channel,
		@NotNull(message = "Vælg, hvem der klager") Appellant appellant,
		@Size(max = 200, message = "Skriv højst 200 tegn") String appellantName, Boolean mandateSeen,
		@NotNull(message = "Skriv, hvad borgeren klager over") @Size(max = 4000,
				message = "Skriv højst 4.000 tegn") String words) {

	/**
	 * Without the person, so that a log cannot name anybody.
	 */
	@Override
	public String toString() {
		return "AppealNotice";
	}

}
