package dk.udslusning.rules.explanation;

import java.math.BigDecimal;
import java.math.RoundingMode;

import dk.udslusning.rules.money.Rounding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class RoundToTest {

	@ParameterizedTest
	@CsvSource({ "DOWN, 1259, 1200", "DOWN, 2399.99, 1200", "UP, 1200, 1200", "UP, 1200.01, 2400",
			"HALF_UP, 1799.99, 1200", "HALF_UP, 1800, 2400", "FLOOR, 2399, 1200", "CEILING, 1201, 2400" })
	void goesToAWholeMultiple(RoundingMode mode, BigDecimal exact, BigDecimal rounded) {
		RoundTo yearly = new RoundTo(new BigDecimal(1200), new Rounding(mode, "konstrueret"));
		assertThat(yearly.apply(exact)).isEqualByComparingTo(rounded);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "DOWN; 1; rundet ned til hele øre", "FLOOR; 1.00; rundet ned til hele øre",
			"UP; 1; rundet op til hele øre", "CEILING; 1; rundet op til hele øre", "HALF_UP; 1; afrundet til hele øre",
			"HALF_UP; 1200; afrundet til et helt kronebeløb, der kan deles med 12" })
	void saysInDanishWhereItGoes(RoundingMode mode, BigDecimal multipleOf, String words) {
		assertThat(new RoundTo(multipleOf, new Rounding(mode, "konstrueret")).danish()).isEqualTo(words);
	}

	@ParameterizedTest
	@ValueSource(longs = { 0, -1 })
	void refusesAMultipleOfNothing(long multipleOf) {
		Rounding halfUp = new Rounding(RoundingMode.HALF_UP, "konstrueret");
		assertThatIllegalArgumentException().isThrownBy(() -> new RoundTo(BigDecimal.valueOf(multipleOf), halfUp));
	}

	@Test
	void isTheSameForTheSameMultiple() {
		Rounding halfUp = new Rounding(RoundingMode.HALF_UP, "konstrueret");
		assertThat(new RoundTo(new BigDecimal("1.0"), halfUp)).isEqualTo(RoundTo.oere(halfUp));
	}

}
