package dk.udslusning.workplace.casepage;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.udslusning.access.StaffDirectory;
import dk.udslusning.casefile.journal.Journal;
import dk.udslusning.casefile.journal.JournalLine;
import dk.udslusning.rules.time.DanishDates;

import org.springframework.stereotype.Component;

/**
 * The newest lines of the journal. All of them stand in the case's papers.
 */
@Component
class TimelinePart implements PagePart {

	private static final int MOST = 30;

	private final Journal journal;

	private final StaffDirectory staff;

	TimelinePart(Journal journal, StaffDirectory staff) {
		this.journal = journal;
		this.staff = staff;
	}

	@Override
	public PartName name() {
		return PartName.TIMELINE;
	}

	@Override
	public Part of(String caseNumber) {
		List<JournalLine> lines = this.journal.newest(caseNumber, MOST + 1);
		Part.Writer part = Part.named(name());
		lines.stream()
			.limit(MOST)
			.forEach((line) -> part.row(DanishDates.format(line.day()), line.subject(), more(line)));
		if (lines.size() > MOST) {
			part.text("De nyeste " + MOST + ". Resten står i Sagens akter.");
		}
		return part.part();
	}

	/** What it is, where the subject does not say that already, and who recorded it. */
	private String more(JournalLine line) {
		return Stream
			.concat(Stream.of(line.kind()).filter((kind) -> !kind.equals(line.subject())),
					line.who().map(this.staff::nameOf).stream())
			.collect(Collectors.joining(", "));
	}

}
