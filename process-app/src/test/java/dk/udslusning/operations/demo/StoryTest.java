package dk.udslusning.operations.demo;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class StoryTest {

	@ParameterizedTest
	@CsvSource({ "2026-11-27, 2026-11-27", "2026-11-28, 2026-11-30", "2026-11-29, 2026-11-30",
			"2026-11-30, 2026-11-30" })
	void letsALeaseOfTheWeekendBeginOnMonday(LocalDate day, LocalDate begins) {
		assertThat(Story.workingDayFrom(day)).isEqualTo(begins);
	}

}
