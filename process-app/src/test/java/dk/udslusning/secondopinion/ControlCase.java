package dk.udslusning.secondopinion;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import dk.udslusning.catalogue.Catalogue;
import dk.udslusning.rules.money.Money;
import dk.udslusning.rules.refund.BenefitFacts;
import dk.udslusning.rules.refund.ChargedDays;
import dk.udslusning.rules.refund.CompulsoryPayment;
import dk.udslusning.rules.refund.HomeCosts;
import dk.udslusning.rules.refund.HouseholdFacts;
import dk.udslusning.rules.refund.IncomeDays;
import dk.udslusning.rules.refund.OwnPaymentFacts;
import dk.udslusning.rules.refund.Periods;
import dk.udslusning.rules.refund.RefundFacts;
import dk.udslusning.rules.scheme.Origin;

/**
 * A generated case, as cells of the spreadsheet and as facts of the rules. Many amounts
 * and days lie at limits.
 *
 * @param cells values by the names of {@link ControlInput}; nothing where a cell is empty
 * @param facts the same for the rules
 */
record ControlCase(Map<String, Object> cells, RefundFacts facts) {

	/** The kind of payment that the cases have confirmed. */
	static final String CONFIRMED_KIND = "HEAT";

	private static final YearMonth SECOND_SCHEME = YearMonth.of(2023, 7);

	private static final YearMonth FIRST_SCHEME_ENDED = YearMonth.of(2027, 1);

	private static final int MONTHS = 113;

	@Override
	public String toString() {
		return this.facts.scheme().code() + " " + this.cells;
	}

	static ControlCase generate(Random random, Catalogue catalogue) {
		Map<String, Object> cells = new LinkedHashMap<>();
		YearMonth month = YearMonth.of(2018, 8).plusMonths(random.nextInt(MONTHS));
		boolean second = !month.isBefore(FIRST_SCHEME_ENDED) || !month.isBefore(SECOND_SCHEME) && random.nextBoolean();
		cells.put("maaned", month.atDay(1));
		Origin origin = Origin.values()[random.nextInt(Origin.values().length)];
		cells.put("herkomst", switch (origin) {
			case TEMPORARY_CARE_107 -> "107";
			case CRISIS_CENTRE_109 -> "109";
			case HOMELESS_SHELTER_110 -> "110";
			case OTHER -> "anden";
		});
		home(random, cells);
		household(random, cells);
		money(random, cells, origin);
		if (random.nextInt(3) > 0) {
			days(random, cells, month);
		}
		return new ControlCase(cells,
				facts(cells, month, catalogue, second ? "ALMENBOLIG_63" : "FRIKOMMUNE_25", origin));
	}

	private static void home(Random random, Map<String, Object> cells) {
		cells.put("husleje", one(random, 692_500L, 692_400L, 692_600L, 0L, 1L, 250_000L,
				300_000L + random.nextInt(900_000), 300_000L + random.nextInt(900_000)));
		cells.put("ydelser", one(random, 0L, 0L, 1L, 12_000L, (long) random.nextInt(90_000)));
		cells.put("areal", one(random, 65L, 66L, 85L, 86L, 20L + random.nextInt(130), 20L + random.nextInt(130)));
	}

	private static void household(Random random, Map<String, Object> cells) {
		long adults = one(random, 1L, 1L, 1L, 2L, 3L);
		cells.put("voksne", adults);
		cells.put("boern", one(random, 0L, 0L, 1L, 2L, 3L, 4L, 5L));
		cells.put("andel", 1L + random.nextInt((int) adults));
		cells.put("indkomst", one(random, 0L, 14_810_000L, 16_790_000L, 17_150_000L, (long) random.nextInt(60_000_000),
				(long) random.nextInt(30_000_000)));
		cells.put("formue", one(random, 0L, 0L, 88_410_000L, 88_410_001L, 176_830_000L, 176_830_001L,
				(long) random.nextInt(300_000_000)));
		cells.put("harIndkomst", one(random, 1L, 1L, 1L, 0L));
		cells.put("pension", one(random, 0L, 0L, 0L, 1L));
		cells.put("handicap", one(random, 0L, 0L, 0L, 0L, 1L));
		cells.put("doegnhjaelp", one(random, 0L, 0L, 0L, 0L, 1L));
	}

	private static void money(Random random, Map<String, Object> cells, Origin origin) {
		if (random.nextInt(3) == 0) {
			cells.put("beregnet", one(random, 0L, 1L, 100_003L, (long) random.nextInt(400_000)));
		}
		cells.put("kunDage", one(random, 0L, 0L, 1L));
		if (origin == Origin.TEMPORARY_CARE_107 || random.nextInt(4) == 0) {
			cells.put("indtastet", one(random, 0L, 1L, 310_000L, (long) random.nextInt(400_000)));
		}
		if (random.nextInt(5) == 0) {
			cells.put("nedsat", one(random, 0L, 1L, (long) random.nextInt(200_000)));
		}
	}

