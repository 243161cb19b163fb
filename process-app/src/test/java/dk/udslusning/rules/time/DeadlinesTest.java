package dk.udslusning.rules.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class DeadlinesTest {

	/**
	 * Monday to Friday, nothing else: the Danish holidays are tested in the catalogue.
	 */
	private static final WorkingDays WEEKDAYS = (day) -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;

	private final Deadlines deadlines = new Deadlines(WEEKDAYS);

	@Test
	void countsFromTheDayAfter() {
		LocalDate friday = LocalDate.of(2026, 11, 20);
		assertThat(WEEKDAYS.after(friday, 0)).isEqualTo(friday);
		assertThat(WEEKDAYS.after(friday, 1)).isEqualTo(LocalDate.of(2026, 11, 23));
		assertThat(WEEKDAYS.after(LocalDate.of(2026, 11, 21), 1)).isEqualTo(LocalDate.of(2026, 11, 23));
		assertThatIllegalArgumentException().isThrownBy(() -> WEEKDAYS.after(friday, -1));
	}

	@Test
	void movesAClosedDayToTheNextWorkingDay() {
		assertThat(WEEKDAYS.onOrAfter(LocalDate.of(2026, 11, 21))).isEqualTo(LocalDate.of(2026, 11, 23));
		assertThat(WEEKDAYS.onOrAfter(LocalDate.of(2026, 11, 23))).isEqualTo(LocalDate.of(2026, 11, 23));
	}

	@Test
	void receivesDigitalPostOnTheDayItIsSentAndALetterSixWorkingDaysAfter() {
		LocalDate monday = LocalDate.of(2026, 11, 23);
		assertThat(this.deadlines.receivedByDigitalPost(monday)).isEqualTo(monday);
		assertThat(this.deadlines.receivedByLetter(monday)).isEqualTo(LocalDate.of(2026, 12, 1));
	}

	@Test
	void givesTenAndFiveWorkingDaysForAHearing() {
		LocalDate monday = LocalDate.of(2026, 11, 23);
		assertThat(this.deadlines.lastDay(monday, 10)).isEqualTo(LocalDate.of(2026, 12, 7));
		assertThat(this.deadlines.lastDay(monday, 5)).isEqualTo(LocalDate.of(2026, 11, 30));
	}

	@Test
	void hasPassedOnTheMorningAfterTheLastDay() {
		assertThat(Deadlines.passedAt(LocalDate.of(2026, 12, 31))).isEqualTo(LocalDateTime.of(2027, 1, 1, 6, 0));
	}

}
