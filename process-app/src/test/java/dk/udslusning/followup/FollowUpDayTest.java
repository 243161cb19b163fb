package dk.udslusning.followup;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.util.Set;

import dk.udslusning.rules.time.WorkingDays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FollowUpDayTest {

	/** Weekdays without Christmas: enough to find the next open day. */
	private static final WorkingDays OPEN = (day) -> day.getDayOfWeek() != DayOfWeek.SATURDAY
			&& day.getDayOfWeek() != DayOfWeek.SUNDAY
			&& !Set.of(LocalDate.of(2026, 12, 24), LocalDate.of(2026, 12, 25)).contains(day);

	@ParameterizedTest
	@CsvSource({ "2026-11-23,P14D,2026-11-23,2026-12-07", // Monday to Monday
			"2026-11-27,P1M,2026-11-27,2026-12-28", // Sunday 27 December to Monday
			"2026-12-11,P14D,2026-12-11,2026-12-28", // 25 December, then a weekend
			"2026-11-30,P3M,2026-11-30,2027-03-01", // 28 February 2027 is a Sunday
			"2026-01-31,P1M,2026-02-01,2026-03-02", // 28 February 2026 is a Saturday
			"2026-10-01,P14D,2026-11-23,2026-11-23", // overdue: due today
			"2026-10-01,P14D,2026-11-22,2026-11-23" }) // overdue on a Sunday: due on
														// Monday
	void findsTheNextWorkingDay(LocalDate since, Period rhythm, LocalDate today, LocalDate expected) {
		assertThat(new FollowUpDay(OPEN).next(since, rhythm, today)).isEqualTo(expected);
	}

}
