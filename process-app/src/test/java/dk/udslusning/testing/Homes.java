package dk.udslusning.testing;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;

import dk.udslusning.casefile.home.CompulsoryPayments;
import dk.udslusning.casefile.home.HomeAddress;
import dk.udslusning.casefile.home.NewHome;
import dk.udslusning.rules.money.Money;
import dk.udslusning.rules.scheme.HomeKind;

/**
 * Homes to let.
 */
public final class Homes {

	private static final AtomicInteger HOUSE_NUMBERS = new AtomicInteger();

	private Homes() {
	}

	/**
	 * The same home at another address at each call, for a test that has several.
	 */
	public static NewHome another() {
		return familyHome("Prøvevej " + HOUSE_NUMBERS.incrementAndGet());
	}

	/**
	 * A family home of 75 m² at 7.500,00 kr. a month, the published example's home.
	 * @param street where it lies, to tell homes apart
	 */
	public static NewHome familyHome(String street) {
		return new NewHome(HomeKind.FAMILY, "Boligselskabet Prøven", false, new HomeAddress(street, "2630", "Taastrup"),
				3, 7500, Money.ofOere(750_000), CompulsoryPayments.none(), Money.ofOere(2_400_000), true,
				LocalDate.of(2018, 1, 1));
	}

}
