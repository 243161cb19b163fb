package dk.udslusning.workplace.casepage;

import java.time.Clock;
import java.time.LocalDate;

import dk.udslusning.access.StaffDirectory;
import dk.udslusning.process.deadline.CaseDeadlines;
import dk.udslusning.process.deadline.DueItem;
import dk.udslusning.rules.time.DanishDates;

import org.springframework.stereotype.Component;

/**
 * What must be done in the case, and by when.
 */
@Component
class DeadlinesPart implements PagePart {

	private final CaseDeadlines deadlines;

	private final StaffDirectory staff;

	private final Clock clock;

	DeadlinesPart(CaseDeadlines deadlines, StaffDirectory staff, Clock clock) {
		this.deadlines = deadlines;
		this.staff = staff;
		this.clock = clock;
	}

	@Override
	public PartName name() {
		return PartName.DEADLINES;
	}

	@Override
	public Part of(String caseNumber) {
		Part.Writer part = Part.named(name());
		LocalDate today = LocalDate.now(this.clock);
		this.deadlines.of(caseNumber)
			.forEach((item) -> part.row(DanishDates.format(item.on()), item.what(), holder(item), null,
					item.on().isBefore(today)));
		return part.orElse("Ingen opgaver har frist.");
	}

	private String holder(DueItem item) {
		return (item.holder() != null) ? "Hos " + this.staff.nameOf(item.holder()) : "Hos ingen endnu";
	}

}
