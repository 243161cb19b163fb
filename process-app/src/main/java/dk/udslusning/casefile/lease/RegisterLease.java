package dk.udslusning.casefile.lease;

import java.time.Clock;
import java.time.LocalDate;

import dk.udslusning.casefile.CaseFiles;
import dk.udslusning.casefile.RejectedInput;
import dk.udslusning.casefile.home.HomeOffer;
import dk.udslusning.casefile.home.HomeOffers;
import dk.udslusning.casefile.home.HomeRegister;
import dk.udslusning.casefile.home.Occupancy;
import dk.udslusning.casefile.note.CaseNotes;
import dk.udslusning.casefile.release.Releases;
import dk.udslusning.catalogue.Schemes;
import dk.udslusning.rules.scheme.Scheme;
import dk.udslusning.rules.time.DanishDates;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Registers the signed lease of the assigned home, or that it came to nothing. From the
 * signed lease on, the refund is the citizen's right (SEL § 163 a).
 */
@Service
@Transactional
public class RegisterLease {

	private final CaseFiles cases;

	private final Schemes schemes;

	private final HomeRegister homes;

	private final HomeOffers offers;

	private final Occupancy occupancy;

	private final Releases releases;

	private final Leases leases;

	private final CaseNotes notes;

	private final Clock clock;

	RegisterLease(CaseFiles cases, Schemes schemes, HomeRegister homes, HomeOffers offers, Occupancy occupancy,
			Releases releases, Leases leases, CaseNotes notes, Clock clock) {
		this.cases = cases;
		this.schemes = schemes;
		this.homes = homes;
		this.offers = offers;
		this.occupancy = occupancy;
		this.releases = releases;
		this.leases = leases;
		this.notes = notes;
		this.clock = clock;
	}

	/**
	 * Registers a signed lease. Double rent over 14 days becomes a note, not a refusal.
	 * @param caseNumber the case, with an assigned home
	 * @param terms what stands in the lease
	 * @return the lease with its last legal day
	 * @throws RejectedInput naming each missing or impossible term; nothing is stored
	 * then
	 */
	public Lease signed(String caseNumber, LeaseTerms terms) {
		HomeOffer offer = this.offers.required(caseNumber);
		Scheme scheme = this.schemes.get(this.cases.get(caseNumber).scheme());
		boolean stays = this.releases.get(caseNumber).isStaying();
		LocalDate today = LocalDate.now(this.clock);
		this.homes.lock(offer.homeId());
		new LeaseCheck(scheme, this.homes.offered(offer), stays, today).faultsOf(terms).throwIfAny();
		refuseOtherHousehold(offer, terms.leaseStart());
		refuseOtherRefund(offer, terms.leaseStart());
		Lease lease = this.leases.begin(leaseOf(offer, terms, scheme));
		this.offers.becomeLease(caseNumber, today);
		if (terms.plannedDischarge() != null) {
			this.releases.plan(caseNumber, terms.plannedDischarge());
		}
		if (lease.hasLongDoubleRent()) {
			this.notes.add(caseNumber, "Advarsel: dobbelt husleje",
					"Borgeren betaler efter planen begge steder i " + lease.plannedDoubleRentDays() + " dage fra "
							+ DanishDates.format(lease.startsOn())
							+ ". Overvej en tidligere indflytning eller hjælp efter aktivloven.");
		}
		return lease;
	}

	/**
	 * The home came to nothing before the lease was signed: the citizen waits again, with
	 * the place kept.
	 * @param reason at most 1,000 characters; may be null
	 */
	public void fellThrough(String caseNumber, String reason) {
		this.offers.fallThrough(caseNumber, reason, LocalDate.now(this.clock));
	}

	private void refuseOtherHousehold(HomeOffer offer, LocalDate start) {
		this.occupancy.takenFrom(offer.homeId(), start, offer.caseNumber(), offer.sharedWithCase())
			.ifPresent((from) -> {
				throw RejectedInput.at("leaseStart", "Boligen er udlejet eller tilbudt til en anden husstand fra "
						+ DanishDates.format(from) + "; ret datoen, eller registrér, at lejemålet ikke blev til noget");
			});
	}

	private void refuseOtherRefund(HomeOffer offer, LocalDate start) {
		this.leases.otherOfPerson(offer.caseNumber(), offer.homeId(), start).ifPresent((other) -> {
			throw RejectedInput.at("leaseStart",
					"Borgeren får refusion for de samme dage i sag " + other + "; afslut den først, eller ret datoen");
		});
	}

	private static Lease leaseOf(HomeOffer offer, LeaseTerms terms, Scheme scheme) {
		return new Lease(null, offer.caseNumber(), offer.homeId(), offer.id(), terms.signedOn(), terms.leaseStart(),
				terms.periodMonths(), scheme.legalPeriod(terms.leaseStart(), terms.periodMonths(), 0).lastDay(),
				terms.deviations(), terms.councilApprovedOn(), terms.rent().oere(), terms.price().payments(),
				terms.plannedMovingIn(), terms.plannedDischarge(), null, null);
	}

}
