package dk.udslusning.rules.citizen;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CprTest {

	@ParameterizedTest
	@CsvSource({ "010101-0000, 1901-01-01", "311299-3999, 1999-12-31", "010136-4000, 2036-01-01",
			"010137-4000, 1937-01-01", "010136-9000, 2036-01-01", "010137-9000, 1937-01-01", "010100-5000, 2000-01-01",
			"010157-8000, 2057-01-01", "010158-5000, 1858-01-01", "010199-8000, 1899-01-01", "070761-4285, 1961-07-07",
			"290200-4000, 2000-02-29" })
	void readsTheCenturyFromTheSeventhDigit(String text, LocalDate birthDate) {
		assertThat(Cpr.parse(text).birthDate()).isEqualTo(birthDate);
	}

	@ParameterizedTest
	@ValueSource(strings = { "0707614285", "070761-4285", "070761 4285", "  070761-4285 " })
	void readsTheWaysAPersonWritesIt(String text) {
		assertThat(Cpr.parse(text).digits()).isEqualTo("0707614285");
		assertThat(Cpr.parse(text).formatted()).isEqualTo("070761-4285");
	}

	@Test
	void readsAReplacementNumber() {
		Cpr replacement = Cpr.parse("670761-4285");
		assertThat(replacement.isReplacement()).isTrue();
		assertThat(replacement.birthDate()).isEqualTo(LocalDate.of(1961, 7, 7));
		assertThat(Cpr.parse("070761-4285").isReplacement()).isFalse();
		assertThat(Cpr.parse("610161-4285").birthDate()).isEqualTo(LocalDate.of(1961, 1, 1));
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "", "070761", "070761-428", "070761-42855", "070761--4285", "07O761-4285" })
	void refusesWhatIsNotTenDigits(String text) {
		assertThatExceptionOfType(NotACprNumber.class).isThrownBy(() -> Cpr.parse(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "300200-4000", "290201-4000", "000161-4285", "320161-4285", "011361-4285", "600161-4285",
			"920161-4285", "290200-0000" })
	void refusesADateThatDoesNotExist(String text) {
		assertThatExceptionOfType(NotACprNumber.class).isThrownBy(() -> Cpr.parse(text))
			.withMessageContaining("en dato, der ikke findes")
			.satisfies((fault) -> assertThat(fault.getMessage()).doesNotContain(text.substring(0, 6)));
	}

	@Test
	void takesModulus11AsAHint() {
		// 0*4+7*3+0*2+7*7+6*6+1*5+4*4+2*3+8*2+5*1 = 154 = 14 * 11
		assertThat(Cpr.parse("070761-4285").passesModulus11()).isTrue();
		assertThat(Cpr.parse("070761-4286").passesModulus11()).isFalse();
	}

	@Test
	void masksItselfInText() {
		assertThat(Cpr.parse("070761-4285")).hasToString("******-****");
	}

}
