package dk.udslusning.rules.refund;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;

import org.junit.jupiter.api.Test;

import dk.udslusning.rules.explanation.ExplanationVerifier;
import dk.udslusning.rules.money.Money;
import dk.udslusning.rules.money.Rounding;
import dk.udslusning.rules.rate.RateCodes;
import dk.udslusning.rules.rate.RateFixture;
import dk.udslusning.rules.rate.RateStatus;
import dk.udslusning.rules.rate.Unit;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The estimate clause by clause, each at its limit, by hand in kroner a month. Rates of
 * 2021: T 148.100, S 39.000, M 83.100, K 25.000, X 43.848. Source: lov om individuel
 * boligstøtte §§ 14, 22, 23; constructed unless said.
 */
class HousingBenefitEstimateTest {

	private final RefundFixture given = new RefundFixture();

	private int adults = 1;

	private int children;

	private long income = 160_000;

	private long wealth;

	private boolean pension;

	private boolean mobility;

	private boolean roundTheClock;

	@Test
	void countsOnlyTheAreaNormOfALargerHome() {
		// published (Bolius): single, 75 m², 7.500 a month: 6.500 counts; 15 % is 975
		assertThat(estimate()).isEqualTo(Money.ofKroner(975));
		assertThat(this.given.refund().explanation().step("benefit.rentOfArea").value().text()).isEqualTo("7800000");
	}

	@Test
	void countsTheWholeRentUpToTheAreaNorm() {
		// 5.000 a month, 60.000 a year, 15 % = 9.000, 750 a month
		this.given.rent = Money.ofKroner(5000);
		this.given.area = new BigDecimal(64);
		assertThat(estimate()).isEqualTo(Money.ofKroner(750));
		this.given.area = new BigDecimal(65);
		assertThat(estimate()).isEqualTo(Money.ofKroner(750));
		// 66 m²: 60.000 x 65 / 66 = 59.090,91; 15 % = 8.863,64; nearest by 12: 8.868
		this.given.area = new BigDecimal(66);
		assertThat(estimate()).isEqualTo(Money.ofKroner(739));
	}

	@Test
	void givesEachFurtherPersonTwentySquareMetres() {
		// two adults, 85 m²: all of 60.000 counts; 105 m²: 60.000 x 85 / 105 = 48.571,43
		this.given.rent = Money.ofKroner(5000);
		this.adults = 2;
		this.given.area = new BigDecimal(85);
		assertThat(estimate()).isEqualTo(Money.ofKroner(750));
		// 15 % = 7.285,71; nearest by 12: 7.284
		this.given.area = new BigDecimal(105);
		assertThat(estimate()).isEqualTo(Money.ofKroner(607));
	}

	@Test
	void countsNoMoreThanTheRentCeiling() {
		// 15 % of 83.100 = 12.465; by 12 = 1.038,75; nearest whole: 1.039
		this.given.area = new BigDecimal(65);
		this.given.rent = Money.ofKroner(6925);
		assertThat(estimate()).isEqualTo(Money.ofKroner(1039));
		this.given.rent = Money.ofKroner(9000);
		assertThat(estimate()).isEqualTo(Money.ofKroner(1039));
	}

	@Test
	void raisesTheCeilingByFivePercentForEachChildAndAtMostTwenty() {
		this.income = 0;
		this.given.rent = Money.ofKroner(20_000);
		this.given.area = new BigDecimal(65);
		assertThat(ceilingWith(1)).isEqualTo("8725500");
		assertThat(ceilingWith(3)).isEqualTo("9556500");
		assertThat(ceilingWith(4)).isEqualTo("9972000");
		assertThat(ceilingWith(5)).isEqualTo("9972000");
	}

	@Test
	void deductsEighteenPercentOfIncomeOverTheLimit() {
		// one child: counted 78.000; 60 % = 46.800; F 53.000; X 43.848
		this.children = 1;
		this.given.rent = Money.ofKroner(6500);
		this.given.area = new BigDecimal(65);
		// at the limit 46.800 > X
		this.income = 148_100;
		assertThat(estimate()).isEqualTo(Money.ofKroner(3654));
		// 200.000: 46.800 - 18 % x 51.900 = 37.458; by 12 = 3.121,5, a tie goes up
		this.income = 200_000;
		assertThat(estimate()).isEqualTo(Money.ofKroner(3122));
		// 408.100: 46.800 - 18 % x 260.000 = 0
		this.income = 408_100;
		assertThat(estimate()).isEqualTo(Money.ZERO);
		this.income = 900_000;
		assertThat(estimate()).isEqualTo(Money.ZERO);
	}

	@Test
	void raisesTheIncomeLimitForTheSecondToFourthChild() {
		assertThat(incomeOverLimitWith(1, 200_000)).isEqualTo("5190000");
		assertThat(incomeOverLimitWith(2, 200_000)).isEqualTo("1290000");
		assertThat(incomeOverLimitWith(4, 300_000)).isEqualTo("3490000");
		assertThat(incomeOverLimitWith(5, 300_000)).isEqualTo("3490000");
	}

	@Test
	void leavesTheLowestOwnShare() {
		// one child, rent 36.000: 60 % = 21.600, F 11.000; nearest by 12: 10.992 or
		// 11.004
		this.children = 1;
		this.income = 0;
		this.given.area = new BigDecimal(60);
		this.given.rent = Money.ofKroner(3000);
		assertThat(estimate()).isEqualTo(Money.ofKroner(917));
		this.given.rent = Money.ofOere(208_333);
		assertThat(estimate()).isEqualTo(Money.ZERO);
	}

