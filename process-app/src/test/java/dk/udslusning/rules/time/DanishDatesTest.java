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
	void writesEveryYearWithFourDigitsAtLeast() {
		assertThat(DanishDates.format(LocalDate.of(999, 12, 31))).isEqualTo("31.12.0999");
		assertThat(DanishDates.format(LocalDate.of(1000, 1, 1))).isEqualTo("01.01.1000");
		assertThat(DanishDates.format(LocalDate.of(9999, 12, 31))).isEqualTo("31.12.9999");
		assertThat(DanishDates.format(LocalDate.of(10_000, 1, 1))).isEqualTo("01.01.+10000");
		assertThat(DanishDates.format(YearMonth.of(999, 3))).isEqualTo("marts 0999");
		assertThat(DanishDates.format(YearMonth.of(10_000, 5))).isEqualTo("maj +10000");
	}

	@Test
	void writesAMonthInDanish() {
		assertThat(DanishDates.format(YearMonth.of(2026, 11))).isEqualTo("november 2026");
	}

}
