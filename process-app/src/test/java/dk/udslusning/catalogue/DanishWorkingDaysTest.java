package dk.udslusning.catalogue;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dk.udslusning.rules.time.Deadlines;
import dk.udslusning.rules.time.WorkingDays;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The Danish calendar by the almanac.
 */
class DanishWorkingDaysTest {

	private final WorkingDays workingDays = new DanishWorkingDays(CatalogueFixture.shipped());

	@ParameterizedTest
	@CsvSource({
			// Easter 2026: Maundy Thursday 2 April to Easter Monday 6 April
			"2026-04-01, true", "2026-04-02, false", "2026-04-03, false", "2026-04-06, false", "2026-04-07, true",
			// Ascension Day and Whit Monday 2026
			"2026-05-14, false", "2026-05-15, true", "2026-05-25, false",
			// store bededag: a holiday to 2023, a working day from 2024
			"2022-05-13, false", "2023-05-05, false", "2024-04-26, true", "2025-05-16, true", "2026-05-01, true",
			// Christmas and New Year: 24/12 and 31/12 by the municipality's setting
			"2025-12-23, true", "2025-12-24, false", "2025-12-25, false", "2025-12-26, false", "2025-12-29, true",
			"2025-12-31, false", "2026-01-01, false", "2026-01-02, true",
			// Constitution Day by the municipality's setting; a Saturday
			"2026-06-05, false", "2026-06-06, false" })
	void knowsTheAlmanac(LocalDate day, boolean open) {
		assertThat(this.workingDays.isWorkingDay(day)).isEqualTo(open);
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-23,10,2026-12-07", "2026-03-27,5,2026-04-08", "2026-12-18,6,2026-12-30",
			"2023-04-28,5,2023-05-08", "2024-04-19,5,2024-04-26" })
	void countsOverEasterChristmasAndStoreBededag(LocalDate from, int count, LocalDate expected) {
		assertThat(this.workingDays.after(from, count)).isEqualTo(expected);
	}

	@Test
	void deliversALetterAcrossEaster() {
		// from Thursday 2 April 2026 the working days are 7, 8, 9, 10, 13, 14 April
		assertThat(new Deadlines(this.workingDays).receivedByLetter(LocalDate.of(2026, 4, 2)))
			.isEqualTo(LocalDate.of(2026, 4, 14));
	}

	@Test
	void countsAHearingAcrossChristmas() {
		// from 18 December 2025: 19, 22, 23, 29, 30 December, 2, 5, 6, 7, 8 January
		assertThat(new Deadlines(this.workingDays).lastDay(LocalDate.of(2025, 12, 18), 10))
			.isEqualTo(LocalDate.of(2026, 1, 8));
	}

	@Test
	void countsStoreBededagOnlyWhileItWasAHoliday() {
		Deadlines deadlines = new Deadlines(this.workingDays);
		// Thursday 4 May 2023, bededag on the 5th; Thursday 25 April 2024, an ordinary
		// 26th
		assertThat(deadlines.lastDay(LocalDate.of(2023, 5, 4), 1)).isEqualTo(LocalDate.of(2023, 5, 8));
		assertThat(deadlines.lastDay(LocalDate.of(2024, 4, 25), 1)).isEqualTo(LocalDate.of(2024, 4, 26));
	}

}
