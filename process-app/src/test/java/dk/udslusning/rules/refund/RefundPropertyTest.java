package dk.udslusning.rules.refund;

import java.math.BigDecimal;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

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
			given.household = new HouseholdFacts(adults, 0, number, Money.ZERO, Money.ZERO, true, false, false, false,
					false);
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

	private static Refund refund(long rent, int area, int adults, int children, long income) {
		RefundFixture given = new RefundFixture();
		given.rent = Money.ofOere(rent);
		given.area = new BigDecimal(area);
		given.household = new HouseholdFacts(adults, children, 1, Money.ofOere(income), Money.ZERO, true, false, false,
				false, false);
		return given.refund();
	}

}
