package dk.udslusning.casefile.standin;

import java.util.List;

import dk.udslusning.access.StaffDirectory;
import dk.udslusning.casefile.journal.JournalSource;
import dk.udslusning.casefile.journal.JournalSources;

import org.springframework.stereotype.Component;

/**
 * What a case's journal tells of stand-ins.
 */
@Component
class StandInJournal implements JournalSources {

	private final StaffDirectory staff;

	StandInJournal(StaffDirectory staff) {
		this.staff = staff;
	}

	@Override
	public List<JournalSource> all() {
		return List.of(JournalSource.of("staff_absence_task", "Opgave overdraget ved fravær")
			.join("join staff_absence a on a.id = t.absence_id")
			.day("cast(t.given_at as date)")
			.at("t.given_at")
			.who("a.registered_by")
			.internal()
			.text("Opgave", "t.task_name")
			.coded("Fraværende", "a.absent", this.staff::nameOf)
			.coded("Afløser", "t.given_to", this.staff::nameOf)
			.text("Lagt tilbage i gruppen", "t.reason")
			.text("Givet tilbage", "cast(t.returned_at as date)"));
	}

}
