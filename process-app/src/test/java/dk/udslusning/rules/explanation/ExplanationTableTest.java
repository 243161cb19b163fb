package dk.udslusning.rules.explanation;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

import dk.udslusning.rules.money.Rounding;
import dk.udslusning.rules.rate.Unit;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Small explanations, and each line as people read it: name, calculation, outcome.
 */
class ExplanationTableTest {

	private static final LocalDate DAY = LocalDate.of(2021, 3, 1);

	private static final Term ZERO = Term.constant(0, Unit.OERE);

	private final ExplanationBuilder builder = new ExplanationBuilder("TEST", "Test", DAY);

	@Test
	void saysWhereAnUnchangedAmountComesFrom() {
		amount("antenna", "Antenne", 12000);
		Term rent = amount("rent", "Husleje", 750000);
		Term antenna = amount("antenna", "Antenne", 12000);
		Term sum = step("sum", "Husleje og antenne").of(Operation.ADD, rent, antenna);
		step("rent", "Husleje for måneden").main().of(Operation.TAKE, rent);
		step("total", "I alt").main().of(Operation.TAKE, sum);
		step("nothing", "Boligstøtte").main().of(Operation.TAKE, ZERO);
		assertThat(lines()).containsExactly("Husleje for måneden | oplyst: Husleje | 7.500,00 kr.",
				"I alt | se nedenfor: Husleje og antenne | 7.620,00 kr.", "Boligstøtte | 0,00 kr. | 0,00 kr.");
	}

	@Test
	void saysHowAnAmountThatIsKeptFromFallingIsFound() {
		difference(750000, 250000);
		assertThat(lines())
			.containsExactly("Refusion | husleje − støtte: 7.500,00 kr. − 2.500,00 kr. = 5.000,00 kr. | 5.000,00 kr.");
		assertThat(behind()).as("the difference is told already").isEmpty();
	}

	@Test
	void saysNoMoreWhereTheDifferenceIsZeroItself() {
		difference(750000, 750000);
		assertThat(lines())
			.containsExactly("Refusion | husleje − støtte: 7.500,00 kr. − 7.500,00 kr. = 0,00 kr. | 0,00 kr.");
	}

	@Test
	void saysThatAnAmountBelowZeroBecomesZero() {
		difference(750000, 750001);
		assertThat(lines()).containsExactly("Refusion | husleje − støtte: 7.500,00 kr. − 7.500,01 kr. = -0,01 kr., "
				+ "altså 0,00 kr.: aldrig under nul | 0,00 kr.");
	}

	/**
	 * Behind the refund stands what it is made of, and what that is made of: once each.
	 */
	@Test
	void tellsAnAmountBehindAMainLineOnce() {
		Term rent = amount("rent", "Husleje", 750000);
		Term income = amount("income", "Indkomst", 100000);
		Term over = step("over", "Indkomst over grænsen").of(Operation.SUBTRACT, income,
				Term.constant(120000, Unit.OERE));
		Term counted = step("counted", "Indkomst, der tæller").of(Operation.MAX, ZERO, over);
		step("refund", "Refusion").main().of(Operation.SUBTRACT, rent, counted);
		assertThat(behind()).containsExactly("▸ Sådan er »Refusion« fundet |  | ",
				"Indkomst, der tæller | 1.000,00 kr. − 1.200,00 kr. = -200,00 kr., altså 0,00 kr.: aldrig under nul | "
						+ "0,00 kr.");
	}

	@Test
	void leavesOutTheZeroThatALargerAmountWasComparedWith() {
		Term rent = amount("rent", "Husleje", 750000);
		step("more", "Mindst nul").main().of(Operation.MAX, ZERO, rent);
		step("zero", "Også nul").main().of(Operation.MAX, ZERO, amount("none", "Støtte", 0));
		assertThat(lines()).containsExactly("Mindst nul | 7.500,00 kr. = 7.500,00 kr. | 7.500,00 kr.",
				"Også nul | det største af 0,00 kr. og 0,00 kr. = 0,00 kr. | 0,00 kr.");
	}

