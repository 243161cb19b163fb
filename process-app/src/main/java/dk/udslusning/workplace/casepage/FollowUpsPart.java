package dk.udslusning.workplace.casepage;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.udslusning.followup.FollowUp;
import dk.udslusning.followup.FollowUps;
import dk.udslusning.rules.time.DanishDates;

import org.springframework.stereotype.Component;

/**
 * The follow-ups, newest first.
 */
@Component
class FollowUpsPart implements PagePart {

	private final FollowUps followUps;

	FollowUpsPart(FollowUps followUps) {
		this.followUps = followUps;
	}

	@Override
	public PartName name() {
		return PartName.FOLLOW_UPS;
	}

	@Override
	public Part of(String caseNumber) {
		Part.Writer part = Part.named(name());
		this.followUps.of(caseNumber).forEach((each) -> tell(each, part));
		return part.orElse("Der er ikke planlagt eller holdt opfølgninger.");
	}

	private static void tell(FollowUp each, Part.Writer part) {
		switch (each.status()) {
			case PLANNED -> part.row(DanishDates.format(each.plannedFor()), "Planlagt", "");
			case MOVED_OUT -> part.row(DanishDates.format(each.plannedFor()), "Bortfaldet, borgeren er flyttet", "");
			case HELD -> part.row(DanishDates.format(each.heldOn()),
					"Holdt: " + each.contactForm().danishName() + ", " + each.heldBy().danishName(), said(each));
		}
	}

	private static String said(FollowUp held) {
		return Stream
			.of(named("Bekymring", held.worry()), named("Aftalt", held.nextStep()), named("Bemærkning", held.remark()))
			.flatMap(Optional::stream)
			.collect(Collectors.joining(". "));
	}

	private static Optional<String> named(String name, String words) {
		return Optional.ofNullable(words).filter((text) -> !text.isBlank()).map((text) -> name + ": " + text);
	}

}