	@Test
	void capsHouseholdsWithoutChildrenUnlessAnExceptionApplies() {
		// 78.000: E 44.658 > X 43.848 without the cap
		assertThat(estimate()).isEqualTo(Money.ofKroner(975));
		this.pension = true;
		assertThat(estimate()).isEqualTo(Money.ofKroner(3654));
		this.pension = false;
		// X x 1,5 = 65.772, so E decides: 44.658 / 12 = 3.721,5, a tie goes up
		this.mobility = true;
		assertThat(estimate()).isEqualTo(Money.ofKroner(3722));
		this.mobility = false;
		this.roundTheClock = true;
		assertThat(estimate()).isEqualTo(Money.ofKroner(3722));
	}

	@Test
	void raisesTheHighestBenefitForFourChildrenAndForHandicap() {
		this.income = 0;
		this.given.rent = Money.ofKroner(20_000);
		this.given.area = new BigDecimal(65);
		// three children: C 95.565, E 57.339, F 70.565, X 43.848
		this.children = 3;
		assertThat(estimate()).isEqualTo(Money.ofKroner(3654));
		// four: X x 1,25 = 54.810; by 12 = 4.567,5, a tie goes up
		this.children = 4;
		assertThat(estimate()).isEqualTo(Money.ofKroner(4568));
		// and with a handicap the larger: 65.772, so E decides: 60 % of 99.720 = 59.832
		this.mobility = true;
		assertThat(estimate()).isEqualTo(Money.ofKroner(4986));
	}

	@Test
	void addsWealthOverItsLimitsToIncome() {
		// 2025: limits 884.100 and 1.768.300
		this.given.month = YearMonth.of(2025, 3);
		assertThat(incomeWith(884_100)).isEqualTo("16000000");
		assertThat(incomeWith(884_110)).isEqualTo("16000100");
		// 10 % x 884.200 = 88.420
		assertThat(incomeWith(1_768_300)).isEqualTo("24842000");
		// and 20 % x 1.000 = 200
		assertThat(incomeWith(1_769_300)).isEqualTo("24862000");
	}

	@Test
	void asksForTheWealthLimitsOnlyWhereThereIsWealth() {
		assertThat(estimate()).isEqualTo(Money.ofKroner(975));
		this.wealth = 1;
		this.given.household = household();
		assertThat(this.given.outcome(Purpose.PROVISIONAL))
			.isEqualTo(new RefundOutcome.RateMissing(RateCodes.WEALTH_FIRST_LIMIT, YearMonth.of(2021, 3)));
	}

	@Test
	void roundsTheYearToWholeKronerDivisibleByTwelve() {
		// 15 % of 48.000 = 7.200 fits; of 48.039,90 = 7.205,985 goes down, of 48.040 =
		// 7.206 up
		this.given.area = new BigDecimal(65);
		this.given.rent = Money.ofKroner(4000);
		assertThat(estimate()).isEqualTo(Money.ofKroner(600));
		this.given.rent = Money.ofOere(400_332);
		assertThat(estimate()).isEqualTo(Money.ofKroner(600));
		this.given.rent = Money.ofOere(400_334);
		assertThat(estimate()).isEqualTo(Money.ofKroner(601));
	}

	@Test
	void findsATieBehindADivisionThatDoesNotComeOut() {
		// 78 m²: 65 / 78 does not come out, but 15 % x 65 / 78 = 12,5 % does:
		// 57.648 x 12,5 % = 7.206, the middle of 7.200 and 7.212, and a tie goes up
		this.given.area = new BigDecimal(78);
		this.given.rent = Money.ofKroner(4804);
		assertThat(estimate()).isEqualTo(Money.ofKroner(601));
		this.given.settings = new MunicipalSettings(MunicipalSettings.DayRateToMonth.RATE_365_12, "kommunen",
				MunicipalSettings.defaults().terms(), new Rounding(RoundingMode.DOWN, "kommunen"));
		assertThat(estimate()).isEqualTo(Money.ofKroner(600));
	}

	@Test
	void paysNothingUnderALeastAmountOnceOneIsEntered() {
		// 11.700 a year
		this.given.rates = RateFixture.asPublished()
			.year(2021, RateCodes.LEAST_PAID, "1170000", Unit.OERE_PER_YEAR, RateStatus.CONFIRMED);
		assertThat(estimate()).isEqualTo(Money.ofKroner(975));
		this.given.rates = RateFixture.asPublished()
			.year(2021, RateCodes.LEAST_PAID, "1170001", Unit.OERE_PER_YEAR, RateStatus.CONFIRMED);
		assertThat(estimate()).isEqualTo(Money.ZERO);
	}

	@Test
	void explainsEachClauseSoThatItRecomputes() {
		this.given.month = YearMonth.of(2025, 3);
		this.children = 4;
		this.mobility = true;
		this.wealth = 2_000_000;
		estimate();
		assertThat(new ExplanationVerifier().verify(this.given.refund().explanation())).isEmpty();
	}

	private Money estimate() {
		this.given.household = household();
		return this.given.refund().benefit();
	}

	private HouseholdFacts household() {
		return new HouseholdFacts(this.adults, this.children, 1, Money.ofKroner(this.income),
				Money.ofKroner(this.wealth), IncomeDays.EVERY_DAY, this.pension, this.mobility, this.roundTheClock,
				false);
	}

	private String ceilingWith(int children) {
		this.children = children;
		return step("benefit.ceiling");
	}

	private String incomeOverLimitWith(int children, long income) {
		this.children = children;
		this.income = income;
		return step("benefit.incomeOverLimit");
	}

	private String incomeWith(long wealth) {
		this.wealth = wealth;
		return step("benefit.income");
	}

	private String step(String id) {
		this.given.household = household();
		return this.given.refund().explanation().step(id).value().text();
	}

}
