package dk.udslusning.rules.refund;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

import dk.udslusning.rules.explanation.Explanation;
import dk.udslusning.rules.explanation.ExplanationVerifier;
import dk.udslusning.rules.explanation.Fact;
import dk.udslusning.rules.explanation.Step;
import dk.udslusning.rules.money.Money;
import dk.udslusning.rules.scheme.SchemeFixture;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

/**
 * RENT-03 by hand, in øre; benefit 1.000,00 decided. Source: SEL § 163 a; constructed.
 */
class RentOverMonthTest {

	private final RefundFixture given = new RefundFixture();

	private List<RentChange> changes = List.of();

	RentOverMonthTest() {
		this.given.benefit = BenefitFacts.decided(Money.ofKroner(1000));
	}

	@Test
	void splitsTheRentByDaysWhereItChangesInsideTheMonth() {
		// 7.500,00 x 14 / 31 + 7.810,00 x 17 / 31 = 237.770 / 31 = 7.670,00
		this.changes = List.of(change(15, 7810));
		Refund refund = refund();
		assertThat(refund.rentShare()).isEqualTo(Money.ofOere(767_000));
		// 7.670,00 - 1.000,00 - 2.828,75
		assertThat(refund.amount()).isEqualTo(Money.ofOere(384_125));
	}

	@Test
	void countsTheNewRentOnItsFirstDayAlready() {
		// the last day of March: 7.500,00 x 30 / 31 + 7.810,00 x 1 / 31 = 7.510,00
		this.changes = List.of(change(31, 7810));
		assertThat(refund().rentShare()).isEqualTo(Money.ofOere(751_000));
		// the second day: 7.500,00 x 1 / 31 + 7.810,00 x 30 / 31 = 7.800,00
		this.changes = List.of(change(2, 7810));
		assertThat(refund().rentShare()).isEqualTo(Money.ofOere(780_000));
	}

	@Test
	void countsTheLeapDay() {
		// 7.000,00 x 28 / 29 + 7.290,00 x 1 / 29 = 203.290 / 29 = 7.010,00
		this.given.scheme = SchemeFixture.almenbolig63();
		this.given.month = YearMonth.of(2024, 2);
		this.given.rent = Money.ofKroner(7000);
		this.changes = List.of(new RentChange(LocalDate.of(2024, 2, 29), Money.ofKroner(7290), List.of()));
		assertThat(refund().rentShare()).isEqualTo(Money.ofOere(701_000));
	}

	@Test
	void takesSeveralChangesOfOneMonth() {
		// 7.500,00 x 10 / 31 + 7.810,00 x 10 / 31 + 8.120,00 x 11 / 31 = 242.420 / 31
		// = 7.820,00
		this.changes = List.of(change(11, 7810), change(21, 8120));
		assertThat(refund().rentShare()).isEqualTo(Money.ofOere(782_000));
	}

	@Test
	void roundsTheSumAndNotItsParts() {
		// 7.500,01 x 1 / 31 + 7.500,02 x 30 / 31 = 7.500,0197 -> 7.500,02; rounded parts
		// would be 241,94 + 7.258,08 = 7.500,02
		this.given.rent = Money.ofOere(750_001);
		this.changes = List.of(new RentChange(LocalDate.of(2021, 3, 2), Money.ofOere(750_002), List.of()));
		assertThat(refund().rentShare()).isEqualTo(Money.ofOere(750_002));
		// thirds of 31 days: 1,00 x 15 / 31 + 2,00 x 16 / 31 = 47 / 31 = 1,516 -> 1,52;
		// rounded parts would be 0,48 + 1,03 = 1,51
		this.given.rent = Money.ofKroner(1);
		this.changes = List.of(new RentChange(LocalDate.of(2021, 3, 16), Money.ofKroner(2), List.of()));
		assertThat(refund().rentShare()).isEqualTo(Money.ofOere(152));
	}

	@Test
	void changesThePaymentsWithThePriceAndShowsUnconfirmedOnesBothWays() {
		// 7.620,00 x 14 / 31 + (7.500,00 + 151,00) x 17 / 31 = 7.637,00; with laundry
		// 62,00 from the 15th on 34,00 more
		this.given.payments = List.of(new CompulsoryPayment("ANTENNA", Money.ofKroner(120)));
		this.changes = List.of(new RentChange(LocalDate.of(2021, 3, 15), Money.ofKroner(7500),
				List.of(new CompulsoryPayment("ANTENNA", Money.ofKroner(151)),
						new CompulsoryPayment("LAUNDRY", Money.ofKroner(62)))));
		Refund refund = refund();
		assertThat(refund.rentShare()).isEqualTo(Money.ofOere(763_700));
		assertThat(refund.amountWithUnconfirmed().minus(refund.amount())).isEqualTo(Money.ofOere(3_400));
		assertThat(refund.explanation().warnings())
			.anySatisfy((warning) -> assertThat(warning.text()).contains("62,00"));
	}

	@Test
	void keepsToTheDaysOfTheLease() {
		// lease from the 11th: 7.500,00 x 4 / 31 + 7.810,00 x 17 / 31 = 162.770 / 31 =
		// 5.250,645
		this.given.periods = new Periods(LocalDate.of(2021, 3, 11), null, null, null, null, null, null);
		this.changes = List.of(change(15, 7810));
		assertThat(refund().rentShare()).isEqualTo(Money.ofOere(525_065));
	}

