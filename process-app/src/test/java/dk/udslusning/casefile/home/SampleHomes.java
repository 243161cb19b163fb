package dk.udslusning.casefile.home;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;

import dk.udslusning.rules.money.Money;
import dk.udslusning.rules.scheme.HomeKind;

/**
 * Invented homes for tests, each behind a door of its own, at the municipality's disposal
 * from 1 November 2026.
 */
public final class SampleHomes {

	public static final LocalDate AT_DISPOSAL_FROM = LocalDate.of(2026, 11, 1);

	private static final AtomicInteger DOORS = new AtomicInteger();

	private SampleHomes() {
	}

	/**
	 * Family home, 3 rooms, 75 m², rent 7.500,00 kr., heat 500,00 kr. and antenna 150,00
	 * kr., deposit 24.000,00 kr.
	 */
	public static NewHome family() {
		return of(HomeKind.FAMILY, false);
	}

	public static NewHome of(HomeKind kind, boolean assignmentAgreement) {
		return new NewHome(kind, "Taastrup Almene Boliger", assignmentAgreement,
				new HomeAddress("Prøvevej 12, 2. " + DOORS.incrementAndGet(), "2630", "Taastrup"), 3, 7500,
				Money.ofKroner(7500), new CompulsoryPayments(50000, 0, 15000, 0, 0), Money.ofKroner(24000), true,
				AT_DISPOSAL_FROM);
	}

}
