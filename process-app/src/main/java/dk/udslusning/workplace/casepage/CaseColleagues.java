package dk.udslusning.workplace.casepage;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

import dk.udslusning.access.StaffDirectory;
import dk.udslusning.casefile.presence.CasePresence;
import dk.udslusning.casefile.presence.OpenElsewhere;
import dk.udslusning.rules.time.DanishDates;

import org.springframework.stereotype.Component;

/**
 * Says which colleagues have a case open at the same time.
 */
@Component
class CaseColleagues {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H.mm");

	private final CasePresence presence;

	private final StaffDirectory staff;

	private final Clock clock;

	CaseColleagues(CasePresence presence, StaffDirectory staff, Clock clock) {
		this.presence = presence;
		this.staff = staff;
		this.clock = clock;
	}

	/**
	 * A sign that the signed-in user has the case open; a sentence for each colleague.
	 */
	List<String> sign(String caseNumber) {
		return this.presence.sign(caseNumber).stream().map(this::sentence).toList();
	}

	void end(String caseNumber) {
		this.presence.end(caseNumber);
	}

	private String sentence(OpenElsewhere other) {
		LocalDate day = other.openedAt().toLocalDate();
		String since = day.equals(LocalDate.now(this.clock)) ? "" : "den " + DanishDates.format(day) + " ";
		return this.staff.nameOf(other.userId()) + " har sagen åben siden " + since + "kl. "
				+ TIME.format(other.openedAt());
	}

}
