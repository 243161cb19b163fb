package dk.udslusning.rules.refund;

import java.time.YearMonth;

import dk.udslusning.rules.explanation.FactOrigin;
import dk.udslusning.rules.money.Money;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The published example (3.696,25) as it is said on the phone.
 */
class RefundSentenceTest {

	private final RefundFixture given = new RefundFixture();

	@Test
	void saysWhyInTwoSentences() {
		assertThat(sentence()).isEqualTo("Du får 3.696,25 kr., fordi din husleje på 7.500,00 kr. er højere end "
				+ "boligstøtten og din egenbetaling. Boligstøtten er anslået til 975,00 kr., din egenbetaling er "
				+ "2.828,75 kr., og kommunen refunderer forskellen.");
	}

	@Test
	void saysWhatTheBenefitIsWhereItIsDecidedAndNothingIsPaid() {
		this.given.benefit = BenefitFacts.decided(Money.ofKroner(900));
		this.given.income(IncomeDays.NONE);
		assertThat(sentence()).isEqualTo("Du får 6.600,00 kr., fordi din husleje på 7.500,00 kr. er højere end "
				+ "boligstøtten. Boligstøtten er 900,00 kr., du har ingen egenbetaling, og kommunen refunderer forskellen.");
	}

	@Test
	void saysWhyThereIsNothing() {
		this.given.benefit = BenefitFacts.decided(Money.ofKroner(5000));
		assertThat(sentence()).isEqualTo("Du får ingen refusion, fordi boligstøtten og din egenbetaling er mindst lige "
				+ "så store som din husleje på 7.500,00 kr. Boligstøtten er 5.000,00 kr., og din egenbetaling er "
				+ "2.828,75 kr.");
	}

	/** 7.500 / 2 - 900 / 2 - 2.828,75. */
	@Test
	void saysThatOnlyAShareCounts() {
		this.given.benefit = BenefitFacts.decided(Money.ofKroner(900));
		this.given.household = HouseholdFacts.of(2, 0, Money.ofKroner(160_000), Money.ZERO, true);
		assertThat(sentence()).startsWith("Du får 471,25 kr., fordi din andel af huslejen på 3.750,00 kr.")
			.contains("Din andel af boligstøtten er 450,00 kr.");
	}

	/** 7.500 / 2 - 0 - 2.828,75: half of nothing is no share to tell the rent by. */
	@Test
	void saysThatOnlyAShareOfTheRentCountsAlsoWithoutABenefit() {
		this.given.benefit = BenefitFacts.decided(Money.ZERO);
		this.given.household = HouseholdFacts.of(2, 0, Money.ofKroner(160_000), Money.ZERO, true);
		assertThat(sentence()).startsWith("Du får 921,25 kr., fordi din andel af huslejen på 3.750,00 kr.")
			.contains("Din andel af boligstøtten er 0,00 kr.");
	}

	@Test
	void saysThatAnAmountWasDecidedEarlier() {
		TakenOverRefund takenOver = new TakenOverRefund(YearMonth.of(2026, 1), Money.ofKroner(3000),
				Money.ofKroner(900), Money.ZERO);
		assertThat(RefundSentence.of(takenOver.explain(FactOrigin.from("afgørelsen"))))
			.isEqualTo("Du får 3.000,00 kr., fordi det er afgjort tidligere.");
	}

	private String sentence() {
		return RefundSentence.of(this.given.refund().explanation());
	}

}
