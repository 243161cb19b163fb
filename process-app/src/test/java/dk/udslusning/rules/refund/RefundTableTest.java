package dk.udslusning.rules.refund;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import dk.udslusning.rules.explanation.Explanation;
import dk.udslusning.rules.explanation.ExplanationText;
import dk.udslusning.rules.money.Money;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The published example (3.696,25) as a table in a task.
 */
class RefundTableTest {

	private final RefundFixture given = new RefundFixture();

	@Test
	void beginsWithTheSumInWordsAndInFigures() {
		List<Map<String, String>> lines = ExplanationText.lines(explanation());
		assertThat(lines).extracting((row) -> row.get(ExplanationText.AMOUNT))
			.containsExactly("7.500,00 kr.", "975,00 kr.", "2.828,75 kr.", "3.696,25 kr.");
		assertThat(lines.get(3)).containsEntry(ExplanationText.CALCULATION, "husleje for måneden − anslået boligstøtte "
				+ "− egenbetaling: 7.500,00 kr. − 975,00 kr. − 2.828,75 kr. = 3.696,25 kr.");
	}

	@Test
	void namesTheLineBeforeWhatStandsBehindIt() {
		assertThat(ExplanationText.behind(explanation())).extracting((row) -> row.get(ExplanationText.LINE))
			.startsWith("▸ Sådan er »Anslået boligstøtte« fundet", "Husleje for boligen alene pr. år")
			.endsWith("▸ Sådan er »Egenbetaling« fundet", "Egenbetaling for en hel måned")
			.doesNotHaveDuplicates();
	}

	/** 7.500,00 x 17 / 31 = 4.112,90, in halves; from the 20th, 12 days. */
	@Test
	void saysSharesAndDaysAsPeopleDo() {
		this.given.household = new HouseholdFacts(2, 0, 2, Money.ofKroner(160_000), Money.ZERO, IncomeDays.EVERY_DAY,
				false, false, false, false);
		this.given.periods = new Periods(LocalDate.of(2021, 3, 15), null, LocalDate.of(2021, 3, 20), null,
				LocalDate.of(2021, 3, 20), LocalDate.of(2023, 3, 14), null, null);
		assertThat(calculations()).contains("4.112,90 kr. delt mellem 2 personer, andel nr. 2 = 2.056,45 kr.",
				"det seneste af 15.03.2021 og 20.03.2021 = 20.03.2021");
		assertThat(calculations()).noneMatch((figures) -> figures.contains("største af 0,00"))
			.noneMatch((figures) -> figures.endsWith("= ja"));
	}

	/** 7.500,00 - 6.000,00 - 2.828,75 is below zero. */
	@Test
	void saysThatAnAmountDoesNotFallBelowZero() {
		this.given.benefit = BenefitFacts.decided(Money.ofKroner(6000));
		assertThat(calculations()).anyMatch((figures) -> figures
			.endsWith("6.000,00 kr. − 2.828,75 kr. = -1.328,75 kr., altså 0,00 kr.: aldrig under nul"));
	}

	private List<String> calculations() {
		return ExplanationText.rows(explanation()).stream().map((row) -> row.get(ExplanationText.CALCULATION)).toList();
	}

	private Explanation explanation() {
		return this.given.refund().explanation();
	}

}
