package dk.udslusning.process.form;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import dk.udslusning.casefile.letter.Channel;
import dk.udslusning.rules.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class FieldValueTest {

	@ParameterizedTest
	@CsvSource({ "2026-11-23,2026-11-23", "23.11.2026,2026-11-23", "1.2.2028,2028-02-01", "29.02.2028,2028-02-29" })
	void readsADateFromTheDatePickerAndFromDanishTyping(String text, LocalDate expected) {
		assertThat(FieldValue.read(text, LocalDate.class)).isEqualTo(expected);
	}

	@ParameterizedTest
	@ValueSource(strings = { "29.02.2027", "31.04.2026", "2026-13-01", "i morgen", "23/11/2026", "01.01.0026",
			"31.12.1899", "02.01.2100" })
	void refusesADateThatDoesNotExistOrIsBeyondReason(String text) {
		assertThatExceptionOfType(BadFieldValue.class).isThrownBy(() -> FieldValue.read(text, LocalDate.class))
			.withMessageContaining("Skriv en dato");
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "7.500,00;750000", "7500;750000", "7500,5;750050", "0;0" })
	void readsKronerAsOere(String text, long oere) {
		assertThat(FieldValue.read(text, Money.class)).isEqualTo(Money.ofOere(oere));
	}

	@Test
	void refusesAnAmountThatCameAsAFloatingNumber() {
		assertThatExceptionOfType(BadFieldValue.class).isThrownBy(() -> FieldValue.read(7500.5d, Money.class))
			.withMessageContaining("som tekst");
	}

	@ParameterizedTest
	@ValueSource(strings = { "sytten", "7,500,00", "1e5", "7500,001" })
	void refusesAnAmountThatIsNone(String text) {
		assertThatExceptionOfType(BadFieldValue.class).isThrownBy(() -> FieldValue.read(text, Money.class));
	}

	@Test
	void readsAMonthBothWays() {
		assertThat(FieldValue.read("2026-12", YearMonth.class)).isEqualTo(YearMonth.of(2026, 12));
		assertThat(FieldValue.read("12.2026", YearMonth.class)).isEqualTo(YearMonth.of(2026, 12));
	}

	@Test
	void takesEmptyTextForNothing() {
		assertThat(FieldValue.read("   ", String.class)).isNull();
		assertThat(FieldValue.read("", LocalDate.class)).isNull();
		assertThat(FieldValue.read(null, Boolean.class)).isNull();
	}

	@Test
	void refusesAChoiceThatIsNotOffered() {
		assertThat(FieldValue.read("DIGITAL_POST", Channel.class)).isEqualTo(Channel.DIGITAL_POST);
		assertThatExceptionOfType(BadFieldValue.class).isThrownBy(() -> FieldValue.read("PIGEON", Channel.class))
			.withMessage("Vælg en af mulighederne");
	}

	@Test
	void refusesWhatIsNotAWholeNumber() {
		assertThat(FieldValue.read(24, Integer.class)).isEqualTo(24);
		assertThat(FieldValue.read("24", Integer.class)).isEqualTo(24);
		assertThatExceptionOfType(BadFieldValue.class).isThrownBy(() -> FieldValue.read(2.5d, Integer.class))
			.withMessage("Skriv et helt tal");
	}

	@ParameterizedTest
	@ValueSource(ints = { 4_000, 4_001 })
	void takesFourThousandCharactersAndNoMore(int length) {
		String text = "å".repeat(length);
		if (length > FieldValue.LONGEST_TEXT) {
			assertThatExceptionOfType(BadFieldValue.class).isThrownBy(() -> FieldValue.read(text, String.class))
				.withMessageContaining("for lang");
		}
		else {
			assertThat(FieldValue.read(text, String.class)).isEqualTo(text);
		}
	}

	@Test
	void refusesACharacterThatNoDatabaseKeeps() {
		assertThatExceptionOfType(BadFieldValue.class).isThrownBy(() -> FieldValue.read("a\0b", String.class))
			.withMessageContaining("ugyldigt tegn");
	}

	@Test
	void showsKronerDatesAndChoicesAsAFormNeedsThem() {
		assertThat(FieldValue.show(Money.ofOere(750_050))).isEqualTo("7.500,50");
		assertThat(FieldValue.show(LocalDate.of(2026, 11, 23))).isEqualTo("2026-11-23");
		assertThat(FieldValue.show(Channel.PAPER_LETTER)).isEqualTo("PAPER_LETTER");
		assertThat(FieldValue.show(List.of(new Option("Ja", "true"))))
			.isEqualTo(new FieldValue.JsonText("[{\"label\":\"Ja\",\"value\":\"true\"}]"));
	}

}
