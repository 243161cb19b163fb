package dk.udslusning.workplace.absence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import dk.udslusning.access.StaffDirectory;
import dk.udslusning.casefile.standin.HandedTask;
import dk.udslusning.casefile.standin.HandedTasks;
import dk.udslusning.casefile.standin.StaffAbsence;
import dk.udslusning.casefile.standin.StaffAbsences;
import dk.udslusning.rules.time.DanishDates;
import dk.udslusning.workplace.absence.AbsencePage.Choice;
import dk.udslusning.workplace.absence.AbsencePage.Handed;
import dk.udslusning.workplace.absence.AbsencePage.Line;

import org.springframework.stereotype.Component;

/**
 * Puts the tab Fravær together.
 */
@Component
class AbsencePages {

	private final StaffAbsences absences;

	private final HandedTasks handed;

	private final StaffDirectory staff;

	private final Clock clock;

	AbsencePages(StaffAbsences absences, HandedTasks handed, StaffDirectory staff, Clock clock) {
		this.absences = absences;
		this.handed = handed;
		this.staff = staff;
		this.clock = clock;
	}

	AbsencePage page() {
		List<String> colleagues = this.absences.colleagues();
		return new AbsencePage(this.absences.open().stream().map(this::line).toList(),
				choices(colleagues.stream().filter(this.absences::mayRegisterFor).toList()), choices(colleagues),
				DanishDates.format(today()));
	}

	Line line(long id) {
		return this.absences.open()
			.stream()
			.filter((absence) -> absence.id() == id)
			.map(this::line)
			.findFirst()
			.orElseThrow();
	}

	private Line line(StaffAbsence absence) {
		return new Line(absence.id(), this.staff.nameOf(absence.absent()), this.staff.nameOf(absence.standIn()),
				"fra " + DanishDates.format(absence.firstDay()) + " " + absence.until(), absence.covers(today()),
				this.absences.mayRegisterFor(absence.absent()),
				this.handed.of(absence.id()).stream().map(this::handed).toList());
	}

	private Handed handed(HandedTask task) {
		return new Handed((task.caseNumber() != null) ? task.caseNumber() : "", task.name(), (task.givenTo() != null)
				? "Hos " + this.staff.nameOf(task.givenTo()) : "Lagt tilbage i gruppen: " + task.reason());
	}

	private List<Choice> choices(List<String> people) {
		return people.stream().map((id) -> new Choice(id, this.staff.nameOf(id))).toList();
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
