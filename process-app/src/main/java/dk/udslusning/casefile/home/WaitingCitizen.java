package dk.udslusning.casefile.home;

import java.time.LocalDate;

import dk.udslusning.casefile.release.Urgency;

/**
 * A citizen who is under a scheme and has neither a home nor an offer of one.
 *
 * @param caseNumber the case
 * @param caseworker user id; null where nobody has it
 * @param persons adults and children, as the notice said
 * @param urgency as the notice said
 * @param dischargeOn the planned day of discharge; null where none is known
 */
public record WaitingCitizen(String caseNumber, String caseworker, int persons, Urgency urgency,
		LocalDate dischargeOn) {

}
