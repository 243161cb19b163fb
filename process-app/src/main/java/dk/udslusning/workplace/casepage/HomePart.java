package dk.udslusning.workplace.casepage;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import dk.udslusning.casefile.home.HomeOffer;
import dk.udslusning.casefile.home.HomeOffers;
import dk.udslusning.casefile.home.HomeRegister;
import dk.udslusning.casefile.home.TransitionalHome;
import dk.udslusning.casefile.lease.Lease;
import dk.udslusning.casefile.lease.LeasePrice;
import dk.udslusning.casefile.lease.LeasePrices;
import dk.udslusning.casefile.lease.Leases;
import dk.udslusning.casefile.protection.ProtectedAddresses;
import dk.udslusning.casefile.tenancy.Tenancies;
import dk.udslusning.casefile.tenancy.Tenancy;
import dk.udslusning.rules.time.DanishDates;

import org.springframework.stereotype.Component;

/**
 * The home and its lease; where it lies only by the rules for protected addresses.
 */
@Component
class HomePart implements PagePart {

	private final Leases leases;

	private final LeasePrices prices;

	private final HomeRegister homes;

	private final HomeOffers offers;

	private final Tenancies tenancies;

	private final ProtectedAddresses addresses;

	private final Clock clock;

	HomePart(Leases leases, LeasePrices prices, HomeRegister homes, HomeOffers offers, Tenancies tenancies,
			ProtectedAddresses addresses, Clock clock) {
		this.leases = leases;
		this.prices = prices;
		this.homes = homes;
		this.offers = offers;
		this.tenancies = tenancies;
		this.addresses = addresses;
		this.clock = clock;
	}

	@Override
	public PartName name() {
		return PartName.HOME;
	}

	@Override
	public Part of(String caseNumber) {
		Part.Writer part = Part.named(name());
		Optional<Lease> lease = this.leases.livedIn(caseNumber);
		home(caseNumber).ifPresent((home) -> {
			part.fact("Bolig", home.label());
			if (this.addresses.isProtected(caseNumber)) {
				part.hidden("Adresse", Hidden.HOME_ADDRESS);
			}
			else {
				part.fact("Adresse", home.address().line());
			}
		});
		lease.ifPresent((signed) -> tell(signed, part));
		this.tenancies.latest(caseNumber)
			.map(Tenancy::movedInOn)
			.map(DanishDates::format)
			.ifPresent((day) -> part.fact("Flyttet ind", day));
		return part.orElse("Der er ikke fundet en bolig endnu.");
	}

	/** The home that is lived in or leased, or else kept for the citizen. */
	Optional<TransitionalHome> home(String caseNumber) {
		return this.leases.livedIn(caseNumber)
			.map(Lease::homeId)
			.or(() -> this.offers.open(caseNumber).map(HomeOffer::homeId))
			.map(this.homes::get);
	}

	private void tell(Lease lease, Part.Writer part) {
		LeasePrice price = this.prices.on(lease, LocalDate.now(this.clock));
		part.fact("Husleje før boligstøtte", price.rent().toString())
			.fact("Ydelser til udlejeren", price.payments().total().toString())
			.fact("Kontrakt fra", DanishDates.format(lease.startsOn()))
			.fact("Særlige vilkår til",
					DanishDates.format(lease.lastLegalDay()) + " (" + lease.periodMonths()
							+ " måneder). Derefter almindelig lejer")
			.fact("Lejemålet slutter", Optional.ofNullable(lease.endedOn()).map(DanishDates::format).orElse(null));
	}

}
