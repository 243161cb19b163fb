package dk.udslusning.workplace.casepage;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

import dk.udslusning.access.StaffDirectory;
import dk.udslusning.casefile.dispatch.LetterDispatch;
import dk.udslusning.casefile.letter.Letter;
import dk.udslusning.casefile.letter.Letters;
import dk.udslusning.decision.Decision;
import dk.udslusning.decision.Decisions;
import dk.udslusning.rules.time.DanishDates;

import org.springframework.stereotype.Component;

/**
 * What was decided and written, newest first.
 */
@Component
class LettersPart implements PagePart {

	private final Decisions decisions;

	private final Letters letters;

	private final LetterDispatch dispatch;

	private final StaffDirectory staff;

	LettersPart(Decisions decisions, Letters letters, LetterDispatch dispatch, StaffDirectory staff) {
		this.decisions = decisions;
		this.letters = letters;
		this.dispatch = dispatch;
		this.staff = staff;
	}

	@Override
	public PartName name() {
		return PartName.LETTERS;
	}

	@Override
	public Part of(String caseNumber) {
		Part.Writer part = Part.named(name());
		Stream
			.concat(this.decisions.of(caseNumber).stream().map(this::line),
					this.letters.of(caseNumber).stream().map(this::line))
			.sorted(Comparator.comparing(Line::day).reversed())
			.forEach((line) -> part.row(DanishDates.format(line.day()), line.what(), line.more(), line.pdf(), false));
		return part.orElse("Der er ikke afgjort eller skrevet noget endnu.");
	}

	private Line line(Decision decision) {
		return new Line(decision.issuedAt().toLocalDate(), decision.type().danishName(),
				"Afgjort af "
						+ this.staff.nameOf(Optional.ofNullable(decision.approvedBy()).orElse(decision.preparedBy())),
				null);
	}

	private Line line(Letter letter) {
		return new Line(letter.isSent() ? letter.sentOn() : letter.writtenAt().toLocalDate(), letter.subject(),
				dispatched(letter),
				"/camunda/api/workplace/papers/" + letter.caseNumber() + "/letters/" + letter.id() + ".pdf");
	}

	private String dispatched(Letter letter) {
		if (letter.isSent()) {
			return "Brev, " + letter.channel().danishName();
		}
		return this.dispatch.isGivenUp(letter.id()) ? "Brev, sendes ikke" : "Brev, ikke sendt endnu";
	}

	private record Line(LocalDate day, String what, String more, String pdf) {

	}

}
