package dk.udslusning.decision.schedule;

import java.time.YearMonth;

/**
 * A line of the schedule of a lease.
 *
 * @param decisionId the decision that set it
 * @param calculationId how its amount came about
 * @param fromMonth the month, or the first of them, as {@code 2026-11}
 * @param untilChanged whether it goes on from there
 * @param amountOere in øre a month
 * @param adverse whether the decision is against the citizen
 */
record ScheduleLine(long decisionId, long calculationId, String fromMonth, boolean untilChanged, long amountOere,
		boolean adverse) {

	YearMonth month() {
		return YearMonth.parse(this.fromMonth);
	}

	boolean appliesTo(YearMonth month) {
		return month().equals(month) || (this.untilChanged && month().isBefore(month));
	}

}
