package dk.udslusning.rules.refund;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import dk.udslusning.rules.explanation.ExplanationVerifier;
import dk.udslusning.rules.money.Money;
import dk.udslusning.rules.rate.RateCodes;
import dk.udslusning.rules.rate.RateFixture;
import dk.udslusning.rules.rate.RateStatus;
import dk.udslusning.rules.rate.Rates;
import dk.udslusning.rules.rate.Unit;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What holds whatever the month is like: part months, spells of income, changed prices,
 * stays that a shelter charges, exceptions, wealth, shares and all origins together.
 */
class EveryFeaturePropertyTest {

	private static final int TRIES = 1_000;

	/** The wealth limits of 2025 for every year of the months. */
	private static final Rates RATES = RateFixture.asPublished()
		.year(2021, RateCodes.WEALTH_FIRST_LIMIT, "88410000", Unit.OERE, RateStatus.CONFIRMED)
		.year(2021, RateCodes.WEALTH_SECOND_LIMIT, "176830000", Unit.OERE, RateStatus.CONFIRMED);

	private final RefundCalculator calculator = new RefundCalculator(RATES, RefundFixture.KINDS,
			(day) -> MunicipalSettings.defaults());

	private final RefundAmounts amounts = new RefundAmounts(this.calculator);

	@Property(tries = TRIES)
	void theRefundIsTheNetRentLessTheOwnPaymentAndNeverNegative(@ForAll Random random) {
		refund(withWealth(random)).ifPresent((refund) -> {
			Money net = Money.ZERO.max(refund.rentShare().minus(refund.benefitShare()));
			assertThat(refund.amount().oere()).isBetween(0L, net.oere());
			assertThat(refund.amount()).isEqualTo(Money.ZERO.max(net.minus(refund.ownPayment())));
		});
	}

	@Property(tries = TRIES)
	void theExplanationAloneGivesTheAmountAgain(@ForAll Random random) {
		refund(withWealth(random))
			.ifPresent((refund) -> assertThat(new ExplanationVerifier().verify(refund.explanation())).isEmpty());
	}

	@Property(tries = TRIES)
	void theAmountAloneIsTheExplainedOne(@ForAll Random random) {
		RefundFacts facts = withWealth(random);
		assertThat(this.amounts.of(facts)).isEqualTo(refund(facts).map(RefundAmount::of));
	}

	@Property(tries = TRIES)
	void aHigherOwnPaymentNeverGivesAHigherRefund(@ForAll Random random) {
		RefundFacts facts = MadeUpFacts.of(random);
		long entered = random.nextInt(500_000);
		long more = random.nextInt(100_000);
		neverHigher(facts, (month) -> owning(month, entered, null), (month) -> owning(month, entered + more, null));
		neverHigher(facts, (month) -> owning(month, 500_000, entered),
				(month) -> owning(month, 500_000, entered + more));
	}

	@Property(tries = TRIES)
	void aHigherHousingBenefitNeverGivesAHigherRefund(@ForAll Random random) {
		RefundFacts facts = MadeUpFacts.of(random);
		boolean daysOnly = random.nextInt(4) == 0;
		long decided = random.nextInt(600_000);
		long more = random.nextInt(100_000);
		neverHigher(facts, (month) -> benefiting(month, decided, daysOnly),
				(month) -> benefiting(month, decided + more, daysOnly));
	}

	@Property(tries = TRIES)
	void aHigherRentNeverGivesALowerRefundWhereTheBenefitIsDecided(@ForAll Random random) {
		RefundFacts facts = benefiting(MadeUpFacts.of(random), random.nextInt(400_000), false);
		long more = random.nextInt(200_000);
		neverHigher(facts, (month) -> renting(month, more), UnaryOperator.identity());
	}

	@Property(tries = TRIES)
	void aCountedPaymentNeverGivesALowerRefund(@ForAll Random random) {
		RefundFacts facts = benefiting(MadeUpFacts.of(random), random.nextInt(400_000), false);
		Money antenna = Money.ofOere(random.nextInt(60_000));
		neverHigher(facts, (month) -> paying(month, List.of(new CompulsoryPayment("ANTENNA", antenna))),
				(month) -> paying(month, List.of()));
	}

