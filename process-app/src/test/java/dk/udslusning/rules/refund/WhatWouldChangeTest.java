package dk.udslusning.rules.refund;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import dk.udslusning.rules.explanation.Change;
import dk.udslusning.rules.money.Money;
import dk.udslusning.rules.rate.RateCodes;
import dk.udslusning.rules.rate.RateFixture;
import dk.udslusning.rules.rate.RateStatus;
import dk.udslusning.rules.rate.Unit;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * The published example (3.696,25) and what would change it, worked out by hand.
 */
class WhatWouldChangeTest {

	private final RefundFixture given = new RefundFixture();

	/**
	 * Without income 7.500 - 975. With one adult more 83.100 counts, 15 % is 12.465, made
	 * 12.468 by 12; 3.750 - 519,50 - 2.828,75. With 100 kr. more rent 65/75 of 91.200 is
	 * 79.040, 15 % 11.856, 988 a month; 7.600 - 988 - 2.828,75.
	 */
	@Test
	void tellsWhatWouldChangeTheAmountAndToWhat() {
		assertThat(changes()).extracting(Change::code, Change::amount)
			.containsExactly(tuple("BENEFIT_DECIDED", null), tuple("INCOME_ENDS", Money.ofOere(652500)),
					tuple("OWN_PAYMENT_REDUCED", null), tuple("ADULT_MOVES_IN", Money.ofOere(40175)),
					tuple("RENT_RISES", Money.ofOere(378325)), tuple("NEW_RATES", null), tuple("PERIOD_ENDS", null));
		assertThat(text("INCOME_ENDS"))
			.isEqualTo("Har lejeren ingen indkomst, falder egenbetalingen bort, og refusionen er 6.525,00 kr.");
		assertThat(text("NEW_RATES")).isEqualTo("Der kommer nye satser 01.01.2022; de er ikke kendt endnu.");
		assertThat(text("PERIOD_ENDS")).isEqualTo("Refusionen slutter senest 31.12.2026.");
	}

	/** Alone again with the decided benefit: 7.500 - 900 - 2.828,75. */
	@Test
	void tellsWhatOneAdultFewerWouldMeanToTheSecondTenant() {
		this.given.benefit = BenefitFacts.decided(Money.ofKroner(900));
		this.given.household = new HouseholdFacts(2, 0, 2, Money.ofKroner(160_000), Money.ZERO, IncomeDays.EVERY_DAY,
				false, false, false, false);
		assertThat(text("ADULT_MOVES_OUT"))
			.isEqualTo("Bor der en voksen mindre den 1. i måneden, er refusionen 3.771,25 kr.");
	}

	@Test
	void tellsWhatAnIncomeWouldCost() {
		this.given.income(IncomeDays.NONE);
		assertThat(changes()).extracting(Change::code).doesNotContain("INCOME_ENDS", "OWN_PAYMENT_REDUCED");
		assertThat(text("INCOME_BEGINS")).endsWith("refusionen er 3.696,25 kr.");
	}

	/** With a child E counts: 60 % of 78.000 - 18 % of what is over 148.100. */
	@Test
	void tellsWhatAHigherIncomeWouldCostWhereItCosts() {
		assertThat(changes()).extracting(Change::code).doesNotContain("INCOME_RISES");
		this.given.household = HouseholdFacts.of(1, 1, Money.ofKroner(300_000), Money.ZERO, true);
		assertThat(text("INCOME_RISES")).contains("1.000 kr. om måneden");
	}

	@Test
	void tellsTheAmountByTheNextRatesWhereTheyAreKnown() {
		this.given.benefit = BenefitFacts.decided(Money.ofKroner(900));
		this.given.rates = RateFixture.asPublished()
			.year(2022, RateCodes.OWN_PAYMENT_110, "9480", Unit.OERE_PER_DAY, RateStatus.ESTIMATED);
		assertThat(text("NEW_RATES"))
			.isEqualTo("Der kommer nye satser 01.01.2022; med dem, der står i systemet nu, er refusionen 3.716,50 kr.");
	}

