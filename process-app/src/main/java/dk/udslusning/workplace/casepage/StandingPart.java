package dk.udslusning.workplace.casepage;

import java.util.Optional;

import dk.udslusning.access.StaffDirectory;
import dk.udslusning.process.standing.CaseStanding;
import dk.udslusning.process.standing.CoursePhase;
import dk.udslusning.process.standing.OpenStep;
import dk.udslusning.rules.time.DanishDates;

import org.springframework.stereotype.Component;

/**
 * Where the case stands in the models: the phases of the course, and what waits for whom
 * or for which day.
 */
@Component
class StandingPart implements PagePart {

	private final CaseStanding standing;

	private final StaffDirectory staff;

	StandingPart(CaseStanding standing, StaffDirectory staff) {
		this.standing = standing;
		this.staff = staff;
	}

	@Override
	public PartName name() {
		return PartName.STANDING;
	}

	@Override
	public Part of(String caseNumber) {
		Part.Writer part = Part.named(name());
		this.standing.phases(caseNumber)
			.forEach((phase) -> part.phase(phase.name(), words(phase.state()),
					phase.state() == CoursePhase.State.CURRENT));
		this.standing.steps(caseNumber).forEach((step) -> part.row("", step.name(), more(step)));
		return part.orElse("Intet trin venter: forløbet er slut.");
	}

	private static String words(CoursePhase.State state) {
		return switch (state) {
			case DONE -> "gennemført";
			case CURRENT -> "her er sagen";
			case ALONGSIDE -> "også i gang";
			case AHEAD -> "kommer senere";
		};
	}

	/** The model is named, for a case can stand in several of them. */
	private String more(OpenStep step) {
		String day = DanishDates.format(step.at().toLocalDate());
		if (step.byItself()) {
			return "Sker af sig selv den " + day + " (" + step.process() + ")";
		}
		String holder = Optional.ofNullable(step.holder())
			.map((id) -> "Hos " + this.staff.nameOf(id))
			.orElseGet(() -> "Ingen har den endnu" + Optional.ofNullable(step.group()).map((g) -> ": " + g).orElse(""));
		return holder + ", åben siden " + day + " (" + step.process() + ")";
	}

}
