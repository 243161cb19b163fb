package dk.udslusning.rules.refund;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

import dk.udslusning.catalogue.Catalogue;
import dk.udslusning.catalogue.CatalogueFixture;
import dk.udslusning.rules.money.Money;
import dk.udslusning.rules.scheme.Origin;

/**
 * A million person-months in memory, on one thread: other homes, households and incomes
 * in each, over the months of 2018 to 2027.
 */
public final class MillionPersonMonths {

	private static final int MANY = 1_000_000;

	private static final int ROUNDS = 5;

	private static final int FIRST_MONTHS = 101;

	private MillionPersonMonths() {
	}

	public static void main(String[] arguments) {
		Catalogue catalogue = CatalogueFixture.demo();
		RefundCalculator calculator = new RefundCalculator(catalogue.fileRates(), catalogue.compulsoryKinds(),
				catalogue::settings);
		List<RefundFacts> all = facts(catalogue);
		for (int round = 1; round <= ROUNDS; round++) {
			RefundAmounts amounts = new RefundAmounts(calculator);
			long sum = 0;
			long begun = System.nanoTime();
			for (RefundFacts facts : all) {
				sum += amounts.of(facts).orElseThrow().refundOere();
			}
			Duration took = Duration.ofNanos(System.nanoTime() - begun);
			System.out.printf(Locale.ROOT, "round %d: %d person-months in %.2f s (%s in all)%n", round, MANY,
					took.toMillis() / 1000.0, Money.ofOere(sum));
		}
	}

	private static List<RefundFacts> facts(Catalogue catalogue) {
		Random random = new Random(163);
		List<RefundFacts> all = new ArrayList<>(MANY);
		for (int i = 0; i < MANY; i++) {
			int adults = 1 + random.nextInt(2);
			all.add(new RefundFacts(YearMonth.of(2018, 8).plusMonths(random.nextInt(FIRST_MONTHS)),
					catalogue.schemes().get("FRIKOMMUNE_25"),
					random.nextBoolean() ? Origin.HOMELESS_SHELTER_110 : Origin.CRISIS_CENTRE_109,
					new HomeCosts(BigDecimal.valueOf(30 + random.nextInt(100)),
							Money.ofOere(300_000 + random.nextInt(900_000)), List.of()),
					HouseholdFacts.of(adults, random.nextInt(5), Money.ofOere(random.nextInt(60_000_000)), Money.ZERO,
							random.nextInt(4) > 0),
					BenefitFacts.estimated(true), OwnPaymentFacts.BY_RATE, Periods.WHOLE_MONTH, Map.of()));
		}
		return all;
	}

}
