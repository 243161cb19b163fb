package dk.udslusning.workplace.casepage;

import java.util.Optional;

import dk.udslusning.access.StaffDirectory;
import dk.udslusning.casefile.CaseFile;
import dk.udslusning.casefile.standin.StaffAbsence;
import dk.udslusning.casefile.standin.StandIns;

import org.springframework.stereotype.Component;

/**
 * Says whose a case is, and who does the work while she is away.
 */
@Component
class Caseworker {

	private final StaffDirectory staff;

	private final StandIns standIns;

	Caseworker(StaffDirectory staff, StandIns standIns) {
		this.staff = staff;
		this.standIns = standIns;
	}

	String of(CaseFile caseFile) {
		return Optional.ofNullable(caseFile.caseworker()).map(this::named).orElse("Ingen endnu");
	}

	private String named(String userId) {
		String name = this.staff.nameOf(userId);
		return this.standIns.of(userId).map((absence) -> name + " (" + away(absence) + ")").orElse(name);
	}

	private String away(StaffAbsence absence) {
		return "fraværende " + absence.until() + ", afløser: "
				+ this.staff.nameOf(this.standIns.actingFor(absence.absent()));
	}

}
