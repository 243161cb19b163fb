package dk.udslusning.rules.refund;

import java.time.YearMonth;
import java.util.Optional;

import dk.udslusning.rules.rate.RateStatus;

/**
 * What comes out of a calculation. Anything but an amount is foreseen, and says what to
 * do next; a missing rate never becomes zero.
 */
public sealed interface RefundOutcome {

	/**
	 * The refund, where there is one.
	 * @return the refund of {@link Calculated}, else nothing
	 */
	default Optional<Refund> refund() {
		return Optional.empty();
	}

	/**
	 * What happened, in Danish, with what to do.
	 * @return Danish text
	 */
	String text();

	/**
	 * An amount.
	 *
	 * @param calculated the refund with its explanation
	 */
	record Calculated(Refund calculated) implements RefundOutcome {

		@Override
		public Optional<Refund> refund() {
			return Optional.of(this.calculated);
		}

		@Override
		public String text() {
			return "Refusionen er beregnet til " + this.calculated.amount() + " pr. måned.";
		}

	}

	/**
	 * A rate is not known for the month.
	 *
	 * @param code the rate
	 * @param month the month
	 */
	record RateMissing(String code, YearMonth month) implements RefundOutcome {

		@Override
		public String text() {
			return "Satsen " + this.code + " mangler for " + this.month
					+ ". En teamleder skal indtaste den; derefter beregnes beløbet.";
		}

	}

	/**
	 * A rate is known, but nobody has confirmed it, and the calculation is for a
	 * decision.
	 *
	 * @param code the rate
	 * @param month the month
	 * @param status derived or estimated
	 */
	record RateUnconfirmed(String code, YearMonth month, RateStatus status) implements RefundOutcome {

		@Override
		public String text() {
			return "Satsen " + this.code + " er kun " + this.status.label() + " for " + this.month
					+ ". En teamleder skal bekræfte den, før der kan træffes afgørelse.";
		}

	}

	/**
	 * A fact is missing or stands in the way.
	 *
	 * @param reason which
	 */
	record NotCalculable(NotCalculableReason reason) implements RefundOutcome {

		@Override
		public String text() {
			return this.reason.text();
		}

	}

}
