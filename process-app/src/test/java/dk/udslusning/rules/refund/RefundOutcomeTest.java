package dk.udslusning.rules.refund;

import java.time.YearMonth;

import dk.udslusning.rules.rate.RateCodes;
import dk.udslusning.rules.rate.RateStatus;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a caseworker reads of each outcome: what happened, and what to do.
 */
class RefundOutcomeTest {

	private static final YearMonth MARCH = YearMonth.of(2021, 3);

	@Test
	void saysTheAmount() {
		RefundOutcome outcome = new RefundFixture().outcome(Purpose.PROVISIONAL);
		assertThat(outcome.text()).isEqualTo("Refusionen er beregnet til 3.696,25 kr. pr. måned.");
		assertThat(outcome.refund()).isPresent();
	}

	@Test
	void saysWhoMustEnterARate() {
		RefundOutcome outcome = new RefundOutcome.RateMissing(RateCodes.OWN_PAYMENT_110, MARCH);
		assertThat(outcome.text()).startsWith("Satsen " + RateCodes.OWN_PAYMENT_110 + " mangler for ")
			.endsWith("En teamleder skal indtaste den; derefter beregnes beløbet.");
		assertThat(outcome.refund()).isEmpty();
	}

	@Test
	void saysWhoMustConfirmARate() {
		RefundOutcome outcome = new RefundOutcome.RateUnconfirmed(RateCodes.OWN_PAYMENT_110, MARCH,
				RateStatus.ESTIMATED);
		assertThat(outcome.text())
			.startsWith("Satsen " + RateCodes.OWN_PAYMENT_110 + " er kun " + RateStatus.ESTIMATED.label() + " for ")
			.endsWith("En teamleder skal bekræfte den, før der kan træffes afgørelse.");
		assertThat(outcome.refund()).isEmpty();
	}

	@Test
	void saysWhatStandsInTheWay() {
		assertThat(new RefundOutcome.NotCalculable(NotCalculableReason.OUTSIDE_LEASE).text())
			.isEqualTo(NotCalculableReason.OUTSIDE_LEASE.text())
			.isNotBlank();
	}

	@Test
	void saysThatHousingBenefitMustBeAppliedForBeforePayment() {
		RefundFixture given = new RefundFixture();
		given.benefit = BenefitFacts.estimated(false);
		assertThat(given.refund().notPayable()).extracting(NotPayableReason::text)
			.containsExactly("Der er ikke søgt boligstøtte. Hjælp borgeren med at søge; derefter kan beløbet udbetales "
					+ "(BEK 718 af 19/6-2013 § 1 stk. 2).");
	}

}
