package dk.udslusning.rules.refund;

import java.time.LocalDate;
import java.time.YearMonth;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PeriodsTest {

	private static final YearMonth MARCH = YearMonth.of(2021, 3);

	@ParameterizedTest
	@CsvSource({ "2021-02-28, true", "2021-03-01, true", "2021-03-02, false" })
	void coverTheMonthWhereEveryTermRunsFromItsFirstDay(LocalDate from, boolean covered) {
		assertThat(new Periods(from, null, null, null, null, null, null).coverWhole(MARCH)).isEqualTo(covered);
		assertThat(new Periods(null, null, from, null, null, null, null).coverWhole(MARCH)).isEqualTo(covered);
		assertThat(new Periods(null, null, null, null, from, null, null).coverWhole(MARCH)).isEqualTo(covered);
		assertThat(new Periods(null, null, null, null, null, null, from).coverWhole(MARCH)).isEqualTo(covered);
		assertThat(new Periods(null, null, null, null, null, null, null, from).coverWhole(MARCH)).isEqualTo(covered);
	}

	@ParameterizedTest
	@CsvSource({ "2021-03-30, false", "2021-03-31, true", "2021-04-01, true" })
	void coverTheMonthWhereEveryTermRunsToItsLastDay(LocalDate to, boolean covered) {
		assertThat(new Periods(null, to, null, null, null, null, null).coverWhole(MARCH)).isEqualTo(covered);
		assertThat(new Periods(null, null, null, to, null, null, null).coverWhole(MARCH)).isEqualTo(covered);
		assertThat(new Periods(null, null, null, null, null, to, null).coverWhole(MARCH)).isEqualTo(covered);
	}

	@Test
	void coverTheMonthWithoutAnyDay() {
		assertThat(Periods.WHOLE_MONTH.coverWhole(MARCH)).isTrue();
	}

	@Test
	void areOfALateApplicationOnlyAfterMovingIn() {
		LocalDate day = LocalDate.of(2021, 3, 15);
		assertThat(new Periods(null, null, day, null, null, null, day).appliedLate()).isFalse();
		assertThat(new Periods(null, null, day, null, null, null, day.plusDays(1)).appliedLate()).isTrue();
		assertThat(new Periods(null, null, null, null, null, null, day).appliedLate()).isTrue();
		assertThat(new Periods(null, null, day, null, null, null, null).appliedLate()).isFalse();
	}

	@Test
	void refuseAnEndBeforeItsBeginning() {
		LocalDate day = LocalDate.of(2021, 3, 15);
		assertThat(new Periods(day, day, day, day, null, null, null).coverWhole(MARCH)).isFalse();
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new Periods(day, day.minusDays(1), null, null, null, null, null));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new Periods(null, null, day, day.minusDays(1), null, null, null));
	}

}