	@Property(tries = TRIES)
	void moreIncomeOrWealthNeverGivesAHigherBenefit(@ForAll Random random) {
		RefundFacts facts = MadeUpFacts.of(random);
		Money income = Money.ofOere(random.nextInt(50_000_000));
		Money wealth = Money.ofOere(random.nextInt(250_000_000));
		Money more = Money.ofOere(random.nextInt(20_000_000));
		Optional<Money> first = estimated(facts, income, wealth);
		for (Optional<Money> later : List.of(estimated(facts, income.plus(more), wealth),
				estimated(facts, income, wealth.plus(more)))) {
			assertThat(later.isPresent()).isEqualTo(first.isPresent());
			first.ifPresent((benefit) -> assertThat(later.get()).isLessThanOrEqualTo(benefit));
		}
	}

	@Property(tries = TRIES)
	void anExceptionNeverGivesALowerBenefit(@ForAll Random random) {
		RefundFacts facts = MadeUpFacts.of(random);
		HouseholdFacts who = facts.household();
		Optional<Money> without = benefit(with(facts, exceptions(who, false, false, false)));
		int which = random.nextInt(3);
		Optional<Money> one = benefit(with(facts, exceptions(who, which == 0, which == 1, which == 2)));
		assertThat(one.isPresent()).isEqualTo(without.isPresent());
		without.ifPresent((benefit) -> assertThat(one.get()).isGreaterThanOrEqualTo(benefit));
	}

	/** Boligstøtteloven: the year's amount is whole kroner that twelve divides. */
	@Property(tries = TRIES)
	void aMonthsEstimateIsWholeKroner(@ForAll Random random) {
		estimate(withWealth(random)).ifPresent((benefit) -> assertThat(benefit.monthly().oere() % 100).isZero());
	}

	/** SEL § 163 a: one charge at a time. */
	@Property(tries = TRIES)
	void aDayThatAShelterChargesNeverRaisesTheOwnPayment(@ForAll Random random) {
		RefundFacts facts = MadeUpFacts.of(random);
		int first = 1 + random.nextInt(27);
		ChargedDays stay = new ChargedDays(facts.month().atDay(first), facts.month().atDay(first + random.nextInt(2)));
		Optional<Refund> charged = refund(charging(facts, List.of(stay)));
		refund(charging(facts, List.of())).ifPresent((free) -> {
			assertThat(charged.orElseThrow().ownPayment()).isLessThanOrEqualTo(free.ownPayment());
			assertThat(charged.orElseThrow().amount()).isGreaterThanOrEqualTo(free.amount());
		});
	}

	@Property(tries = TRIES)
	void noOereOfRentOrBenefitIsLostBetweenTheTenants(@ForAll Random random) {
		RefundFacts facts = benefiting(MadeUpFacts.of(random), random.nextInt(400_000), false);
		HouseholdFacts who = facts.household();
		refund(with(facts, sharing(who, 1, 1))).ifPresent((whole) -> {
			long rent = 0;
			long benefit = 0;
			for (int number = 1; number <= who.adults(); number++) {
				Refund share = refund(with(facts, sharing(who, who.adults(), number))).orElseThrow();
				rent += share.rentShare().oere();
				benefit += share.benefitShare().oere();
			}
			assertThat(rent).isEqualTo(whole.rentShare().oere());
			assertThat(benefit).isEqualTo(whole.benefitShare().oere());
		});
	}

	/** Each part is rounded to the øre once. */
	@Property(tries = TRIES)
	void theDaysBeforeAndAfterALeaseChangesHandsSumToTheMonth(@ForAll Random random) {
		RefundFixture given = new RefundFixture();
		given.month = YearMonth.of(2021, 1 + random.nextInt(12));
		given.rent = Money.ofOere(random.nextInt(1_200_000));
		given.benefit = BenefitFacts.decided(Money.ofOere(random.nextInt(300_000)));
		int last = 1 + random.nextInt(given.month.lengthOfMonth() - 1);
		given.periods = new Periods(null, given.month.atDay(last), null, null, null, null, null);
		Refund before = given.refund();
		given.periods = new Periods(given.month.atDay(last + 1), null, null, null, null, null, null);
		Refund after = given.refund();
		assertThat(before.rentShare().plus(after.rentShare()).oere()).isBetween(given.rent.oere() - 1,
				given.rent.oere() + 1);
	}