	@Test
	void explainsEachPriceSoThatItRecomputes() {
		this.given.payments = List.of(new CompulsoryPayment("ANTENNA", Money.ofKroner(120)),
				new CompulsoryPayment("LAUNDRY", Money.ofKroner(50)));
		this.given.household = new HouseholdFacts(2, 0, 2, Money.ofKroner(160_000), Money.ZERO, IncomeDays.EVERY_DAY,
				false, false, false, false);
		this.changes = List.of(change(11, 7810), change(21, 8120));
		assertThat(new ExplanationVerifier().verify(refund().explanation())).isEmpty();
	}

	@Test
	void namesEveryPriceAfterTheFirstByItsNumber() {
		this.given.payments = List.of(new CompulsoryPayment("ANTENNA", Money.ofKroner(120)),
				new CompulsoryPayment("LAUNDRY", Money.ofKroner(50)));
		this.changes = List.of(new RentChange(LocalDate.of(2021, 3, 15), Money.ofKroner(7810),
				List.of(new CompulsoryPayment("ANTENNA", Money.ofKroner(151)),
						new CompulsoryPayment("LAUNDRY", Money.ofKroner(62)))));
		Explanation explanation = refund().explanation();
		assertThat(explanation.facts()).filteredOn((fact) -> fact.key().startsWith("home."))
			.extracting(Fact::key, Fact::label)
			.containsExactly(tuple("home.rent.to.1", "Husleje til og med, 1. pris"),
					tuple("home.rent.from.2", "Husleje fra, 2. pris"), tuple("home.rent", "Husleje før boligstøtte"),
					tuple("home.compulsory.ANTENNA", "Antenne"),
					tuple("home.rent.2", "Husleje før boligstøtte, 2. pris"),
					tuple("home.compulsory.ANTENNA.2", "Antenne, 2. pris"), tuple("home.compulsory.LAUNDRY", "Vaskeri"),
					tuple("home.compulsory.LAUNDRY.2", "Vaskeri, 2. pris"));
		assertThat(explanation.steps()).filteredOn((step) -> step.id().startsWith("rent"))
			.extracting(Step::id, Step::label, Step::main)
			.containsExactly(tuple("rent.1.days", "Dage med husleje, 1. pris", true),
					tuple("rent.1.days.inMonth", "Dage i måneden", false),
					tuple("rent.2.days", "Dage med husleje, 2. pris", true),
					tuple("rent.2.days.inMonth", "Dage i måneden", false),
					tuple("rent.monthly", "Husleje og bekræftede pligtige ydelser", false),
					tuple("rent.2.monthly", "Husleje og bekræftede pligtige ydelser, 2. pris", false),
					tuple("rent.1.forDays", "Husleje for måneden, 1. pris", false),
					tuple("rent.2.forDays", "Husleje for måneden, 2. pris", false),
					tuple("rent.forMonth", "Husleje for måneden", true),
					tuple("rent.alone", "Lejeren er den eneste voksne", false),
					tuple("rentWithUnconfirmed.monthly", "Husleje og alle pligtige ydelser, også ubekræftede", false),
					tuple("rentWithUnconfirmed.2.monthly",
							"Husleje og alle pligtige ydelser, også ubekræftede, 2. pris", false),
					tuple("rentWithUnconfirmed.1.forDays", "Husleje for måneden med ubekræftede ydelser, 1. pris",
							false),
					tuple("rentWithUnconfirmed.2.forDays", "Husleje for måneden med ubekræftede ydelser, 2. pris",
							false),
					tuple("rentWithUnconfirmed.forMonth", "Husleje for måneden med ubekræftede ydelser", false));
	}

	/** The line of a household of two is the tenant's share of it. */
	@Test
	void isAMainLineOnlyForATenantAlone() {
		this.changes = List.of(change(15, 7810));
		this.given.household = HouseholdFacts.of(2, 0, Money.ofKroner(160_000), Money.ZERO, true);
		assertThat(refund().explanation().step("rent.forMonth").main()).isFalse();
		assertThat(refund().explanation().step("rent.share").main()).isTrue();
	}

	@Test
	void namesTheActWhereOnePriceHoldsAllMonth() {
		Step rent = refund().explanation().step("rent.forMonth");
		assertThat(rent.source()).isEqualTo("Serviceloven § 163 a");
		assertThat(rent.ruleId()).isEqualTo("RENT-01");
	}

	@Test
	void refusesAPriceThatCannotBe() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new RentChange(LocalDate.of(2021, 3, 2), Money.ofOere(-1), List.of()));
	}

	@Test
	void refusesAKindOfPaymentThatTheTableDoesNotHave() {
		this.changes = List.of(new RentChange(LocalDate.of(2021, 3, 2), Money.ofKroner(7500),
				List.of(new CompulsoryPayment("GARAGE", Money.ofKroner(200)))));
		assertThat(outcome()).isEqualTo(new RefundOutcome.NotCalculable(NotCalculableReason.COMPULSORY_KIND_UNKNOWN));
	}

	private static RentChange change(int day, long kroner) {
		return new RentChange(LocalDate.of(2021, 3, day), Money.ofKroner(kroner), List.of());
	}

	private Refund refund() {
		return outcome().refund().orElseThrow();
	}

	private RefundOutcome outcome() {
		RefundFacts without = this.given.facts();
		RefundFacts facts = new RefundFacts(without.month(), without.scheme(), without.origin(),
				new HomeCosts(new BigDecimal(75), this.given.rent, this.given.payments, this.changes),
				without.household(), without.benefit(), without.ownPayment(), without.periods(), Map.of());
		return new RefundCalculator(this.given.rates, RefundFixture.KINDS, (day) -> this.given.settings)
			.calculate(facts, Purpose.PROVISIONAL);
	}

}
