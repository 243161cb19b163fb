package dk.udslusning.rules.explanation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import dk.udslusning.rules.money.Money;
import dk.udslusning.rules.rate.Unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class ValueTest {

	@Test
	void keepsOneTextForEqualValues() {
		assertThat(Value.of(new BigDecimal("7.500"), Unit.PERCENT))
			.isEqualTo(Value.of(new BigDecimal("7.5"), Unit.PERCENT));
		assertThat(Value.of(new BigDecimal("1E+3"), Unit.OERE).text()).isEqualTo("1000");
		assertThat(Value.of(new BigDecimal("0.00"), Unit.OERE).text()).isEqualTo("0");
	}

	@ParameterizedTest
	@CsvSource({ "1.50, PERCENT", "1e3, OERE", "x, OERE", "2021-3-1, DATE", "2021-13, MONTH", "JA, ANSWER",
			"'', ANSWER" })
	void refusesAnyOtherText(String text, Unit unit) {
		assertThatIllegalArgumentException().isThrownBy(() -> new Value(text, unit, null));
	}

	@Test
	void refusesACodeWithoutDanishWordsAndWordsWithoutCode() {
		assertThatIllegalArgumentException().isThrownBy(() -> Value.code("A", null));
		assertThatIllegalArgumentException().isThrownBy(() -> new Value("1", Unit.OERE, "en"));
	}

	@Test
	void calculatesWithTheNumberBehindTheUnit() {
		assertThat(Value.of(60, Unit.PERCENT).number()).isEqualByComparingTo("0.6");
		assertThat(Value.of(LocalDate.of(1970, 1, 11)).number()).isEqualByComparingTo("10");
		assertThat(Value.of(YearMonth.of(1970, 2)).number()).isEqualByComparingTo("31");
		assertThat(Value.unknown().number()).isEqualByComparingTo("0.5");
		assertThatIllegalStateException().isThrownBy(() -> Value.code("A", "a").number());
		assertThatIllegalStateException().isThrownBy(() -> Value.of((LocalDate) null).number());
	}

	@Test
	void givesAnAmountOnlyForWholeOere() {
		assertThat(Value.of(Money.ofOere(5), Unit.OERE_PER_DAY).money()).isEqualTo(Money.ofOere(5));
		assertThatIllegalStateException().isThrownBy(() -> Value.of(5, Unit.DAYS).money());
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';',
			value = { "9300; OERE_PER_DAY; 93,00 kr. pr. dag", "750000; OERE_PER_MONTH; 7.500,00 kr. pr. måned",
					"270708.333; OERE; 2.707,08 kr.", "60; PERCENT; 60 %", "75.5; M2; 75,5 m²", "17; DAYS; 17 dage",
					"1; DAYS; 1 dag", "1; PERSONS; 1 person", "2; PERSONS; 2 personer", "1; MONTHS; 1 måned",
					"1.25; FACTOR; 1,25", "2021-03-15; DATE; 15.03.2021", "2021-03; MONTH; marts 2021",
					"YES; ANSWER; ja", "NO; ANSWER; nej", "UNKNOWN; ANSWER; ikke oplyst" })
	void showsItselfInDanish(String text, Unit unit, String danish) {
		assertThat(new Value(text, unit, null).danish()).isEqualTo(danish);
	}

	@Test
	void saysThatADayIsNotKnown() {
		assertThat(Value.of((LocalDate) null).isKnown()).isFalse();
		assertThat(Value.of((LocalDate) null).danish()).isEqualTo("ikke oplyst");
	}

	@Test
	void differsFromAValueThatIsNotKnown() {
		Value day = Value.of(LocalDate.of(2021, 3, 15));
		Value notKnown = Value.of((LocalDate) null);
		assertThat(day).isNotEqualTo(notKnown);
		assertThat(notKnown).isNotEqualTo(day).isEqualTo(new Value("", Unit.DATE, null));
		assertThat(Value.of(1, Unit.FACTOR)).isNotEqualTo(Value.of(1, Unit.PERSONS)).isNotEqualTo("1");
		assertThat(Value.code("A", "boform")).isNotEqualTo(Value.code("A", "krisecenter"))
			.isNotEqualTo(Value.code("B", "boform"))
			.isEqualTo(new Value("A", Unit.CODE, "boform"));
	}

	@Test
	void hashesAsItsTextDoes() {
		Value one = Value.of(1, Unit.OERE);
		assertThat(Value.of(new BigDecimal("1.0"), Unit.OERE)).hasSameHashCodeAs(one);
		assertThat(Value.of(2, Unit.OERE).hashCode()).isNotEqualTo(one.hashCode());
	}

	@Test
	void namesTextUnitAndWords() {
		assertThat(Value.of(750000, Unit.OERE)).hasToString("Value[text=750000, unit=OERE, shown=null]");
		assertThat(Value.code("A", "boform")).hasToString("Value[text=A, unit=CODE, shown=boform]");
	}

	@Test
	void keepsTheWordsOfACodeOnly() {
		assertThat(Value.code("A", "boform").shown()).isEqualTo("boform");
		assertThat(Value.of(1, Unit.OERE).shown()).isNull();
	}

	@ParameterizedTest
	@EnumSource(names = { "DATE", "MONTH", "ANSWER", "CODE" })
	void refusesANumberWhereTheUnitHasNone(Unit unit) {
		assertThatIllegalArgumentException().isThrownBy(() -> Value.of(new BigDecimal("1"), unit))
			.withMessageContaining(unit.name());
	}

	@Test
	void givesADayAndAMonthOnlyOfTheirOwnUnit() {
		LocalDate day = LocalDate.of(2021, 3, 15);
		YearMonth month = YearMonth.of(2021, 3);
		assertThat(new Value("2021-03-15", Unit.DATE, null).day()).isEqualTo(day);
		assertThat(Value.of(month).month()).isEqualTo(month);
		assertThatIllegalStateException().isThrownBy(() -> Value.of(month).day()).withMessageContaining("No DATE");
		assertThatIllegalStateException().isThrownBy(() -> Value.of(day).month()).withMessageContaining("No MONTH");
		assertThatIllegalStateException().isThrownBy(() -> Value.of((LocalDate) null).day());
		assertThatIllegalStateException().isThrownBy(() -> new Value("", Unit.MONTH, null).month());
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "1.2345; 1,2345", "1.23454; 1,2345", "1.23455; 1,2346", "0.5; 0,5" })
	void showsFourDecimalsAtMost(String number, String shown) {
		assertThat(Value.of(new BigDecimal(number), Unit.FACTOR).danish()).isEqualTo(shown);
	}

	/** 12,34567 % is kept as hundredths, and shown as percent. */
	@Test
	void showsFourDecimalsOfAPercent() {
		assertThat(Value.of(new BigDecimal("12.34567"), Unit.PERCENT).danish()).isEqualTo("12,3457 %");
	}

}
