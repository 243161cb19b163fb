package dk.udslusning.rules.ability;

import java.time.YearMonth;
import java.util.Optional;

import dk.udslusning.rules.rate.RateStatus;

/**
 * What comes out of a test of the ability to pay. Anything but an answer is foreseen, and
 * says what to do next; a missing norm never becomes zero.
 */
public sealed interface AbilityOutcome {

	/**
	 * The ability to pay, where it could be tested.
	 * @return the ability of {@link Assessed}, else nothing
	 */
	default Optional<Ability> ability() {
		return Optional.empty();
	}

	/**
	 * An answer.
	 *
	 * @param assessed the ability with its explanation
	 */
	record Assessed(Ability assessed) implements AbilityOutcome {

		@Override
		public Optional<Ability> ability() {
			return Optional.of(this.assessed);
		}

	}

	/**
	 * A disposable amount is not known for the month.
	 *
	 * @param code the rate
	 * @param month the month
	 */
	record NormMissing(String code, YearMonth month) implements AbilityOutcome {

	}

	/**
	 * A disposable amount is known, but nobody has confirmed it, and the test carries a
	 * decision.
	 *
	 * @param code the rate
	 * @param month the month
	 * @param status derived or estimated
	 */
	record NormUnconfirmed(String code, YearMonth month, RateStatus status) implements AbilityOutcome {

	}

}