	/**
	 * 7.500 to 14 March and 7.810 from the 15th is 7.670,00; both 100 kr. dearer
	 * 7.770,00. The next rates meet the rent that the month ends with: 7.810 - 900 -
	 * 94,80 x 365 / 12 = 7.810 - 900 - 2.883,50.
	 */
	@Test
	void countsOnFromEveryPriceOfTheMonth() {
		this.given.benefit = BenefitFacts.decided(Money.ofKroner(900));
		this.given.changes = List.of(new RentChange(LocalDate.of(2021, 3, 15), Money.ofKroner(7810), List.of()));
		this.given.rates = RateFixture.asPublished()
			.year(2022, RateCodes.OWN_PAYMENT_110, "9480", Unit.OERE_PER_DAY, RateStatus.ESTIMATED);
		assertThat(this.given.explained().amount()).isEqualTo(Money.ofOere(767000 - 90000 - 282875));
		assertThat(text("RENT_RISES")).endsWith("refusionen 4.041,25 kr.");
		assertThat(text("NEW_RATES")).endsWith("refusionen 4.026,50 kr.");
	}

	/** A part month is no measure for the whole one that the next rates would give. */
	@Test
	void tellsNoAmountByTheNextRatesInAPartMonth() {
		this.given.benefit = BenefitFacts.decided(Money.ofKroner(900));
		this.given.periods = new Periods(LocalDate.of(2021, 3, 2), null, null, null, null, null, null);
		this.given.rates = RateFixture.asPublished()
			.year(2022, RateCodes.OWN_PAYMENT_110, "9480", Unit.OERE_PER_DAY, RateStatus.ESTIMATED);
		assertThat(text("NEW_RATES")).isEqualTo("Der kommer nye satser 01.01.2022.");
	}

	/** The trial ends with 2026, and so do the rates of 2026. */
	@Test
	void tellsOfNoRatesAfterTheScheme() {
		this.given.month = YearMonth.of(2026, 3);
		this.given.benefit = BenefitFacts.decided(Money.ofKroner(900));
		assertThat(changes()).extracting(Change::code).contains("PERIOD_ENDS").doesNotContain("NEW_RATES");
	}

	@Test
	void tellsWhomADecidedBenefitConcerns() {
		assertThat(text("BENEFIT_DECIDED")).contains("er refusionen en krone lavere");
		this.given.household = HouseholdFacts.of(2, 0, Money.ofKroner(160_000), Money.ZERO, true);
		assertThat(text("BENEFIT_DECIDED")).contains("lavere med lejerens andel af forskellen");
	}

	@Test
	void tellsTheCitizensOwnLastDay() {
		this.given.periods = new Periods(LocalDate.of(2021, 3, 15), null, LocalDate.of(2021, 3, 15), null, null,
				LocalDate.of(2023, 3, 14), null);
		assertThat(text("PERIOD_ENDS")).isEqualTo("Refusionen slutter senest 14.03.2023.");
	}

	@Test
	void tellsThatTheApplicationIsMissing() {
		this.given.benefit = BenefitFacts.estimated(false);
		assertThat(text("BENEFIT_APPLIED")).contains("søgt boligstøtte");
	}

	@Test
	void leavesTheAmountAsItIs() {
		Refund refund = this.given.explained();
		assertThat(refund.amount()).isEqualTo(Money.ofOere(369625));
		assertThat(refund.explanation().withChanges(List.of())).isEqualTo(this.given.refund().explanation());
	}

	/**
	 * 102,00 x 365 / 12 = 3.102,50; 96,71 x 365 / 12 = 2.941,60. The rate between them is
	 * no more confirmed than the one that is used.
	 */
	@Test
	void warnsOfAnUnconfirmedRateWithTheAmountBothWays() {
		this.given.month = YearMonth.of(2025, 3);
		this.given.benefit = BenefitFacts.decided(Money.ofKroner(1000));
		this.given.rates = RateFixture.asPublished()
			.year(2023, RateCodes.OWN_PAYMENT_110, "9671", Unit.OERE_PER_DAY, RateStatus.CONFIRMED);
		Refund refund = this.given.refund();
		assertThat(refund.amount()).isEqualTo(Money.ofOere(339750));
		assertThat(refund.explanation().warnings()).filteredOn((warning) -> warning.code().equals("RATE_UNCONFIRMED"))
			.singleElement()
			.satisfies((warning) -> assertThat(warning.text()).contains("102,00 kr. pr. dag")
				.endsWith(
						"Med den senest bekræftede, 96,71 kr. pr. dag fra 01.01.2023, ville refusionen være 3.558,40 kr."));
	}

	private List<Change> changes() {
		return this.given.explained().explanation().changes();
	}

	private String text(String code) {
		return changes().stream().filter((change) -> change.code().equals(code)).findFirst().orElseThrow().text();
	}

}
