package dk.udslusning.rules.refund;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * The days on which the tenant has an income: none, every day, or one or more periods.
 * They decide for which days there is an own payment (SEL § 163 a).
 *
 * @param periods in order of time, with days without income between them
 */
public record IncomeDays(List<Period> periods) {

	/** No income at all. */
	public static final IncomeDays NONE = new IncomeDays(List.of());

	/** An income on every day. */
	public static final IncomeDays EVERY_DAY = new IncomeDays(List.of(new Period(null, null)));

	public IncomeDays {
		periods = List.copyOf(periods);
		for (int i = 1; i < periods.size(); i++) {
			if (!periods.get(i - 1).endsWellBefore(periods.get(i))) {
				throw new IllegalArgumentException("Between two periods of income lies a day without");
			}
		}
	}

	/**
	 * All days or none.
	 * @param income whether there is an income
	 * @return {@link #EVERY_DAY} or {@link #NONE}
	 */
	public static IncomeDays always(boolean income) {
		return income ? EVERY_DAY : NONE;
	}

	/**
	 * What a month has of it: every day where it is covered, else the periods that touch
	 * it, with the days on which they truly begin and end.
	 * @param month the month
	 * @return the same days as far as the month is concerned
	 */
	public IncomeDays in(YearMonth month) {
		List<Period> touching = this.periods.stream().filter((period) -> period.touches(month)).toList();
		return touching.stream().anyMatch((period) -> period.covers(month)) ? EVERY_DAY : new IncomeDays(touching);
	}

	/**
	 * Whether there is no income on any day.
	 * @return {@code true} without periods
	 */
	public boolean isNone() {
		return this.periods.isEmpty();
	}

	/**
	 * Whether only some days have an income.
	 * @return {@code false} for none and for every day
	 */
	public boolean isPartial() {
		return !isNone() && !equals(EVERY_DAY);
	}

	/**
	 * A period with an income.
	 *
	 * @param from its first day; {@code null} where it has always been there
	 * @param to its last day; {@code null} where it goes on
	 */
	public record Period(LocalDate from, LocalDate to) {

		public Period {
			if (from != null && to != null && to.isBefore(from)) {
				throw new IllegalArgumentException("An income ends before it begins");
			}
		}

		private boolean touches(YearMonth month) {
			return (this.from == null || !this.from.isAfter(month.atEndOfMonth()))
					&& (this.to == null || !this.to.isBefore(month.atDay(1)));
		}

		private boolean covers(YearMonth month) {
			return (this.from == null || !this.from.isAfter(month.atDay(1)))
					&& (this.to == null || !this.to.isBefore(month.atEndOfMonth()));
		}

		private boolean endsWellBefore(Period next) {
			return this.to != null && next.from != null && next.from.isAfter(this.to.plusDays(1));
		}

	}

}
