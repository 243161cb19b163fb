package dk.udslusning.process.form.followup;

import dk.udslusning.casefile.tenancy.Tenancies;
import dk.udslusning.casefile.tenancy.Tenancy;
import dk.udslusning.followup.FollowUp;
import dk.udslusning.followup.FollowUpEvent;
import dk.udslusning.followup.FollowUps;
import dk.udslusning.process.form.CitizenFacts;
import dk.udslusning.process.form.Facts;
import dk.udslusning.rules.time.DanishDates;

import org.springframework.stereotype.Component;

/**
 * What the forms of a follow-up show: the plan, what happened to it, how to reach the
 * citizen safely, and what was agreed last time.
 */
@Component
class FollowUpFacts {

	/** From so many misses in a row on, somebody should go and see. */
	private static final int WORRYING_MISSES = 2;

	private final FollowUps followUps;

	private final Tenancies tenancies;

	private final CitizenFacts citizens;

	FollowUpFacts(FollowUps followUps, Tenancies tenancies, CitizenFacts citizens) {
		this.followUps = followUps;
		this.tenancies = tenancies;
		this.citizens = citizens;
	}

	Facts of(String caseNumber, long followUpId) {
		FollowUp followUp = this.followUps.get(followUpId);
		Tenancy tenancy = this.tenancies.required(caseNumber);
		Facts shown = this.citizens.citizen(caseNumber);
		this.citizens.safeContact(caseNumber, shown);
		shown.line("Flyttet ind", tenancy.movedInOn())
			.line("Behov for støtte", tenancy.needLevel().danishName())
			.line("Planlagt til", followUp.plannedFor());
		int missed = this.followUps.missedInARow(tenancy.id());
		shown.warningIf(missed >= WORRYING_MISSES,
				"Borgeren er udeblevet " + missed + " gange i træk. Overvej et hjemmebesøg; beløbet ændres ikke.");
		this.followUps.lastHeld(tenancy.id())
			.ifPresent((last) -> shown.line("Sidste opfølgning", last.heldOn())
				.line("Aftalt sidst", last.nextStep())
				.line("Bekymring sidst", last.worry())
				.line("Bekymring for et barn sidst", last.childWorry())
				.line("Givet til børneteamet", last.childTeamToldOn()));
		this.followUps.eventsOf(followUpId).forEach((event) -> shown.line(heading(event), event.text()));
		return shown;
	}

	private static String heading(FollowUpEvent event) {
		String channel = (event.channel() != null) ? ", " + event.channel().danishName() : "";
		return event.kind().danishName() + " " + DanishDates.format(event.happenedOn()) + channel;
	}

}
