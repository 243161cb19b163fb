package dk.udslusning.casefile.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * When evidence of an agreement is to be asked for next: the municipality's months from
 * the agreement's start, again and again, and each day that was agreed for a step. A day
 * that somebody set goes before the months, never before a step.
 * <p>
 * Months are counted from the start, so that a short month moves no later one: from 31
 * August 2026 every six months is 28 February 2027, then 31 August 2027.
 *
 * @param startsOn the agreement's first day
 * @param everyMonths whole months, at least 1
 * @param milestonesOn the days agreed for steps
 * @param settledOn the day on which it was last clear how the agreement goes; days up to
 * it are answered
 * @param setOn the day somebody set; null where nobody did
 */
record EvidenceDue(LocalDate startsOn, int everyMonths, List<LocalDate> milestonesOn, LocalDate settledOn,
		LocalDate setOn) {

	LocalDate next() {
		LocalDate regular = (this.setOn != null && this.setOn.isAfter(this.settledOn)) ? this.setOn : byMonths();
		return Stream
			.concat(this.milestonesOn.stream().filter((day) -> day.isAfter(this.settledOn)), Stream.of(regular))
			.min(LocalDate::compareTo)
			.orElse(regular);
	}

	private LocalDate byMonths() {
		return Stream.iterate(1L, (times) -> times + 1)
			.map((times) -> this.startsOn.plusMonths(times * this.everyMonths))
			.filter((day) -> day.isAfter(this.settledOn))
			.findFirst()
			.orElseThrow();
	}

}
