package dk.udslusning.workplace.casepage;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import dk.udslusning.casefile.CaseFiles;
import dk.udslusning.casefile.lease.Leases;
import dk.udslusning.followup.FollowUp;
import dk.udslusning.followup.FollowUpStatus;
import dk.udslusning.followup.FollowUps;
import dk.udslusning.process.standing.AgreementMeetingTimes;
import dk.udslusning.rules.time.DanishDates;

import org.springframework.stereotype.Component;

/**
 * When citizen and office meet next.
 */
@Component
class NextMeeting implements PagePart {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H.mm");

	private final FollowUps followUps;

	private final AgreementMeetingTimes agreementMeetings;

	private final CaseFiles cases;

	private final Leases leases;

	private final Clock clock;

	NextMeeting(FollowUps followUps, AgreementMeetingTimes agreementMeetings, CaseFiles cases, Leases leases,
			Clock clock) {
		this.followUps = followUps;
		this.agreementMeetings = agreementMeetings;
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
		LocalDate today = LocalDate.now(this.clock);
		List<Meeting> planned = planned(caseNumber, today);
		planned.stream().findFirst().ifPresent((next) -> part.headline(next.spoken()).under(next.what()));
		planned.stream().skip(1).forEach((other) -> part.fact("Desuden", other.what() + ", " + other.spoken()));
		planned.stream()
			.filter((each) -> each.on().isBefore(today))
			.forEach((late) -> part
				.alert((planned.size() > 1) ? late.what() + ": dagen er gået, og der er ikke skrevet, hvordan det gik."
						: "Dagen er gået, og der er ikke skrevet, hvordan det gik."));
		this.followUps.of(caseNumber)
			.stream()
			.filter((each) -> each.status() == FollowUpStatus.HELD)
			.findFirst()
			.ifPresent((held) -> last(held, part));
		return part.orElse("Der er ikke aftalt et møde.");
	}

	/** What is to come first, then what should have been. */
	private List<Meeting> planned(String caseNumber, LocalDate today) {
		Stream<Meeting> followUp = this.followUps.next(caseNumber)
			.filter((next) -> isStillToBeHeld(caseNumber, next))
			.map((next) -> new Meeting("Opfølgning", next.plannedFor(), null))
			.stream();
		Stream<Meeting> agreement = this.agreementMeetings.next(caseNumber)
			.map((at) -> new Meeting("Møde om aftalen", at.toLocalDate(), at.toLocalTime()))
			.stream();
		return Stream.concat(followUp, agreement)
			.sorted(Comparator.comparing((Meeting each) -> each.on().isBefore(today)).thenComparing(Meeting::on))
			.toList();
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

	private record Meeting(String what, LocalDate on, LocalTime at) {

		String spoken() {
			return (this.at != null) ? Days.spoken(this.on) + " kl. " + TIME.format(this.at) : Days.spoken(this.on);
		}

	}

}
