package dk.udslusning.catalogue;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Dates from the Danish calendar: Easter Sunday fell on 9/4-2023 and falls on 5/4-2026
 * and 28/3-2027; store bededag was the fourth Friday after Easter, to 2023.
 */
class DanishWorkingDaysTest {

	private final DanishWorkingDays days = new DanishWorkingDays();

	@ParameterizedTest
	@ValueSource(strings = { "2026-01-01", "2026-04-02", "2026-04-03", "2026-04-06", "2026-05-14", "2026-05-25",
			"2026-12-25", "2027-03-25", "2027-03-26", "2027-03-29" })
	void closesOnPublicHolidays(LocalDate holiday) {
		assertThat(this.days.isWorkingDay(holiday)).isFalse();
	}

	@Test
	void closesOnStoreBededagTo2023AndWorksOnItFrom2024() {
		assertThat(this.days.isWorkingDay(LocalDate.of(2023, 5, 5))).isFalse();
		assertThat(this.days.isWorkingDay(LocalDate.of(2024, 4, 26))).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-20,true", "2026-11-21,false", "2026-11-22,false", "2026-11-23,true" })
	void worksFromMondayToFriday(LocalDate day, boolean expected) {
		assertThat(this.days.isWorkingDay(day)).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-23,10,2026-12-07", "2026-03-27,5,2026-04-08", "2026-12-18,6,2026-12-29",
			"2023-04-28,5,2023-05-08", "2024-04-19,5,2024-04-26" })
	void countsOverEasterChristmasAndStoreBededag(LocalDate from, int count, LocalDate expected) {
		assertThat(this.days.after(from, count)).isEqualTo(expected);
	}

}
