package dk.udslusning.casefile.arrears;

import java.time.DayOfWeek;
import java.time.LocalDateTime;

import dk.udslusning.rules.time.WorkingDays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SameDayTest {

	private static final WorkingDays WEEKDAYS = (day) -> day.getDayOfWeek() != DayOfWeek.SATURDAY
			&& day.getDayOfWeek() != DayOfWeek.SUNDAY;

	/** 27 November 2026 is a Friday. */
	@ParameterizedTest
	@CsvSource({ "2026-11-27T08:00, 2026-11-27T15:00", "2026-11-27T14:59, 2026-11-27T15:00",
			"2026-11-27T15:00, 2026-11-30T10:00", "2026-11-27T23:59, 2026-11-30T10:00",
			"2026-11-28T09:00, 2026-11-30T10:00", "2026-11-26T16:00, 2026-11-27T10:00" })
	void isDueTheSameDayOrTheNextWorkingMorning(LocalDateTime told, LocalDateTime due) {
		assertThat(SameDay.dueAt(told, WEEKDAYS)).isEqualTo(due);
	}

}
