package dk.udslusning.rules.rate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

/**
 * One legal number in the time it holds.
 *
 * @param code stable code, for example {@code OWN_PAYMENT_110}
 * @param label Danish name
 * @param value the number; amounts in øre
 * @param unit what the number counts
 * @param validFrom the first day it holds
 * @param validTo the last day it holds; {@code null} where none is known
 * @param status how sure it is
 * @param source act and §, official guidance, or who confirmed it
 */
public record DatedRate(String code, String label, BigDecimal value, Unit unit, LocalDate validFrom, LocalDate validTo,
		RateStatus status, String source) {

	public DatedRate {
		Objects.requireNonNull(code, "code");
		Objects.requireNonNull(label, "label");
		Objects.requireNonNull(unit, "unit");
		Objects.requireNonNull(validFrom, "validFrom");
		Objects.requireNonNull(status, "status");
		value = (value.signum() == 0) ? BigDecimal.ZERO : value.stripTrailingZeros();
		if (!unit.isNumber()) {
			throw new IllegalArgumentException("A rate is a number: " + code);
		}
		if (source == null || source.isBlank()) {
			throw new IllegalArgumentException("A rate needs its source: " + code);
		}
		if (validTo != null && validTo.isBefore(validFrom)) {
			throw new IllegalArgumentException("A rate ends before it begins: " + code);
		}
	}

	/**
	 * Whether the rate holds on a day.
	 * @param day the day
	 * @return {@code true} from the first to the last day, both included
	 */
	public boolean holdsOn(LocalDate day) {
		return !day.isBefore(this.validFrom) && (this.validTo == null || !day.isAfter(this.validTo));
	}

	/**
	 * Whether a final decision can rest on the rate.
	 * @return {@code true} only where it is confirmed
	 */
	public boolean isConfirmed() {
		return this.status == RateStatus.CONFIRMED;
	}

}
