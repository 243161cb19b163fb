package dk.udslusning.rules.appeal;

import java.time.DayOfWeek;
import java.time.LocalDate;

import dk.udslusning.rules.time.WorkingDays;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AppealPeriodTest {

	/**
	 * Monday to Friday, nothing else: the holidays are tried in the case tables.
	 */
	private static final WorkingDays WEEKDAYS = (day) -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;

	@Test
	void endsOnTheSameDayOfTheWeek() {
		AppealPeriod period = AppealPeriod.from(LocalDate.of(2026, 11, 23), WEEKDAYS);
		assertThat(period.lastDay()).isEqualTo(LocalDate.of(2026, 12, 21));
		assertThat(period.explanation()).isEqualTo("Afgørelsen er modtaget den 23.11.2026. Fire uger derefter er den "
				+ "21.12.2026 (retssikkerhedsloven § 67), som er fristens sidste dag.");
	}

	@Test
	void holdsOnTheLastDayAndNoLonger() {
		AppealPeriod period = AppealPeriod.from(LocalDate.of(2026, 11, 23), WEEKDAYS);
		assertThat(period.holds(LocalDate.of(2026, 12, 20))).isTrue();
		assertThat(period.holds(LocalDate.of(2026, 12, 21))).isTrue();
		assertThat(period.holds(LocalDate.of(2026, 12, 22))).isFalse();
	}

	@Test
	void movesOverAWeekendAndSaysSo() {
		AppealPeriod period = AppealPeriod.from(LocalDate.of(2026, 11, 22), WEEKDAYS);
		assertThat(period.fourWeeksOn()).isEqualTo(LocalDate.of(2026, 12, 20));
		assertThat(period.lastDay()).isEqualTo(LocalDate.of(2026, 12, 21));
		assertThat(period.explanation()).contains("20.12.2026").contains("lukkedag").endsWith("21.12.2026.");
	}

	@Test
	void givesTheMunicipalityFourWeeksAndNoMore() {
		ReassessmentLimit limit = ReassessmentLimit.from(LocalDate.of(2026, 11, 23), WEEKDAYS);
		assertThat(limit.lastDay()).isEqualTo(LocalDate.of(2026, 12, 21));
		assertThat(limit.warnedOn()).isEqualTo(LocalDate.of(2026, 12, 14));
		assertThat(ReassessmentLimit.from(LocalDate.of(2026, 11, 22), WEEKDAYS).lastDay())
			.isEqualTo(LocalDate.of(2026, 12, 18));
	}

}
