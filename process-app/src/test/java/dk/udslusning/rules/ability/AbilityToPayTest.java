package dk.udslusning.rules.ability;

import java.time.YearMonth;
import java.util.Map;

import dk.udslusning.rules.ability.AbilityOutcome.NormMissing;
import dk.udslusning.rules.ability.AbilityOutcome.NormUnconfirmed;
import dk.udslusning.rules.explanation.ExplanationVerifier;
import dk.udslusning.rules.money.DanishAmounts;
import dk.udslusning.rules.money.Money;
import dk.udslusning.rules.rate.RateCodes;
import dk.udslusning.rules.rate.RateFixture;
import dk.udslusning.rules.rate.RateStatus;
import dk.udslusning.rules.rate.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * The norm is Gældsstyrelsens of 2023 and 2024; every expected amount is worked out by
 * hand.
 */
class AbilityToPayTest {

	private final RateFixture norm = norm();

	private final AbilityToPay ability = new AbilityToPay(this.norm);

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					# month  | income    | fixed    | adults, children | rent     | benefit  | left      | to pay   | missing  | source
					2024-03  | 17.500,00 | 2.200,00 | 1 0 1 0          | 8.150,00 | 1.900,00 | 5.540,00  | 6.250,00 | 710,00   | constructed: 7.240 + 2.520
					2024-03  | 14.000,00 | 1.500,00 | 1 0 0 0          | 7.500,00 | 975,00   | 5.260,00  | 6.525,00 | 1.265,00 | constructed: 7.240
					2024-03  | 15.264,99 | 1.500,00 | 1 0 0 0          | 7.500,00 | 975,00   | 6.524,99  | 6.525,00 | 0,01     | constructed: one øre under
					2024-03  | 15.265,00 | 1.500,00 | 1 0 0 0          | 7.500,00 | 975,00   | 6.525,00  | 6.525,00 | 0,00     | constructed: at the limit
					2024-03  | 15.265,01 | 1.500,00 | 1 0 0 0          | 7.500,00 | 975,00   | 6.525,01  | 6.525,00 | 0,00     | constructed: one øre over
					2023-12  | 32.000,00 | 3.000,00 | 2 1 2 1          | 9.000,00 | 1.800,00 | 6.750,00  | 7.200,00 | 450,00   | constructed: 7.010 + 4.880 + 1.910 + 2 x 2.460 + 3.530
					2024-01  | 32.000,00 | 3.000,00 | 2 1 2 1          | 9.000,00 | 1.800,00 | 6.080,00  | 7.200,00 | 1.120,00 | constructed: 7.240 + 5.040 + 1.970 + 2 x 2.520 + 3.630
					2024-01  | 30.000,00 | 0,00     | 3 0 0 0          | 9.000,00 | 0,00     | 12.680,00 | 9.000,00 | 0,00     | constructed: 7.240 + 2 x 5.040
					2024-01  | 0,00      | 0,00     | 1 0 0 0          | 7.500,00 | 0,00     | 0,00      | 7.500,00 | 7.500,00 | constructed: nothing is left, never less
					""")
	void weighsWhatIsLeftAgainstTheRent(String month, String income, String fixed, String persons, String rent,
			String benefit, String left, String toPay, String missing) {
		Ability found = this.ability.assess(facts(month, income, fixed, persons, rent, benefit))
			.ability()
			.orElseThrow();
		assertThat(found.available()).isEqualTo(DanishAmounts.parse(left));
		assertThat(found.rentAfterBenefit()).isEqualTo(DanishAmounts.parse(toPay));
		assertThat(found.shortfall()).isEqualTo(DanishAmounts.parse(missing));
		assertThat(found.canPay()).isEqualTo(missing.equals("0,00"));
		assertThat(new ExplanationVerifier().verify(found.explanation())).isEmpty();
	}

	@Test
	void explainsEveryTermWithItsRule() {
		Ability found = this.ability
			.assess(facts("2024-03", "17.500,00", "2.200,00", "1 0 1 0", "8.150,00", "1.900,00"))
			.ability()
			.orElseThrow();
		assertThat(found.explanation().steps()).extracting((step) -> step.ruleId())
			.contains("ABILITY-01", "ABILITY-02", "ABILITY-03", "ABILITY-04");
		assertThat(found.explanation().rates()).extracting((rate) -> rate.code())
			.containsExactly(RateCodes.DISPOSABLE_SINGLE, RateCodes.DISPOSABLE_CHILD_2_TO_6);
		assertThat(found.explanation().step("ability.disposable").value().money()).isEqualTo(Money.ofKroner(9_760));
		assertThat(found.explanation().result(AbilityToPay.CAN_PAY).isYes()).isFalse();
	}

	@Test
	void namesTheFirstAmountOfTheNormThatIsMissing() {
		assertThat(this.ability.assess(facts("2025-01", "1,00", "0,00", "1 0 0 0", "1,00", "0,00")))
			.isEqualTo(new NormMissing(RateCodes.DISPOSABLE_SINGLE, YearMonth.of(2025, 1)));
		this.norm.without(RateCodes.DISPOSABLE_CHILD_7_TO_17);
		assertThat(this.ability.assess(facts("2024-12", "1,00", "0,00", "1 0 0 1", "1,00", "0,00")))
			.isEqualTo(new NormMissing(RateCodes.DISPOSABLE_CHILD_7_TO_17, YearMonth.of(2024, 12)));
	}

	@Test
	void asksOnlyForTheAmountsOfTheHousehold() {
		this.norm.without(RateCodes.DISPOSABLE_CHILD_0_TO_1).without(RateCodes.DISPOSABLE_FURTHER_ADULT);
		assertThat(this.ability.assess(facts("2024-12", "1,00", "0,00", "1 0 1 1", "1,00", "0,00")).ability())
			.isPresent();
	}

	@Test
	void asksForNoAmountOfChildrenThatAreNotThere() {
		this.norm.without(RateCodes.DISPOSABLE_CHILD_2_TO_6).without(RateCodes.DISPOSABLE_CHILD_7_TO_17);
		assertThat(this.ability.assess(facts("2024-12", "1,00", "0,00", "1 1 0 0", "1,00", "0,00")).ability())
			.isPresent();
	}

	@Test
	void namesEveryResult() {
		Ability found = this.ability
			.assess(facts("2024-03", "17.500,00", "2.200,00", "1 0 1 0", "8.150,00", "1.900,00"))
			.ability()
			.orElseThrow();
		assertThat(found.explanation().results()).extracting((result) -> result.key() + " " + result.value().text())
			.containsExactly("availableOere 554000", "rentAfterBenefitOere 625000", AbilityToPay.CAN_PAY + " NO",
					"shortfallOere 71000");
		assertThat(found.explanation().step("ability.for2-6").value().money()).isEqualTo(Money.ofKroner(2_520));
	}

	@Test
	void restsOnNoAmountThatNobodyConfirmed() {
		this.norm.year(2025, RateCodes.DISPOSABLE_SINGLE, "745000", Unit.OERE_PER_MONTH, RateStatus.ESTIMATED);
		assertThat(this.ability.assess(facts("2025-06", "1,00", "0,00", "1 0 0 0", "1,00", "0,00")))
			.isEqualTo(new NormUnconfirmed(RateCodes.DISPOSABLE_SINGLE, YearMonth.of(2025, 6), RateStatus.ESTIMATED));
	}

	@Test
	void refusesAHouseholdThatCannotBe() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> facts("2024-01", "1,00", "0,00", "0 0 0 0", "1,00", "0,00"));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> facts("2024-01", "-1,00", "0,00", "1 0 0 0", "1,00", "0,00"));
	}

	private static AbilityFacts facts(String month, String income, String fixed, String persons, String rent,
			String benefit) {
		String[] counts = persons.split(" ");
		return new AbilityFacts(YearMonth.parse(month), DanishAmounts.parse(income), DanishAmounts.parse(fixed),
				Integer.parseInt(counts[0]), Integer.parseInt(counts[1]), Integer.parseInt(counts[2]),
				Integer.parseInt(counts[3]), DanishAmounts.parse(rent), DanishAmounts.parse(benefit), Map.of());
	}

	private static RateFixture norm() {
		RateFixture norm = new RateFixture();
		norm.year(2023, RateCodes.DISPOSABLE_SINGLE, "701000", Unit.OERE_PER_MONTH, RateStatus.CONFIRMED);
		norm.year(2023, RateCodes.DISPOSABLE_FURTHER_ADULT, "488000", Unit.OERE_PER_MONTH, RateStatus.CONFIRMED);
		norm.year(2023, RateCodes.DISPOSABLE_CHILD_0_TO_1, "191000", Unit.OERE_PER_MONTH, RateStatus.CONFIRMED);
		norm.year(2023, RateCodes.DISPOSABLE_CHILD_2_TO_6, "246000", Unit.OERE_PER_MONTH, RateStatus.CONFIRMED);
		norm.year(2023, RateCodes.DISPOSABLE_CHILD_7_TO_17, "353000", Unit.OERE_PER_MONTH, RateStatus.CONFIRMED);
		norm.year(2024, RateCodes.DISPOSABLE_SINGLE, "724000", Unit.OERE_PER_MONTH, RateStatus.CONFIRMED);
		norm.year(2024, RateCodes.DISPOSABLE_FURTHER_ADULT, "504000", Unit.OERE_PER_MONTH, RateStatus.CONFIRMED);
		norm.year(2024, RateCodes.DISPOSABLE_CHILD_0_TO_1, "197000", Unit.OERE_PER_MONTH, RateStatus.CONFIRMED);
		norm.year(2024, RateCodes.DISPOSABLE_CHILD_2_TO_6, "252000", Unit.OERE_PER_MONTH, RateStatus.CONFIRMED);
		norm.year(2024, RateCodes.DISPOSABLE_CHILD_7_TO_17, "363000", Unit.OERE_PER_MONTH, RateStatus.CONFIRMED);
		return norm;
	}

}
