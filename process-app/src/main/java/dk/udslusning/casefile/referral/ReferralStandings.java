package dk.udslusning.casefile.referral;

import java.time.LocalDate;
import java.util.Optional;

import dk.udslusning.casefile.CaseFile;
import dk.udslusning.casefile.CaseFiles;
import dk.udslusning.casefile.home.HomeOffers;
import dk.udslusning.casefile.home.OfferStatus;
import dk.udslusning.casefile.lease.Lease;
import dk.udslusning.casefile.lease.Leases;
import dk.udslusning.casefile.release.Releases;
import dk.udslusning.casefile.tenancy.Tenancies;

import org.springframework.stereotype.Component;

/**
 * Reads from the case file how far a notice has come. A notice that came to a case of
 * somebody else's follows it only once a person has taken the notice up: whoever sends a
 * number must not learn by the answer that its owner is known, or when her lease begins.
 */
@Component
class ReferralStandings {

	private final ReferralTable table;

	private final CaseFiles cases;

	private final HomeOffers offers;

	private final Leases leases;

	private final Tenancies tenancies;

	private final Releases releases;

	ReferralStandings(ReferralTable table, CaseFiles cases, HomeOffers offers, Leases leases, Tenancies tenancies,
			Releases releases) {
		this.table = table;
		this.cases = cases;
		this.offers = offers;
		this.leases = leases;
		this.tenancies = tenancies;
		this.releases = releases;
	}

	ReferralStanding of(Referral referral) {
		boolean own = this.table.isOfItsOwnCase(referral);
		boolean follows = own || this.table.isTakenUp(referral);
		Optional<Lease> lease = follows ? this.leases.latest(referral.caseNumber()) : Optional.empty();
		return new ReferralStanding(referral, status(referral, follows, lease), plannedDischarge(referral, own),
				lease.map(Lease::startsOn).orElse(null));
	}

	/** The day in the case is that of the stay it began with. */
	private LocalDate plannedDischarge(Referral referral, boolean own) {
		return own ? this.releases.get(referral.caseNumber()).plannedDischargeOn()
				: this.table.plannedSince(referral).orElse(referral.notice().plannedDischargeOn());
	}

	private ReferralStatus status(Referral referral, boolean follows, Optional<Lease> lease) {
		CaseFile caseFile = this.cases.get(referral.caseNumber());
		if (this.table.hasTold(referral, ReferralChange.WITHDRAWN)) {
			return ReferralStatus.WITHDRAWN;
		}
		if (!caseFile.isOpen()) {
			return ReferralStatus.CLOSED;
		}
		if (!follows) {
			return ReferralStatus.RECEIVED;
		}
		if (this.tenancies.latest(referral.caseNumber()).isPresent()) {
			return ReferralStatus.MOVED_IN;
		}
		if (lease.isPresent()) {
			return ReferralStatus.LEASE_SIGNED;
		}
		boolean found = this.offers.open(referral.caseNumber())
			.filter((offer) -> offer.status() != OfferStatus.OFFERED)
			.isPresent();
		if (found) {
			return ReferralStatus.HOME_FOUND;
		}
		return (caseFile.caseworker() != null) ? ReferralStatus.BEING_ASSESSED : ReferralStatus.RECEIVED;
	}

}
