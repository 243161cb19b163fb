package dk.udslusning.rules.explanation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;

import dk.udslusning.rules.money.Money;
import dk.udslusning.rules.money.Rounding;
import dk.udslusning.rules.rate.DatedRate;
import dk.udslusning.rules.rate.RateStatus;
import dk.udslusning.rules.rate.Unit;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ExplanationTextTest {

	private static final LocalDate DAY = LocalDate.of(2021, 3, 1);

	private final ExplanationBuilder builder = new ExplanationBuilder("TEST", "Test", DAY);

	@Test
	void tellsWhatWouldChangeTheResult() {
		step("rent", "Husleje", Unit.OERE).main().of(Operation.TAKE, amount("rent", "Husleje", 750000));
		Explanation explanation = this.builder.build();
		assertThat(ExplanationText.changes(explanation)).isEmpty();
		assertThat(ExplanationText.changes(explanation.withChanges(
				List.of(new Change("RENT_RISES", "Stiger huslejen, er refusionen 3.783,25 kr.", Money.ofOere(378325)),
						new Change("PERIOD_ENDS", "Slutter *senest* 31.12.2026.", null)))))
			.isEqualTo("**Det kan ændre beløbet**\n\n- Stiger huslejen, er refusionen 3.783,25 kr.\n"
					+ "- Slutter \\*senest\\* 31.12.2026.\n\n");
	}

	@Test
	void tellsWarningsOnlyWhereThereAreSome() {
		step("rent", "Husleje", Unit.OERE).main().of(Operation.TAKE, amount("rent", "Husleje", 750000));
		assertThat(ExplanationText.warnings(this.builder.build())).isEmpty();
		this.builder.warn("LOOK", "Se nærmere.");
		assertThat(ExplanationText.warnings(this.builder.build()))
			.isEqualTo("**Vær opmærksom på**\n\n- Se nærmere.\n\n");
	}

	/**
	 * A letter tells the days that an amount was counted for, and no length of a month.
	 */
	@Test
	void tellsTheDaysThatAMainLineTakesInButNoDayAndNoLengthOfAMonth() {
		Term month = this.builder.fact("month", "Måned", Value.of(YearMonth.of(2021, 3)), FactOrigin.from("test"));
		Term lease = day("lease", 15);
		Term moved = day("moved", 20);
		Term first = step("first", "Første dag", Unit.DATE).of(Operation.MAX, lease, moved);
		Term days = step("days", "Dage", Unit.DAYS).of(Operation.DAYS_WITHIN, month, first);
		Term length = step("length", "Dage i måneden", Unit.DAYS).of(Operation.DAYS_IN_MONTH, month);
		step("part", "Boligstøtte", Unit.OERE).rounded(RoundTo.oere(new Rounding(RoundingMode.HALF_UP, "kommunen")))
			.main()
			.of(Operation.PRORATE, amount("benefit", "Støtte", 93000), days, length);
		step("last", "Senest", Unit.DATE).main().of(Operation.TAKE, first);
		assertThat(plain()).isEqualTo("- Dage: dage i marts 2021 fra 20.03.2021 = 12 dage (§ 1)\n"
				+ "- Boligstøtte: 930,00 kr. × 12 dage / 31 dage, afrundet til hele øre = 360,00 kr.\n"
				+ "- Senest: 20.03.2021");
	}

	/** 75,00 - 25,00 stands in the line of the refund already. */
	@Test
	void doesNotTellTwiceWhatIsKeptFromFalling() {
		Term difference = step("difference", "Forskel", Unit.OERE).of(Operation.SUBTRACT,
				amount("rent", "Husleje", 7500), amount("benefit", "Støtte", 2500));
		step("refund", "Refusion", Unit.OERE).main().of(Operation.MAX, Term.constant(0, Unit.OERE), difference);
		assertThat(plain()).isEqualTo("- Refusion: 75,00 kr. − 25,00 kr. = 50,00 kr. (§ 1)");
	}

	@Test
	void takesNoFactForTheStepOfTheSameName() {
		Term rent = amount("rent", "Husleje", 7500);
		step("rent", "Husleje pr. år", Unit.OERE).of(Operation.MULTIPLY, rent, Term.constant(12, Unit.FACTOR));
		step("month", "Husleje for måneden", Unit.OERE).main().of(Operation.TAKE, rent);
		assertThat(plain()).isEqualTo("- Husleje for måneden: 75,00 kr. (§ 1)");
	}

	@Test
	void namesRatesWithTheTimeInWhichTheyHold() {
		Term first = this.builder.rate(rate("A", LocalDate.of(2021, 12, 31)));
		Term other = this.builder.rate(rate("B", null));
		step("sum", "Sum", Unit.OERE).main().of(Operation.ADD, first, other);
		assertThat(ExplanationText.rates(this.builder.build())).containsExactly(
				"Sats A: 93,00 kr. pr. dag, gælder fra 01.01.2021 til 31.12.2021, bekræftet (BEK 1244)",
				"Sats B: 93,00 kr. pr. dag, gælder fra 01.01.2021, bekræftet (BEK 1244)");
	}

	@Test
	void namesFactsWithWhereTheyCameFrom() {
		Term rent = this.builder.fact("rent", "Husleje", Value.of(750000, Unit.OERE_PER_MONTH),
				new FactOrigin("sagsbehandler1", DAY, "Lejekontrakt"));
		step("rent", "Husleje for måneden", Unit.OERE).main().of(Operation.ADD, rent, amount("more", "Antenne", 100));
		assertThat(ExplanationText.facts(this.builder.build())).containsExactly(
				"Husleje: 7.500,00 kr. pr. måned (Lejekontrakt, sagsbehandler1, 01.03.2021)",
				"Antenne: 1,00 kr. (test)");
		assertThat(ExplanationText.basis(this.builder.build())).startsWith("**Oplysninger**\n\n- Husleje: ");
	}

	private String plain() {
		return ExplanationText.plain(this.builder.build(), Set.of());
	}

	private Term amount(String key, String label, long oere) {
		return this.builder.fact(key, label, Value.of(oere, Unit.OERE), FactOrigin.from("test"));
	}

	private Term day(String key, int day) {
		return this.builder.fact(key, "En dag", Value.of(LocalDate.of(2021, 3, day)), FactOrigin.from("test"));
	}

	private ExplanationBuilder.StepBuilder step(String id, String label, Unit unit) {
		return this.builder.step(id, "R-01", label, "§ 1", unit);
	}

	private static DatedRate rate(String code, LocalDate validTo) {
		return new DatedRate(code, "Sats " + code, new BigDecimal("9300"), Unit.OERE_PER_DAY, LocalDate.of(2021, 1, 1),
				validTo, RateStatus.CONFIRMED, "BEK 1244");
	}

}
