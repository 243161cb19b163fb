package dk.udslusning.rules.refund;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import org.junit.jupiter.api.Test;

import dk.udslusning.rules.refund.IncomeDays.Period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class IncomeDaysTest {

	private static final YearMonth MARCH = YearMonth.of(2021, 3);

	@Test
	void coversAMonthFromItsFirstToItsLastDay() {
		assertThat(in(day(3, 1), day(3, 31))).isEqualTo(IncomeDays.EVERY_DAY);
		assertThat(in(day(2, 28), day(4, 1))).isEqualTo(IncomeDays.EVERY_DAY);
		assertThat(in(null, null)).isEqualTo(IncomeDays.EVERY_DAY);
		assertThat(in(day(3, 2), day(3, 31)).isPartial()).isTrue();
		assertThat(in(day(3, 1), day(3, 30)).isPartial()).isTrue();
	}

	@Test
	void leavesOutWhatDoesNotTouchTheMonth() {
		assertThat(in(null, day(2, 28)).isNone()).isTrue();
		assertThat(in(null, day(3, 1)).isPartial()).isTrue();
		assertThat(in(day(3, 31), null).isPartial()).isTrue();
		assertThat(in(day(4, 1), null).isNone()).isTrue();
	}

	@Test
	void keepsTheDaysOnWhichAPeriodTrulyBeginsAndEnds() {
		Period earlier = new Period(day(1, 5), day(3, 10));
		Period later = new Period(day(3, 21), day(6, 30));
		IncomeDays days = new IncomeDays(List.of(new Period(null, day(1, 3)), earlier, later));
		assertThat(days.in(MARCH).periods()).containsExactly(earlier, later);
	}

	@Test
	void refusesPeriodsThatOverlapTouchOrLieInDisorder() {
		Period first = new Period(day(3, 1), day(3, 10));
		new IncomeDays(List.of(first, new Period(day(3, 12), null)));
		refuses(first, new Period(day(3, 11), null));
		refuses(first, new Period(day(3, 10), null));
		refuses(first, new Period(null, null));
		refuses(new Period(day(3, 12), null), first);
		assertThatIllegalArgumentException().isThrownBy(() -> new Period(day(3, 2), day(3, 1)));
	}

	private static void refuses(Period first, Period second) {
		assertThatIllegalArgumentException().isThrownBy(() -> new IncomeDays(List.of(first, second)));
	}

	private static IncomeDays in(LocalDate from, LocalDate to) {
		return new IncomeDays(List.of(new Period(from, to))).in(MARCH);
	}

	private static LocalDate day(int month, int day) {
		return LocalDate.of(2021, month, day);
	}

}
