package dk.udslusning.rules.rate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class UnitTest {

	@ParameterizedTest
	@EnumSource(names = { "DATE", "MONTH", "ANSWER", "CODE" })
	void isNoNumber(Unit unit) {
		assertThat(unit.isNumber()).isFalse();
		assertThat(unit.isMoney()).isFalse();
		assertThat(unit.label()).isEmpty();
	}

	@ParameterizedTest
	@EnumSource(names = { "OERE", "OERE_PER_DAY", "OERE_PER_MONTH", "OERE_PER_YEAR" })
	void isAnAmount(Unit unit) {
		assertThat(unit.isMoney()).isTrue();
		assertThat(unit.isNumber()).isTrue();
		assertThat(unit.label()).startsWith("kr.");
	}

	@ParameterizedTest
	@EnumSource(names = { "PERCENT", "FACTOR", "M2", "PERSONS", "DAYS", "MONTHS" })
	void isANumberButNoAmount(Unit unit) {
		assertThat(unit.isNumber()).isTrue();
		assertThat(unit.isMoney()).isFalse();
	}

}