	private static void days(Random random, Map<String, Object> cells, YearMonth month) {
		LocalDate start = day(random, month, -40);
		cells.put("lejemaalFra", start.isAfter(month.atEndOfMonth()) ? month.atEndOfMonth() : start);
		some(random, cells, "lejemaalTil", later(day(random, month, 40), month.atDay(1)));
		some(random, cells, "sidsteDag", later(day(random, month, 60), month.atDay(1)));
		LocalDate in = later(day(random, month, -20), start);
		some(random, cells, "indflyttet", in);
		some(random, cells, "udskrevet", later(day(random, month, -20), start));
		some(random, cells, "fraflyttet", later(day(random, month, 30), in));
		some(random, cells, "ansoegning", day(random, month, 10));
		if ((long) cells.get("harIndkomst") == 1 && random.nextInt(3) == 0) {
			LocalDate from = day(random, month, 0);
			some(random, cells, "indkomstFra", from);
			some(random, cells, "indkomstTil", later(day(random, month, 20), from));
		}
		if (random.nextInt(4) == 0) {
			LocalDate from = day(random, month, -5);
			cells.put("opkraevetFra", from);
			cells.put("opkraevetTil", from.plusDays(random.nextInt(20)));
		}
		if (cells.containsKey("lejemaalTil")
				&& ((LocalDate) cells.get("lejemaalTil")).isBefore((LocalDate) cells.get("lejemaalFra"))) {
			cells.put("lejemaalTil", cells.get("lejemaalFra"));
		}
	}

	private static void some(Random random, Map<String, Object> cells, String name, LocalDate day) {
		if (random.nextBoolean()) {
			cells.put(name, day);
		}
	}

	/** A day of the month, or some days away from it; often its first or last. */
	private static LocalDate day(Random random, YearMonth month, int away) {
		int length = month.lengthOfMonth();
		return switch (random.nextInt(5)) {
			case 0 -> month.atDay(1);
			case 1 -> month.atEndOfMonth();
			case 2 -> month.atDay(1).plusDays(away);
			default -> month.atDay(1 + random.nextInt(length));
		};
	}

	private static LocalDate later(LocalDate one, LocalDate other) {
		return one.isAfter(other) ? one : other;
	}

	@SafeVarargs
	private static <T> T one(Random random, T... values) {
		return values[random.nextInt(values.length)];
	}

	private static RefundFacts facts(Map<String, Object> cells, YearMonth month, Catalogue catalogue, String scheme,
			Origin origin) {
		long other = (long) cells.get("ydelser");
		LocalDate from = (LocalDate) cells.get("indkomstFra");
		LocalDate to = (LocalDate) cells.get("indkomstTil");
		IncomeDays income = ((long) cells.get("harIndkomst") == 0) ? IncomeDays.NONE
				: new IncomeDays(List.of(new IncomeDays.Period(from, to)));
		Money decided = money(cells, "beregnet");
		return new RefundFacts(month, catalogue.schemes().get(scheme), origin,
				new HomeCosts(BigDecimal.valueOf((long) cells.get("areal")), money(cells, "husleje"),
						(other == 0) ? List.of() : List.of(new CompulsoryPayment(CONFIRMED_KIND, Money.ofOere(other)))),
				new HouseholdFacts(number(cells, "voksne"), number(cells, "boern"), number(cells, "andel"),
						money(cells, "indkomst"), money(cells, "formue"), income, number(cells, "pension") == 1,
						number(cells, "handicap") == 1, number(cells, "doegnhjaelp") == 1, false),
				new BenefitFacts(true, decided, decided != null && number(cells, "kunDage") == 1),
				new OwnPaymentFacts(money(cells, "indtastet"), money(cells, "nedsat")),
				new Periods((LocalDate) cells.get("lejemaalFra"), (LocalDate) cells.get("lejemaalTil"),
						(LocalDate) cells.get("indflyttet"), (LocalDate) cells.get("fraflyttet"),
						(LocalDate) cells.get("udskrevet"), (LocalDate) cells.get("sidsteDag"),
						(LocalDate) cells.get("ansoegning")),
				cells.containsKey("opkraevetFra") ? List
					.of(new ChargedDays((LocalDate) cells.get("opkraevetFra"), (LocalDate) cells.get("opkraevetTil")))
						: List.of(),
				Map.of());
	}

	private static Money money(Map<String, Object> cells, String name) {
		return cells.containsKey(name) ? Money.ofOere((long) cells.get(name)) : null;
	}

	private static int number(Map<String, Object> cells, String name) {
		return Math.toIntExact((long) cells.get(name));
	}

}
