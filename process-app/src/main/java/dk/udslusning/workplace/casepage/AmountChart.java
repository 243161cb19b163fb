package dk.udslusning.workplace.casepage;

import java.util.List;

/**
 * Amounts over time.
 *
 * @param months one for each month, in their order
 * @param periods months with the same amount for the same reason, the newest first
 */
record AmountChart(List<Month> months, List<Period> periods) {

	/**
	 * What is decided for a month.
	 *
	 * @param month in words
	 * @param oere the amount in øre
	 * @param amount the amount in words
	 * @param provisional whether it is settled later
	 */
	record Month(String month, long oere, String amount, boolean provisional) {

		/** Without the amount, so that a log cannot tell of it. */
		@Override
		public String toString() {
			return "Month[" + this.month + "]";
		}

	}

	/**
	 * Months with the same amount for the same reason.
	 *
	 * @param months in words
	 * @param amount in words
	 * @param why sentences that can be said to the citizen, one for each home
	 */
	record Period(String months, String amount, List<String> why) {

		/** Without the words, so that a log cannot repeat them. */
		@Override
		public String toString() {
			return "Period[" + this.months + "]";
		}

	}

	/** Without the amounts, so that a log cannot tell of them. */
	@Override
	public String toString() {
		return "AmountChart";
	}

}