	@Test
	void comparesTwoStepsWithoutTakingOneForAFloor() {
		Term one = step("one", "Den ene").of(Operation.ADD, amount("a", "A", 100), amount("b", "B", 200));
		Term other = step("other", "Den anden").of(Operation.ADD, amount("c", "C", 300), amount("d", "D", 400));
		step("larger", "Den største").main().of(Operation.MAX, one, other);
		assertThat(lines()).containsExactly("Den største | det største af 3,00 kr. og 7,00 kr. = 7,00 kr. | 7,00 kr.");
		assertThat(behind()).containsExactly("▸ Sådan er »Den største« fundet |  | ",
				"Den ene | 1,00 kr. + 2,00 kr. = 3,00 kr. | 3,00 kr.",
				"Den anden | 3,00 kr. + 4,00 kr. = 7,00 kr. | 7,00 kr.");
	}

	@Test
	void callsTheLargestOfDaysTheLatest() {
		Term lease = day("lease", "Lejemål", 1);
		Term moved = day("moved", "Indflyttet", 20);
		this.builder.step("latest", "R-01", "Første dag", "kilde", Unit.DATE).main().of(Operation.MAX, lease, moved);
		this.builder.step("earliest", "R-01", "Sidste dag", "kilde", Unit.DATE).main().of(Operation.MIN, lease, moved);
		assertThat(lines()).containsExactly(
				"Første dag | det seneste af 01.03.2021 og 20.03.2021 = 20.03.2021 | 20.03.2021",
				"Sidste dag | det tidligste af 01.03.2021 og 20.03.2021 = 01.03.2021 | 01.03.2021");
	}

	@Test
	void saysAShareByItsNumber() {
		Term share = Term.constant(2, Unit.FACTOR);
		step("share", "Andel").main()
			.of(Operation.SHARE, amount("rent", "Husleje", 750001), share, Term.constant(3, Unit.PERSONS));
		assertThat(lines())
			.containsExactly("Andel | 7.500,01 kr. delt mellem 3 personer, andel nr. 2 = 2.500,00 kr. | 2.500,00 kr.");
	}

	/** "Herkomst er boform = ja" says less than the words. */
	@Test
	void saysAnswersInWordsWhereTheFiguresSayLess() {
		Term origin = this.builder.fact("origin", "Herkomst", Value.code("A", "boform"), FactOrigin.from("test"));
		Term adult = this.builder.fact("adult", "Voksen", Value.answer(true), FactOrigin.from("test"));
		Term shelter = Term.constant(Value.code("A", "boform"));
		Term home = Term.constant(Value.code("B", "krisecenter"));
		Term children = this.builder.fact("children", "Børn", Value.of(4, Unit.FACTOR), FactOrigin.from("test"));
		answer("same", "Fra boform").of(Operation.SAME, origin, shelter);
		answer("other", "Fra krisecenter").of(Operation.SAME, origin, home);
		answer("taken", "Er voksen").of(Operation.TAKE, adult);
		answer("not", "Er barn").of(Operation.NOT, adult);
		answer("all", "Begge dele").of(Operation.ALL, adult, adult);
		answer("any", "En af dem").of(Operation.ANY, adult, adult);
		Term four = answer("four", "Fire børn").of(Operation.AT_LEAST, children, Term.constant(4, Unit.FACTOR));
		this.builder.result("four", "Fire børn", four);
		assertThat(lines()).containsExactly("Fra boform | herkomst er boform | ja",
				"Fra krisecenter | boform er krisecenter = nej | nej", "Er voksen | voksen | ja",
				"Er barn | ikke voksen | nej", "Begge dele | voksen og voksen | ja",
				"En af dem | voksen eller voksen | ja", "Fire børn | 4 er mindst 4 = ja | ja");
	}

