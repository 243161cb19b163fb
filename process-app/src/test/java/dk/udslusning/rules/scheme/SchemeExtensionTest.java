package dk.udslusning.rules.scheme;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Extensions in steps. Days worked out by hand: start + months - 1 day, or the scheme's
 * last day where that is earlier.
 */
class SchemeExtensionTest {

	private final Scheme trial = SchemeFixture.frikommune25();

	private final Scheme permanent = SchemeFixture.almenbolig63();

	@ParameterizedTest
	@CsvSource(textBlock = """
			# start, period, left, source
			2021-03-15, 24, 36, never extended
			2021-03-15, 12, 36, the trial's own 24 months count whatever the lease says
			2021-03-15, 25, 35, one month granted
			2021-03-15, 36, 24, one year granted
			2021-03-15, 59,  1, one month below the maximum
			2021-03-15, 60,  0, at the maximum
			2021-12-31, 24, 36, the last lease that could come in
			2022-03-01, 24, 34, 58 months end on 31/12-2026 exactly
			2022-03-15, 24, 34, 58 months would end after 31/12-2026
			2022-03-15, 58,  0, the period ends with the scheme
			2025-01-01, 24,  0, the first 24 months end with the scheme
			""")
	void leavesTheTrialAtMostSixtyMonthsAndNoneAfterItsLastDay(LocalDate start, int period, int left) {
		assertThat(this.trial.monthsLeft(start, period)).isEqualTo(left);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			# start, period, months, last day, source
			2021-03-15, 24,  0, 2023-03-14, as it runs
			2021-03-15, 24,  1, 2023-04-14, the smallest step
			2021-03-15, 24, 12, 2024-03-14, a step
			2021-03-15, 36, 24, 2026-03-14, the rest of it
			2020-02-29, 24,  0, 2022-02-27, 29 February has no like in 2022
			2020-02-29, 24, 12, 2023-02-27, nor in 2023
			2020-02-29, 24, 24, 2024-02-28, but in 2024
			2020-02-29, 24, 36, 2025-02-27, nor in 2025
			2021-08-31, 24,  5, 2024-01-30, from the 31st
			2021-08-31, 24,  6, 2024-02-28, into a short month
			2021-08-31, 24,  7, 2024-03-30, and out of it
			2022-03-01, 24, 34, 2026-12-31, on the scheme's last day
			2022-03-15, 24, 34, 2026-12-31, cut at the scheme's last day
			2022-03-15, 24, 33, 2026-12-14, a month before
			""")
	void endsAnExtensionOfTheTrial(LocalDate start, int period, int months, LocalDate last) {
		assertThat(this.trial.extended(start, period, months).lastDay()).isEqualTo(last);
	}

	@Test
	void extendsTheLeasesPeriodUpToSixtyMonthsUnderThePermanentScheme() {
		LocalDate start = LocalDate.of(2026, 12, 1);
		assertThat(this.permanent.monthsLeft(start, 24)).isEqualTo(36);
		assertThat(this.permanent.monthsLeft(start, 59)).isEqualTo(1);
		assertThat(this.permanent.monthsLeft(start, 60)).isZero();
		assertThat(this.permanent.extended(start, 24, 12).lastDay()).isEqualTo(LocalDate.of(2029, 11, 30));
		assertThat(this.permanent.extended(start, 59, 1).lastDay()).isEqualTo(LocalDate.of(2031, 11, 30));
	}

	@Test
	void refusesAMonthTooMany() {
		LocalDate start = LocalDate.of(2021, 3, 15);
		assertThatIllegalArgumentException().isThrownBy(() -> this.trial.extended(start, 36, 25));
		assertThatIllegalArgumentException().isThrownBy(() -> this.trial.extended(start, 24, -1));
		assertThatIllegalArgumentException().isThrownBy(() -> this.permanent.extended(start, 60, 1));
	}

}
