package dk.udslusning.rules.money;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DanishAmountsTest {

	@ParameterizedTest
	@CsvSource(delimiter = ';',
			value = { "7.500,00; 750000", "7500; 750000", "7500.50; 750050", "7500.5; 750050", "7500,5; 750050",
					"7.500; 750000", "7 500,25; 750025", "1.234.567,89; 123456789", "0; 0", "0,05; 5",
					"7.500,- ; 750000", "kr. 7.500,00; 750000", "7.500,00 kr.; 750000", "7500 KR; 750000",
					"-12,50; -1250", "999.999.999,99; 99999999999" })
	void readsWhatAnOfficeWrites(String text, long oere) {
		assertThat(DanishAmounts.parse(text)).isEqualTo(Money.ofOere(oere));
	}

	@Test
	void readsNonBreakingSpaces() {
		assertThat(DanishAmounts.parse("\u00a07\u00a0500,00\u00a0kr.")).isEqualTo(Money.ofOere(750000));
		assertThat(DanishAmounts.parse("\u22125")).isEqualTo(Money.ofOere(-500));
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "", " ", "kr.", "syv", "7,500", "7500.500", "7.50,00", "7.500.00", "7,5,0", "1e3", "--5",
			"NaN", "7.500,001", "75.00,00", "7500,", ",50", "123456789012345678901234567890", "1000000000" })
	void refusesRubbishAndWhatCanBeReadInTwoWays(String text) {
		assertThatExceptionOfType(NotAnAmount.class).isThrownBy(() -> DanishAmounts.parse(text));
	}

	/** Nobody writes an amount with more than 24 digits. */
	@Test
	void readsAsManyLeadingZerosAsFitIntoTwentyFourDigits() {
		assertThat(DanishAmounts.parse("0".repeat(20) + "7500")).isEqualTo(Money.ofKroner(7500));
		assertThatExceptionOfType(NotAnAmount.class).isThrownBy(() -> DanishAmounts.parse("0".repeat(21) + "7500"));
	}

	@Test
	void refusesNegativeAmountsWhereAsked() {
		assertThat(DanishAmounts.parseNotNegative("0")).isEqualTo(Money.ZERO);
		assertThatExceptionOfType(NotAnAmount.class).isThrownBy(() -> DanishAmounts.parseNotNegative("-0,01"))
			.withMessageStartingWith("Beløbet kan ikke være under 0 kr.");
	}

	@Test
	void neverRepeatsTheTextInTheMessage() {
		assertThatExceptionOfType(NotAnAmount.class).isThrownBy(() -> DanishAmounts.parse("0101011234x"))
			.satisfies((fault) -> assertThat(fault.getMessage()).doesNotContain("0101011234"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';',
			value = { "750000; 7.500,00 kr.", "0; 0,00 kr.", "5; 0,05 kr.", "-5; -0,05 kr.", "50; 0,50 kr.",
					"-50; -0,50 kr.", "100; 1,00 kr.", "99999; 999,99 kr.", "100000; 1.000,00 kr.",
					"123456789; 1.234.567,89 kr.", "-100000000; -1.000.000,00 kr." })
	void writesPointsCommaAndUnit(long oere, String text) {
		assertThat(DanishAmounts.format(Money.ofOere(oere))).isEqualTo(text);
	}

}