	@Test
	void leavesAnswersOutAmongAmounts() {
		Term rent = amount("rent", "Husleje", 750000);
		answer("alone", "Bor alene").of(Operation.TAKE,
				this.builder.fact("alone", "Alene", Value.answer(true), FactOrigin.from("test")));
		this.builder.result("rentOere", "Husleje", step("rent", "Husleje for måneden").main().of(Operation.TAKE, rent));
		assertThat(lines()).containsExactly("Husleje for måneden | oplyst: Husleje | 7.500,00 kr.");
		assertThat(behind()).isEmpty();
	}

	@Test
	void headsWhatBelongsToNoMainLineOnlyBelowMainLines() {
		Term rent = amount("rent", "Husleje", 750000);
		step("double", "Det dobbelte").of(Operation.ADD, rent, rent);
		assertThat(rows())
			.containsExactly("Det dobbelte | 7.500,00 kr. + 7.500,00 kr. = 15.000,00 kr. | 15.000,00 kr.");
		step("rent", "Husleje for måneden").main().of(Operation.TAKE, rent);
		assertThat(rows()).containsExactly("Husleje for måneden | oplyst: Husleje | 7.500,00 kr.", "▸ Desuden |  | ",
				"Det dobbelte | 7.500,00 kr. + 7.500,00 kr. = 15.000,00 kr. | 15.000,00 kr.");
	}

	@Test
	void leavesOutTheLengthOfTheMonth() {
		Term month = this.builder.fact("month", "Måned", Value.of(YearMonth.of(2021, 3)), FactOrigin.from("test"));
		Term length = this.builder.step("length", "R-01", "Dage i måneden", "kilde", Unit.DAYS)
			.of(Operation.DAYS_IN_MONTH, month);
		step("part", "Husleje for dage").main()
			.rounded(RoundTo.oere(new Rounding(RoundingMode.HALF_UP, "kommunen")))
			.of(Operation.PRORATE, amount("rent", "Husleje", 750000), Term.constant(17, Unit.DAYS), length);
		assertThat(rows()).containsExactly("Husleje for dage | 7.500,00 kr. × 17 dage / 31 dage, afrundet til hele øre "
				+ "= 4.112,90 kr. | 4.112,90 kr.");
	}

	@Test
	void namesTheSourceOfEachLine() {
		step("rent", "Husleje for måneden").main().of(Operation.TAKE, amount("rent", "Husleje", 750000));
		assertThat(ExplanationText.lines(this.builder.build())).singleElement()
			.satisfies((row) -> assertThat(row).containsExactly(Map.entry("linje", "Husleje for måneden"),
					Map.entry("beregning", "oplyst: Husleje"), Map.entry("beloeb", "7.500,00 kr."),
					Map.entry("kilde", "§ 163 a")));
	}

	private void difference(long rent, long benefit) {
		Term difference = step("difference", "Husleje minus støtte").of(Operation.SUBTRACT,
				amount("rent", "Husleje", rent), amount("benefit", "Støtte", benefit));
		step("refund", "Refusion").main().of(Operation.MAX, ZERO, difference);
	}

	private Term amount(String key, String label, long oere) {
		return this.builder.fact(key, label, Value.of(oere, Unit.OERE), FactOrigin.from("test"));
	}

	private Term day(String key, String label, int day) {
		return this.builder.fact(key, label, Value.of(LocalDate.of(2021, 3, day)), FactOrigin.from("test"));
	}

	private ExplanationBuilder.StepBuilder step(String id, String label) {
		return this.builder.step(id, "R-01", label, "§ 163 a", Unit.OERE);
	}

	private ExplanationBuilder.StepBuilder answer(String id, String label) {
		return this.builder.step(id, "R-01", label, "kilde", Unit.ANSWER).main();
	}

	private List<String> lines() {
		return told(ExplanationText.lines(this.builder.build()));
	}

	private List<String> behind() {
		return told(ExplanationText.behind(this.builder.build()));
	}

	private List<String> rows() {
		return told(ExplanationText.rows(this.builder.build()));
	}

	private static List<String> told(List<Map<String, String>> rows) {
		return rows.stream()
			.map((row) -> row.get(ExplanationText.LINE) + " | " + row.get(ExplanationText.CALCULATION) + " | "
					+ row.get(ExplanationText.AMOUNT))
			.toList();
	}

}
