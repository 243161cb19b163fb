package dk.udslusning.workplace.casepage;

import java.time.Clock;
import java.time.LocalDate;

import dk.udslusning.casefile.CaseFiles;
import dk.udslusning.casefile.lease.Leases;
import dk.udslusning.followup.FollowUp;
import dk.udslusning.followup.FollowUpStatus;
import dk.udslusning.followup.FollowUps;
import dk.udslusning.rules.time.DanishDates;

import org.springframework.stereotype.Component;

/**
 * When citizen and office meet next.
 */
@Component
class NextMeeting implements PagePart {

	private final FollowUps followUps;

	private final CaseFiles cases;

	private final Leases leases;

	private final Clock clock;

	NextMeeting(FollowUps followUps, CaseFiles cases, Leases leases, Clock clock) {
		this.followUps = followUps;
		this.cases = cases;
		this.leases = leases;
		this.clock = clock;
	}

	@Override
	public PartName name() {
		return PartName.NEXT_MEETING;
	}

	@Override
	public Part of(String caseNumber) {
		Part.Writer part = Part.named(name());
		this.followUps.next(caseNumber)
			.filter((next) -> isStillToBeHeld(caseNumber, next))
			.ifPresent((next) -> part.headline(Days.spoken(next.plannedFor()))
				.under("Opfølgning")
				.alertIf(next.plannedFor().isBefore(LocalDate.now(this.clock)),
						"Dagen er gået, og der er ikke skrevet, hvordan det gik."));
		this.followUps.of(caseNumber)
			.stream()
			.filter((each) -> each.status() == FollowUpStatus.HELD)
			.findFirst()
			.ifPresent((held) -> last(held, part));
		return part.orElse("Der er ikke aftalt et møde.");
	}

	/** What was planned past the end of the refund, or in a case closed since, is not. */
	private boolean isStillToBeHeld(String caseNumber, FollowUp next) {
		return this.cases.get(caseNumber).isOpen() && this.leases.livedIn(caseNumber)
			.filter((lease) -> next.plannedFor().isAfter(lease.lastLegalDay()))
			.isEmpty();
	}

	private static void last(FollowUp held, Part.Writer part) {
		part.fact("Sidst holdt", DanishDates.format(held.heldOn()) + ", " + held.contactForm().danishName())
			.fact("Aftalt til næste gang", held.nextStep());
	}

}
