package dk.udslusning.decision.takeover;

import java.time.LocalDate;

import dk.udslusning.casefile.citizen.AddressProtection;
import dk.udslusning.casefile.intake.TransitionNotice;
import dk.udslusning.casefile.release.NoticeChannel;
import dk.udslusning.casefile.release.Release;
import dk.udslusning.casefile.release.Urgency;
import dk.udslusning.rules.scheme.Origin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Who the citizen is, and where she came from. Components as in {@link TransitionNotice}.
 */
public record PersonPart(@NotNull(message = "Vælg den dag, henvendelsen kom") LocalDate receivedOn,
		@NotNull(message = "Vælg, hvordan henvendelsen kom") NoticeChannel channel,
		@NotNull(message = "Skriv borgerens navn") @Size(max = 120, message = "Skriv højst 120 tegn") String name,
		@Size(max = 11, message = "Skriv CPR-nummeret med ti cifre") String cpr, LocalDate bornOn,
		@NotNull(message = "Vælg, om navn og adresse er beskyttet") AddressProtection protection,
		@NotNull(message = "Vælg, hvor borgeren kom fra") Origin origin,
		@Size(max = 120, message = "Skriv højst 120 tegn") String shelter,
		@Size(max = 1000, message = "Skriv højst 1.000 tegn") String situation, LocalDate admittedOn) {

	TransitionNotice notice(String phone, int children) {
		return new TransitionNotice(this.receivedOn, this.channel, false, this.name, this.cpr, this.bornOn,
				this.protection, phone, this.origin, this.shelter, this.situation, this.admittedOn, null,
				Urgency.NORMAL, children);
	}

	/** The stay before she left it, for the checks that ask for it. */
	Release release() {
		return new Release(null, null, this.receivedOn, this.channel, this.origin, this.shelter, this.situation,
				this.admittedOn, null, null, Urgency.NORMAL, 0, null);
	}

	/**
	 * Without the person, so that a log cannot name anybody.
	 */
	@Override
	public String toString() {
		return "PersonPart";
	}

}
