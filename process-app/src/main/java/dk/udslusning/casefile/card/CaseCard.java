package dk.udslusning.casefile.card;

import java.time.LocalDate;

import dk.udslusning.casefile.CloseReason;
import dk.udslusning.casefile.citizen.AddressProtection;
import dk.udslusning.casefile.home.OfferStatus;
import dk.udslusning.rules.time.DanishDates;

/**
 * What a list needs of one case: whose it is, who may be told, and how far it has come.
 *
 * @param caseNumber the case
 * @param name the citizen; null for an anonymous stay
 * @param protection how far name and address are protected
 * @param caseworker user id; null until somebody takes the case
 * @param scheme code; null until the visitation
 * @param closedOn null while open
 * @param closeReason null while open
 * @param movedInOn into the home she lives in or lived in last; null before
 * @param movedOutOn out of it; null while she lives there
 * @param leaseStartsOn of the lease of that home, before moving in of the newest; null
 * where none is signed
 * @param plannedMovingIn as that lease says
 * @param lastLegalDay of that lease, addenda counted
 * @param offer how far the newest offer of a home has come; null where none was made
 */
public record CaseCard(String caseNumber, String name, AddressProtection protection, String caseworker, String scheme,
		LocalDate closedOn, CloseReason closeReason, LocalDate movedInOn, LocalDate movedOutOn, LocalDate leaseStartsOn,
		LocalDate plannedMovingIn, LocalDate lastLegalDay, OfferStatus offer) {

	/**
	 * The name as a caseworker sees it.
	 */
	public String citizen() {
		return (this.name != null) ? this.name : "Anonym borger";
	}

	/**
	 * How far the case has come, in one line of Danish.
	 * @param today the day it is read
	 */
	public String stage(LocalDate today) {
		if (this.closedOn != null) {
			return "Lukket den " + DanishDates.format(this.closedOn) + ": " + this.closeReason.danishName();
		}
		if (this.movedInOn != null) {
			return livingThere(today);
		}
		if (this.leaseStartsOn != null) {
			return "Lejekontrakt fra " + DanishDates.format(this.leaseStartsOn) + ", flytter ind den "
					+ DanishDates.format(this.plannedMovingIn);
		}
		if (this.offer != null && this.offer.isOpen()) {
			return "Boligtilbud: " + this.offer.danishName();
		}
		if (this.scheme != null) {
			return "Visiteret, venter på bolig";
		}
		return (this.caseworker != null) ? "Under visitation" : "Modtaget, ingen har taget sagen endnu";
	}

	private String livingThere(LocalDate today) {
		if (this.movedOutOn != null) {
			return "Fraflyttet den " + DanishDates.format(this.movedOutOn);
		}
		return this.lastLegalDay.isBefore(today) ? "Almindelig lejer, refusionen er slut"
				: "Bor i udslusningsbolig siden " + DanishDates.format(this.movedInOn);
	}

	/** Without the citizen, so that a log cannot name anybody. */
	@Override
	public String toString() {
		return "CaseCard[" + this.caseNumber + "]";
	}

}
