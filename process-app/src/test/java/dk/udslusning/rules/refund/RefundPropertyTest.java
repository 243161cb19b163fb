package dk.udslusning.rules.refund;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

import dk.udslusning.rules.explanation.ExplanationVerifier;
import dk.udslusning.rules.money.Money;

import static org.assertj.core.api.Assertions.assertThat;

class RefundPropertyTest {

	@Property(tries = 200)
	void staysBetweenNothingAndTheNetRentAndRecomputes(@ForAll @LongRange(min = 0, max = 3_000_000) long rent,
			@ForAll @IntRange(min = 10, max = 200) int area, @ForAll @IntRange(min = 1, max = 5) int adults,
			@ForAll @IntRange(min = 0, max = 6) int children,
			@ForAll @LongRange(min = 0, max = 90_000_000) long income) {
		Refund refund = refund(rent, area, adults, children, income);
		assertThat(refund.amount().isNegative()).isFalse();
		assertThat(refund.amount())
			.isLessThanOrEqualTo(Money.ZERO.max(refund.rentShare().minus(refund.benefitShare())));
		assertThat(refund.amount())
			.isEqualTo(Money.ZERO.max(refund.rentShare().minus(refund.benefitShare()).minus(refund.ownPayment())));
		assertThat(new ExplanationVerifier().verify(refund.explanation())).isEmpty();
	}

	@Property(tries = 200)
	void losesNoOereBetweenTheTenantsOfOneHome(@ForAll @LongRange(min = 0, max = 3_000_000) long rent,
			@ForAll @IntRange(min = 2, max = 5) int adults) {
		long sum = 0;
		for (int number = 1; number <= adults; number++) {
			RefundFixture given = new RefundFixture();
			given.rent = Money.ofOere(rent);
			given.household = new HouseholdFacts(adults, 0, number, Money.ZERO, Money.ZERO, IncomeDays.EVERY_DAY, false,
					false, false, false);
			sum += given.refund().rentShare().oere();
		}
		assertThat(sum).isEqualTo(rent);
	}

	@Property(tries = 200)
	void growsWithTheRentWhereTheBenefitIsDecided(@ForAll @LongRange(min = 0, max = 3_000_000) long rent,
			@ForAll @LongRange(min = 0, max = 100_000) long more) {
		RefundFixture given = new RefundFixture();
		given.benefit = BenefitFacts.decided(Money.ofOere(97500));
		given.rent = Money.ofOere(rent);
		Money low = given.refund().amount();
		given.rent = Money.ofOere(rent + more);
		assertThat(given.refund().amount()).isGreaterThanOrEqualTo(low);
	}

	@Property(tries = 200)
	void sumsTheDaysWithAndWithoutIncomeToTheMonth(@ForAll @IntRange(min = 1, max = 12) int month,
			@ForAll @Size(31) List<Boolean> hasIncome, @ForAll @LongRange(min = 0, max = 1_000_000) long monthly) {
		Refund with = partOf(month, hasIncome, monthly);
		Refund without = partOf(month, hasIncome.stream().map((day) -> !day).toList(), monthly);
		assertThat(daysOf(with) + daysOf(without)).isEqualTo(YearMonth.of(2021, month).lengthOfMonth());
		// each part is rounded to the øre
		assertThat(with.ownPayment().plus(without.ownPayment()).oere()).isBetween(monthly - 1, monthly + 1);
		for (Refund part : List.of(with, without)) {
			assertThat(part.ownPayment().oere()).isBetween(0L, monthly);
			assertThat(part.amount().isNegative()).isFalse();
			assertThat(new ExplanationVerifier().verify(part.explanation())).isEmpty();
		}
	}

	@Property(tries = 200)
	void estimatesNoMoreThanTheMonthAndNothingBeforeTheApplicationCounts(
			@ForAll @IntRange(min = 1, max = 28) int movedIn, @ForAll @IntRange(min = 0, max = 120) int later) {
		RefundFixture given = new RefundFixture();
		LocalDate in = LocalDate.of(2021, 3, movedIn);
		given.periods = new Periods(in, null, in, null, in, null, in.plusDays(later));
		Refund refund = given.refund();
		long days = Math.max(0, 31 - movedIn - later + 1);
		assertThat(refund.explanation().step("benefit.days").value().text()).isEqualTo(Long.toString(days));
		assertThat(refund.benefit()).isBetween(Money.ZERO, Money.ofOere(97500));
		assertThat(refund.benefit().isPositive()).isEqualTo(days > 0);
		assertThat(new ExplanationVerifier().verify(refund.explanation())).isEmpty();
	}

	/** A month in which the first of the answers belongs to its first day. */
	private static Refund partOf(int month, List<Boolean> hasIncome, long monthly) {
		RefundFixture given = new RefundFixture();
		given.month = YearMonth.of(2021, month);
		given.benefit = BenefitFacts.decided(Money.ZERO);
		given.ownPayment = new OwnPaymentFacts(null, Money.ofOere(monthly));
		List<IncomeDays.Period> periods = new ArrayList<>();
		LocalDate from = null;
		for (int day = 1; day <= given.month.lengthOfMonth() + 1; day++) {
			boolean income = day <= given.month.lengthOfMonth() && hasIncome.get(day - 1);
			if (income && from == null) {
				from = given.month.atDay(day);
			}
			else if (!income && from != null) {
				periods.add(new IncomeDays.Period(from, given.month.atDay(day - 1)));
				from = null;
			}
		}
		given.income(new IncomeDays(periods));
		given.periods = new Periods(given.month.atDay(1), null, null, null, given.month.atDay(1), null, null);
		return given.refund();
	}

	private static long daysOf(Refund part) {
		boolean none = part.explanation()
			.facts()
			.stream()
			.anyMatch((fact) -> fact.key().equals(FactKeys.TENANT_INCOME) && !fact.value().isYes());
		return none ? 0 : Long.parseLong(part.explanation().step("ownPayment.days").value().text());
	}

	private static Refund refund(long rent, int area, int adults, int children, long income) {
		RefundFixture given = new RefundFixture();
		given.rent = Money.ofOere(rent);
		given.area = new BigDecimal(area);
		given.household = new HouseholdFacts(adults, children, 1, Money.ofOere(income), Money.ZERO,
				IncomeDays.EVERY_DAY, false, false, false, false);
		return given.refund();
	}

}
