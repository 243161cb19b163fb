package dk.udslusning.workplace.overview;

import java.time.LocalDate;

import dk.udslusning.rules.time.DanishDates;

/**
 * A case behind a figure.
 *
 * @param caseNumber the case; null for what belongs to no case
 * @param instanceId the engine's instance to look at; null where none runs
 * @param day {@code 27.11.2026}; null where no day matters
 * @param what Danish; null where the figure says all
 * @param who the name of who has it; null where nobody has
 */
record CaseLine(String caseNumber, String instanceId, String day, String what, String who) {

	static CaseLine of(String caseNumber, String instanceId, LocalDate day, String what, String who) {
		return new CaseLine(caseNumber, instanceId, (day != null) ? DanishDates.format(day) : null, what, who);
	}

}
