package dk.udslusning.workplace.casepage;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;

import dk.udslusning.rules.time.WorkingDays;

import org.springframework.stereotype.Component;

/**
 * When money comes: a month's refund is in the account on its first banking day.
 */
@Component
class Paydays {

	private final WorkingDays workingDays;

	private final Clock clock;

	Paydays(WorkingDays workingDays, Clock clock) {
		this.workingDays = workingDays;
		this.clock = clock;
	}

	/** The month whose money comes next; this one until its payday has passed. */
	YearMonth next() {
		YearMonth now = YearMonth.now(this.clock);
		return of(now).isBefore(LocalDate.now(this.clock)) ? now.plusMonths(1) : now;
	}

	LocalDate of(YearMonth month) {
		return this.workingDays.onOrAfter(month.atDay(1));
	}

}
