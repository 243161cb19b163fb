package dk.udslusning.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A rate as a team leader entered or confirmed it.
 *
 * @param code the rate, known to the catalogue
 * @param value the number in the unit the rules calculate with; amounts in øre
 * @param validFrom the first day it holds
 * @param validTo the last day it holds
 * @param source where it was read, at most 300 characters
 */
public record RateConfirmation(String code, BigDecimal value, LocalDate validFrom, LocalDate validTo, String source) {

	public RateConfirmation {
		if (value.signum() <= 0) {
			throw new IllegalArgumentException("A rate is above zero");
		}
		if (validTo.isBefore(validFrom)) {
			throw new IllegalArgumentException("A rate ends before it begins");
		}
		if (source == null || source.isBlank()) {
			throw new IllegalArgumentException("A rate needs its source");
		}
	}

}
