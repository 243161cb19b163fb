package dk.udslusning.rules.refund;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import dk.udslusning.rules.money.Money;
import dk.udslusning.rules.scheme.Origin;
import dk.udslusning.rules.scheme.SchemeFixture;

/**
 * Months made up over every feature, with many facts at limits.
 */
final class MadeUpFacts {

	private MadeUpFacts() {
	}

	static RefundFacts of(Random random) {
		YearMonth month = YearMonth.of(2021, 1).plusMonths(random.nextInt(12));
		boolean decided = random.nextInt(3) == 0;
		List<CompulsoryPayment> payments = new ArrayList<>();
		if (random.nextInt(3) == 0) {
			payments.add(new CompulsoryPayment("ANTENNA", Money.ofOere(random.nextInt(40_000))));
		}
		if (random.nextInt(4) == 0) {
			payments.add(new CompulsoryPayment("LAUNDRY", Money.ofOere(random.nextInt(40_000))));
		}
		List<RentChange> changes = (random.nextInt(12) == 0) ? List
			.of(new RentChange(month.atDay(2 + random.nextInt(26)), Money.ofOere(random.nextInt(900_000)), List.of()))
				: List.of();
		BigDecimal area = one(random, new BigDecimal(65), new BigDecimal("65.5"), new BigDecimal(85),
				new BigDecimal(20 + random.nextInt(120)), null);
		int adults = 1 + random.nextInt(3);
		HouseholdFacts household = new HouseholdFacts(adults, random.nextInt(6), 1 + random.nextInt(adults),
				one(random, Money.ZERO, Money.ofKroner(148_100), Money.ofOere(random.nextInt(60_000_000)), null),
				one(random, Money.ZERO, null), income(random, month), random.nextInt(5) == 0, random.nextInt(6) == 0,
				random.nextInt(6) == 0, random.nextInt(20) == 0);
		Periods periods = (random.nextInt(3) == 0) ? Periods.WHOLE_MONTH : periods(random, month);
		List<ChargedDays> charged = (random.nextInt(12) == 0)
				? List.of(new ChargedDays(month.atDay(3), month.atDay(3 + random.nextInt(20)))) : List.of();
		return new RefundFacts(month, SchemeFixture.frikommune25(), Origin.values()[random.nextInt(4)],
				new HomeCosts(area, Money.ofOere(random.nextInt(1_200_000)), payments, changes), household,
				new BenefitFacts(true, decided ? Money.ofOere(random.nextInt(400_000)) : null,
						decided && random.nextInt(4) == 0),
				new OwnPaymentFacts((random.nextInt(3) == 0) ? Money.ofOere(random.nextInt(400_000)) : null,
						(random.nextInt(5) == 0) ? Money.ofOere(random.nextInt(200_000)) : null),
				periods, charged, Map.of());
	}

	private static IncomeDays income(Random random, YearMonth month) {
		return switch (random.nextInt(8)) {
			case 0, 1 -> IncomeDays.NONE;
			case 2 -> new IncomeDays(List.of(new IncomeDays.Period(month.atDay(1 + random.nextInt(28)), null)));
			default -> IncomeDays.EVERY_DAY;
		};
	}

	private static Periods periods(Random random, YearMonth month) {
		LocalDate start = maybe(random, month, -40);
		LocalDate end = maybe(random, month, 40);
		LocalDate in = maybe(random, month, -30);
		LocalDate out = maybe(random, month, 30);
		if (start != null && end != null && end.isBefore(start)) {
			end = null;
		}
		if (in != null && out != null && out.isBefore(in)) {
			out = null;
		}
		return new Periods(start, end, in, out, maybe(random, month, -30), maybe(random, month, 60),
				maybe(random, month, 20), maybe(random, month, -10));
	}

	private static LocalDate maybe(Random random, YearMonth month, int away) {
		return switch (random.nextInt(6)) {
			case 0 -> month.atDay(1 + random.nextInt(28));
			case 1 -> month.atDay(1);
			case 2 -> month.atDay(1).plusDays(away);
			default -> null;
		};
	}

	@SafeVarargs
	private static <T> T one(Random random, T... values) {
		return values[random.nextInt(values.length)];
	}

}
