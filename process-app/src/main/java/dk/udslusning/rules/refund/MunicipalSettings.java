package dk.udslusning.rules.refund;

import java.math.RoundingMode;
import java.util.Objects;

import dk.udslusning.rules.money.Rounding;

/**
 * What the texts leave open and the municipality has chosen.
 *
 * @param dayRateToMonth how a daily rate becomes a month's amount
 * @param dayRateSource who chose it
 * @param terms rounding of the monthly terms (rent, benefit, own payment) to whole øre
 * @param benefit rounding of the yearly housing benefit to whole kroner divisible by 12
 */
public record MunicipalSettings(DayRateToMonth dayRateToMonth, String dayRateSource, Rounding terms, Rounding benefit) {

	public MunicipalSettings {
		Objects.requireNonNull(dayRateToMonth, "dayRateToMonth");
		Objects.requireNonNull(dayRateSource, "dayRateSource");
		Objects.requireNonNull(terms, "terms");
		Objects.requireNonNull(benefit, "benefit");
	}

	/**
	 * The defaults: rate x 365 / 12, everything half up.
	 * @return the settings of a municipality that has chosen nothing else
	 */
	public static MunicipalSettings defaults() {
		String source = "kommunal indstilling (standard)";
		return new MunicipalSettings(DayRateToMonth.RATE_365_12, source, new Rounding(RoundingMode.HALF_UP, source),
				new Rounding(RoundingMode.HALF_UP, source));
	}

	/** How a daily rate becomes a month's amount. */
	public enum DayRateToMonth {

		/** The rate times 365, divided by 12: the same every month. */
		RATE_365_12("sats × 365 / 12"),

		/** The rate times the days of the month. */
		DAYS_IN_MONTH("sats × månedens dage");

		private final String label;

		DayRateToMonth(String label) {
			this.label = label;
		}

		/**
		 * The choice in Danish.
		 * @return the Danish words
		 */
		public String label() {
			return this.label;
		}

	}

}
