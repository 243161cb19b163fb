package dk.udslusning.rules.refund;

import java.time.LocalDate;
import java.util.List;

import dk.udslusning.rules.explanation.Explanation;
import dk.udslusning.rules.explanation.Fact;
import dk.udslusning.rules.explanation.Result;
import dk.udslusning.rules.explanation.Step;
import dk.udslusning.rules.money.Money;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * Which lines an explanation of a refund has: not only the amount must be right.
 */
class RefundStepsTest {

	private final RefundFixture given = new RefundFixture();

	@Test
	void saysUnderWhichSchemeAndThatItIsInForce() {
		assertThat(explanation().step("scheme").source()).isEqualTo("Lov om frikommunenetværk § 25");
		assertThat(explanation().step("scheme.inForce").figures()).isEqualTo("marts 2021 er ikke før august 2018 = ja");
	}

	/** From the 1st to the 10th and from the 20th: 22 of 31 days of 2.828,75. */
	@Test
	void countsSeveralPeriodsOfIncomeByTheirNumbers() {
		this.given.income(
				new IncomeDays(List.of(new IncomeDays.Period(day(1), day(10)), new IncomeDays.Period(day(20), null))));
		assertThat(explanation().result("ownPaymentOere").money()).isEqualTo(Money.ofOere(200750));
		assertThat(explanation().facts()).filteredOn((fact) -> fact.key().startsWith("tenant.income"))
			.extracting(Fact::label)
			.containsExactly("Indkomst fra, 1. periode", "Indkomst til og med, 1. periode", "Indkomst fra, 2. periode");
		assertThat(explanation().steps()).filteredOn((step) -> step.id().endsWith(".days"))
			.extracting(Step::id, Step::label, Step::main)
			.containsExactly(tuple("ownPayment.income.1.days", "Dage med egenbetaling, 1. periode", true),
					tuple("ownPayment.income.2.days", "Dage med egenbetaling, 2. periode", true),
					tuple("ownPayment.days", "Dage med egenbetaling", false));
	}

	@Test
	void countsTheOnlyPeriodOfIncomeWithoutANumber() {
		this.given.income(new IncomeDays(List.of(new IncomeDays.Period(day(25), null))));
		assertThat(explanation().step("ownPayment.days").label()).isEqualTo("Dage med egenbetaling");
		assertThat(explanation().step("ownPayment.days").main()).isTrue();
		assertThat(explanation().facts()).extracting(Fact::label).contains("Indkomst fra");
	}

	/** The days of the lease follow from the lease: they are told behind the rent. */
	@Test
	void tellsDaysOfTheLeaseBehindTheMainLines() {
		this.given.periods = new Periods(day(15), null, null, null, null, null, null);
		assertThat(explanation().step("rent.days").main()).isFalse();
	}

	@Test
	void asksNothingAboutUnconfirmedPaymentsWhereAllAreConfirmed() {
		this.given.payments = List.of(new CompulsoryPayment("ANTENNA", Money.ofKroner(120)));
		assertThat(explanation().results()).extracting(Result::key).doesNotContain("refundWithUnconfirmedOere");
	}

	/** 7.500 + 50 - 975 - 2.828,75; the antenna is no matter of doubt. */
	@Test
	void saysWhatAnUnconfirmedPaymentWouldMean() {
		this.given.payments = List.of(new CompulsoryPayment("LAUNDRY", Money.ofKroner(50)));
		assertThat(explanation().result("refundWithUnconfirmedOere").money()).isEqualTo(Money.ofOere(374625));
		assertThat(explanation().steps()).extracting(Step::id).doesNotContain("rentWithUnconfirmed.share");
		this.given.household = HouseholdFacts.of(2, 0, Money.ofKroner(160_000), Money.ZERO, true);
		assertThat(explanation().steps()).extracting(Step::id).contains("rentWithUnconfirmed.share");
	}

	private Explanation explanation() {
		return this.given.refund().explanation();
	}

	private static LocalDate day(int day) {
		return LocalDate.of(2021, 3, day);
	}

}
