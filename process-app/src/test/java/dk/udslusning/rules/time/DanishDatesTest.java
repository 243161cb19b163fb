package dk.udslusning.rules.time;

import java.time.LocalDate;
import java.time.YearMonth;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DanishDatesTest {

	@Test
	void writesADayWithTwoDigitsAndPoints() {
		assertThat(DanishDates.format(LocalDate.of(2026, 3, 1))).isEqualTo("01.03.2026");
	}

	@Test
	void writesAMonthInDanish() {
		assertThat(DanishDates.format(YearMonth.of(2026, 11))).isEqualTo("november 2026");
	}

}
