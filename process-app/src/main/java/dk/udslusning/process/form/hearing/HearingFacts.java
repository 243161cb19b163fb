package dk.udslusning.process.form.hearing;

import dk.udslusning.decision.hearing.Hearing;
import dk.udslusning.decision.hearing.Hearings;
import dk.udslusning.process.form.CitizenFacts;
import dk.udslusning.process.form.Facts;

import org.springframework.stereotype.Component;

/**
 * What the forms of a hearing show: how it stands, and what the citizen was heard about.
 */
@Component
class HearingFacts {

	private final CitizenFacts citizens;

	private final Hearings hearings;

	HearingFacts(CitizenFacts citizens, Hearings hearings) {
		this.citizens = citizens;
		this.hearings = hearings;
	}

	Hearing hearing(long hearingId) {
		return this.hearings.get(hearingId);
	}

	String top(Hearing hearing) {
		return this.citizens.citizen(hearing.caseNumber())
			.line("Høring før", hearing.about().danishName())
			.line("Høringsbrev sendt", hearing.sentOn())
			.line("Frist for svar, dagen med", hearing.deadline())
			.line("Svar kom", hearing.repliedOn())
			.line("Svar", hearing.reply())
			.warningIf(hearing.repliedOn() != null && hearing.deadline() != null
					&& hearing.repliedOn().isAfter(hearing.deadline()), "Svaret kom efter fristen.")
			.warningIf(hearing.repliedOn() == null, "Der er ikke registreret et svar.")
			.markdown();
	}

	String points(Hearing hearing) {
		Facts points = new Facts();
		hearing.grounds().lines().forEach((line) -> points.line("Borgeren er hørt om", line));
		return points.line("Oplysninger fra andre", hearing.unknownToCitizen()).markdown();
	}

}
