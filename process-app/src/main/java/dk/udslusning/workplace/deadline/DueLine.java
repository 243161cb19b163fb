package dk.udslusning.workplace.deadline;

import dk.udslusning.access.StaffDirectory;
import dk.udslusning.process.deadline.DueItem;
import dk.udslusning.rules.time.DanishDates;

/**
 * One line of the dialog, as it is read.
 *
 * @param day {@code 27.11.2026}
 * @param late whether the day has passed
 * @param what Danish
 * @param kind Danish
 * @param caseNumber the case
 * @param holder the name of who has it; empty where nobody has
 */
record DueLine(String day, boolean late, String what, String kind, String caseNumber, String holder) {

	static DueLine of(DueItem item, boolean late, StaffDirectory staff) {
		return new DueLine(DanishDates.format(item.on()), late, item.what(), item.kind().danishName(),
				item.caseNumber(), (item.holder() != null) ? staff.nameOf(item.holder()) : "");
	}

}
