package dk.udslusning.rules.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class MoneyTest {

	private static final Rounding HALF_UP = new Rounding(RoundingMode.HALF_UP, "kommunal indstilling");

	@Test
	void addsSubtractsAndMultipliesExactly() {
		assertThat(Money.ofKroner(7500).plus(Money.ofOere(1))).isEqualTo(Money.ofOere(750001));
		assertThat(Money.ofOere(100).minus(Money.ofOere(250))).isEqualTo(Money.ofOere(-150));
		assertThat(Money.ofOere(33).times(3)).isEqualTo(Money.ofOere(99));
	}

	@Test
	void failsRatherThanOverflows() {
		Money most = Money.ofOere(Long.MAX_VALUE);
		assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> most.plus(Money.ofOere(1)));
		assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> most.times(2));
		assertThatExceptionOfType(ArithmeticException.class)
			.isThrownBy(() -> Money.ofOere(Long.MIN_VALUE).minus(Money.ofOere(1)));
		assertThatExceptionOfType(ArithmeticException.class)
			.isThrownBy(() -> Money.rounded(new BigDecimal("1e20"), HALF_UP));
	}

	@Test
	void roundsOnlyByANamedRounding() {
		assertThat(Money.rounded(new BigDecimal("97500.4999"), HALF_UP)).isEqualTo(Money.ofOere(97500));
		assertThat(Money.rounded(new BigDecimal("97500.5"), HALF_UP)).isEqualTo(Money.ofOere(97501));
		Rounding down = new Rounding(RoundingMode.DOWN, "kommunal indstilling");
		assertThat(Money.rounded(new BigDecimal("97500.9"), down)).isEqualTo(Money.ofOere(97500));
		assertThatIllegalArgumentException().isThrownBy(() -> new Rounding(RoundingMode.UP, " "));
	}

	@Test
	void sharesByLargestRemainderWithTheEarlierFirst() {
		assertThat(Money.ofOere(100).split(1, 1, 1)).isEqualTo(oere(34, 33, 33));
		assertThat(Money.ofOere(101).split(1, 1, 1)).isEqualTo(oere(34, 34, 33));
		assertThat(Money.ofOere(10).split(1, 2, 4)).isEqualTo(oere(1, 3, 6));
		assertThat(Money.ofOere(7).split(0, 1)).isEqualTo(oere(0, 7));
		assertThat(Money.ZERO.split(1, 1)).isEqualTo(oere(0, 0));
	}

	@Test
	void refusesToShareByNothing() {
		assertThatIllegalArgumentException().isThrownBy(() -> Money.ofOere(1).split());
		assertThatIllegalArgumentException().isThrownBy(() -> Money.ofOere(1).split(0, 0));
		assertThatIllegalArgumentException().isThrownBy(() -> Money.ofOere(1).split(2, -1));
		assertThatIllegalArgumentException().isThrownBy(() -> Money.ofOere(-1).split(1));
	}

	@Test
	void comparesBySize() {
		assertThat(Money.ofOere(2)).isGreaterThan(Money.ofOere(1));
		assertThat(Money.ofOere(-2).max(Money.ZERO)).isEqualTo(Money.ZERO);
		assertThat(Money.ofOere(-2).min(Money.ZERO)).isEqualTo(Money.ofOere(-2));
		assertThat(Money.ZERO.isPositive()).isFalse();
		assertThat(Money.ZERO.isNegative()).isFalse();
	}

	private static List<Money> oere(long... amounts) {
		return Arrays.stream(amounts).mapToObj(Money::ofOere).toList();
	}

}
