package dk.udslusning.casefile.agreement;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class EvidenceDueTest {

	@ParameterizedTest
	@CsvSource(textBlock = """
			# starts,   months, settled,    next,       source
			2020-03-15, 6,      2020-03-15, 2020-09-15, the first time after six months
			2020-03-15, 6,      2020-09-14, 2020-09-15, the day before
			2020-03-15, 6,      2020-09-15, 2021-03-15, on the day
			2020-03-15, 6,      2021-05-01, 2021-09-15, answered late: the day passed over is not asked for again
			2020-08-31, 6,      2020-08-31, 2021-02-28, a short month
			2020-08-31, 6,      2021-02-28, 2021-08-31, a short month moves no later one
			2023-08-31, 6,      2023-08-31, 2024-02-29, 29 February
			2024-02-29, 12,     2024-02-29, 2025-02-28, a year after 29 February
			2021-01-31, 1,      2021-02-28, 2021-03-31, month ends
			2022-06-01, 6,      2021-05-01, 2022-12-01, an agreement that begins later
			""")
	void isAskedForByTheMonthsFromTheStart(LocalDate starts, int months, LocalDate settled, LocalDate next) {
		assertThat(new EvidenceDue(starts, months, List.of(), settled, null).next()).isEqualTo(next);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			# settled,  milestones,            next,       source
			2020-03-15, 2020-06-01 2020-08-01, 2020-06-01, the first step before the months
			2020-06-01, 2020-06-01 2020-08-01, 2020-08-01, the next step
			2020-08-01, 2020-06-01 2020-08-01, 2020-09-15, the months again
			2020-03-15, 2021-01-01,            2020-09-15, the months before a late step
			""")
	void isAskedForAtEachStep(LocalDate settled, String milestones, LocalDate next) {
		List<LocalDate> days = Arrays.stream(milestones.split(" ")).map(LocalDate::parse).toList();
		assertThat(new EvidenceDue(LocalDate.of(2020, 3, 15), 6, days, settled, null).next()).isEqualTo(next);
	}

	@Test
	void isAskedForOnTheDaySomebodySetButNotPastAStep() {
		LocalDate start = LocalDate.of(2020, 3, 15);
		LocalDate set = LocalDate.of(2020, 12, 1);
		assertThat(new EvidenceDue(start, 6, List.of(), start, set).next()).isEqualTo(set);
		LocalDate step = LocalDate.of(2020, 10, 1);
		assertThat(new EvidenceDue(start, 6, List.of(step), start, set).next()).isEqualTo(step);
		assertThat(new EvidenceDue(start, 6, List.of(), set, set).next()).isEqualTo(LocalDate.of(2021, 3, 15));
	}

}
