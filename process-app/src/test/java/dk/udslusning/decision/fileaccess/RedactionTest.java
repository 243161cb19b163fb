package dk.udslusning.decision.fileaccess;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class RedactionTest {

	private static final Redaction REDACTION = Redaction.of(List.of("Karl Ukendt", "Krisecenter Nordlys", "Udlejeren"),
			List.of("Engvangshaven 12, 1. tv."), List.of("Bil AB 12 345"), List.of("Mette Ukendt"), "0707614285");

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "Karl Ukendt ringede|[udeladt] ringede", "KARL UKENDT ringede|[udeladt] ringede",
					"Hun så Karl i går|Hun så [udeladt] i går", "Karls bil|[udeladt] bil", "Karl, Ukendt|[udeladt]",
					"på Krisecenter  Nordlys nu|på [udeladt] nu", "Nordlys' leder|[udeladt]' leder",
					"bor Engvangshaven 12 1.tv.|bor [udeladt].", "bor på ENGVANGSHAVEN|bor på [udeladt]",
					"kører i bil AB-12-345|kører i [udeladt]", "hendes bror 150585-2012|hendes bror [udeladt]",
					"Mette Ukendt skriver|Mette Ukendt skriver", "eget nummer 070761-4285|eget nummer 070761-4285",
					"Karlsson er en anden|Karlsson er en anden", "på et krisecenter|på et krisecenter",
					"Udlejeren ringede|Udlejeren ringede" })
	void removesWhatIsAnothers(String text, String rest) {
		assertThat(REDACTION.apply(text)).isEqualTo(rest);
	}

	@Test
	void findsANameAcrossTheEndOfALine() {
		assertThat(REDACTION.apply("set af Karl\nUkendt der")).isEqualTo("set af [udeladt] der");
	}

	@Test
	void takesWhatPeopleWriteForNoPattern() {
		Redaction odd = Redaction.of(List.of("A.*", "(("), List.of(), List.of("$1"), List.of(), null);
		assertThat(odd.apply("Alle (( betaler $1")).contains("Alle").doesNotContain("$1");
	}

	@Test
	void removesNothingFromTheCompleteFile() {
		assertThat(Redaction.nothing().apply("Karl Ukendt 150585-2012")).isEqualTo("Karl Ukendt 150585-2012");
	}

}
