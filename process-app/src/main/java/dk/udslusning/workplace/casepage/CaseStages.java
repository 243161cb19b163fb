package dk.udslusning.workplace.casepage;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import dk.udslusning.casefile.CaseFile;
import dk.udslusning.casefile.home.HomeOffer;
import dk.udslusning.casefile.home.HomeOffers;
import dk.udslusning.casefile.lease.Lease;
import dk.udslusning.casefile.lease.Leases;
import dk.udslusning.casefile.tenancy.Tenancies;
import dk.udslusning.casefile.tenancy.Tenancy;
import dk.udslusning.rules.time.DanishDates;

import org.springframework.stereotype.Component;

/**
 * How far a case has come, in one line.
 */
@Component
class CaseStages {

	private final HomeOffers offers;

	private final Leases leases;

	private final Tenancies tenancies;

	private final Clock clock;

	CaseStages(HomeOffers offers, Leases leases, Tenancies tenancies, Clock clock) {
		this.offers = offers;
		this.leases = leases;
		this.tenancies = tenancies;
		this.clock = clock;
	}

	String of(CaseFile caseFile) {
		if (!caseFile.isOpen()) {
			return "Lukket den " + DanishDates.format(caseFile.closedOn()) + ": " + caseFile.closeReason().danishName();
		}
		Optional<Tenancy> tenancy = this.tenancies.latest(caseFile.caseNumber());
		if (tenancy.isPresent()) {
			return livingThere(caseFile.caseNumber(), tenancy.get());
		}
		Optional<Lease> lease = this.leases.latest(caseFile.caseNumber());
		if (lease.isPresent()) {
			return "Lejekontrakt fra " + DanishDates.format(lease.get().startsOn()) + ", flytter ind den "
					+ DanishDates.format(lease.get().plannedMovingIn());
		}
		Optional<HomeOffer> offer = this.offers.open(caseFile.caseNumber());
		if (offer.isPresent()) {
			return "Boligtilbud: " + offer.get().status().danishName();
		}
		if (caseFile.scheme() != null) {
			return "Visiteret, venter på bolig";
		}
		return (caseFile.caseworker() != null) ? "Under visitation" : "Modtaget, ingen har taget sagen endnu";
	}

	private String livingThere(String caseNumber, Tenancy tenancy) {
		if (tenancy.movedOutOn() != null) {
			return "Fraflyttet den " + DanishDates.format(tenancy.movedOutOn());
		}
		boolean over = this.leases.livedIn(caseNumber)
			.filter((lease) -> lease.lastLegalDay().isBefore(LocalDate.now(this.clock)))
			.isPresent();
		return over ? "Almindelig lejer, refusionen er slut"
				: "Bor i udslusningsbolig siden " + DanishDates.format(tenancy.movedInOn());
	}

}
