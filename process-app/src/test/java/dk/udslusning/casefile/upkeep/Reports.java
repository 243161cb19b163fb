package dk.udslusning.casefile.upkeep;

import java.time.LocalDate;

import dk.udslusning.rules.money.Money;
import dk.udslusning.rules.scheme.HomeKind;

/**
 * Homes and changes as a caseworker writes them down.
 */
final class Reports {

	private Reports() {
	}

	/**
	 * A family home of 75,5 m² at 7.500,00 kr. and 500,00 kr. for heat, deposit 24.000,00
	 * kr., at disposal from 1 November 2026.
	 */
	static HomeReport family(String street) {
		return of(HomeKind.FAMILY, null, street, Money.ofKroner(7500), Money.ofKroner(500), LocalDate.of(2026, 11, 1));
	}

	static HomeReport of(HomeKind kind, Boolean agreement, String street, Money rent, Money heat, LocalDate from) {
		return new HomeReport(kind, "Boligselskabet Prøven", agreement, street, "2630", "Taastrup", 3, "75,5", rent,
				heat, null, null, null, null, Money.ofKroner(24000), true, from);
	}

	static HomeChange change(String home, HomeEvent event, LocalDate on) {
		return new HomeChange(home, event, on, (event == HomeEvent.TERMINATED) ? TerminatedBy.LANDLORD : null, true,
				null, null, null, null, null, null);
	}

	static HomeChange price(String home, LocalDate on, Money rent, Money heat) {
		return new HomeChange(home, HomeEvent.PRICE_CHANGED, on, null, null, rent, heat, null, null, null, null);
	}

}