	private void neverHigher(RefundFacts facts, UnaryOperator<RefundFacts> one, UnaryOperator<RefundFacts> other) {
		Optional<Money> most = refund(one.apply(facts)).map(Refund::amount);
		Optional<Money> least = refund(other.apply(facts)).map(Refund::amount);
		assertThat(least.isPresent()).isEqualTo(most.isPresent());
		least.ifPresent((amount) -> assertThat(amount).as(facts.toString()).isLessThanOrEqualTo(most.get()));
	}

	private Optional<Refund> refund(RefundFacts facts) {
		return this.calculator.calculate(facts, Purpose.PROVISIONAL).refund();
	}

	private Optional<Money> estimated(RefundFacts facts, Money income, Money wealth) {
		return benefit(with(facts, having(facts.household(), income, wealth)));
	}

	private Optional<Money> benefit(RefundFacts facts) {
		return estimate(facts).map(HousingBenefit::forMonth);
	}

	private Optional<HousingBenefit> estimate(RefundFacts facts) {
		return (this.calculator.estimateBenefit(facts) instanceof BenefitOutcome.Estimated estimated)
				? Optional.of(estimated.benefit()) : Optional.empty();
	}

	private static RefundFacts withWealth(Random random) {
		RefundFacts facts = MadeUpFacts.of(random);
		return with(facts, having(facts.household(), facts.household().annualIncome(),
				Money.ofOere(random.nextInt(3) * (long) random.nextInt(250_000_000))));
	}

	private static HouseholdFacts having(HouseholdFacts who, Money income, Money wealth) {
		return new HouseholdFacts(who.adults(), who.children(), who.shareNumber(), income, wealth, who.tenantIncome(),
				who.pension(), who.severeMobilityHandicap(), who.roundTheClockHelp(), who.folkepension());
	}

	private static HouseholdFacts exceptions(HouseholdFacts who, boolean pension, boolean handicap, boolean help) {
		return new HouseholdFacts(who.adults(), who.children(), who.shareNumber(), who.annualIncome(),
				who.annualWealth(), who.tenantIncome(), pension, handicap, help, who.folkepension());
	}

	private static HouseholdFacts sharing(HouseholdFacts who, int adults, int number) {
		return new HouseholdFacts(adults, who.children(), number, who.annualIncome(), who.annualWealth(),
				who.tenantIncome(), who.pension(), who.severeMobilityHandicap(), who.roundTheClockHelp(),
				who.folkepension());
	}

	private static RefundFacts with(RefundFacts facts, HouseholdFacts who) {
		return new RefundFacts(facts.month(), facts.scheme(), facts.origin(), facts.home(), who, facts.benefit(),
				facts.ownPayment(), facts.periods(), facts.charged(), Map.of());
	}

	private static RefundFacts owning(RefundFacts facts, long entered, Long reduced) {
		return new RefundFacts(facts.month(), facts.scheme(), facts.origin(), facts.home(), facts.household(),
				facts.benefit(),
				new OwnPaymentFacts(Money.ofOere(entered), (reduced != null) ? Money.ofOere(reduced) : null),
				facts.periods(), facts.charged(), Map.of());
	}

	private static RefundFacts benefiting(RefundFacts facts, long decided, boolean daysOnly) {
		return new RefundFacts(facts.month(), facts.scheme(), facts.origin(), facts.home(), facts.household(),
				new BenefitFacts(true, Money.ofOere(decided), daysOnly), facts.ownPayment(), facts.periods(),
				facts.charged(), Map.of());
	}

	private static RefundFacts charging(RefundFacts facts, List<ChargedDays> stays) {
		return new RefundFacts(facts.month(), facts.scheme(), facts.origin(), facts.home(), facts.household(),
				facts.benefit(), facts.ownPayment(), facts.periods(), stays, Map.of());
	}

	private static RefundFacts renting(RefundFacts facts, long more) {
		HomeCosts home = facts.home();
		return at(facts, new HomeCosts(home.areaM2(), home.rent().plus(Money.ofOere(more)), home.compulsoryPayments(),
				home.changes()));
	}

	private static RefundFacts paying(RefundFacts facts, List<CompulsoryPayment> payments) {
		HomeCosts home = facts.home();
		return at(facts, new HomeCosts(home.areaM2(), home.rent(), payments, home.changes()));
	}

	private static RefundFacts at(RefundFacts facts, HomeCosts home) {
		return new RefundFacts(facts.month(), facts.scheme(), facts.origin(), home, facts.household(), facts.benefit(),
				facts.ownPayment(), facts.periods(), facts.charged(), Map.of());
	}

}
