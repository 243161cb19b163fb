package dk.udslusning.process.form;

import java.time.LocalDate;
import java.util.List;

import dk.udslusning.rules.money.Money;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FactsTest {

	@Test
	void writesDatesAmountsAndTruthInDanish() {
		String facts = new Facts().line("Udskrivning", LocalDate.of(2026, 11, 23))
			.line("Husleje", Money.ofOere(750_000))
			.line("Ring først", true)
			.line("Sager", List.of("UDS-2026-000001", "UDS-2026-000002"))
			.markdown();
		assertThat(facts).isEqualTo("""
				**Udskrivning:** 23.11.2026
				**Husleje:** 7.500,00 kr.
				**Ring først:** ja
				**Sager:** UDS-2026-000001, UDS-2026-000002""");
	}

	@Test
	void leavesOutWhatIsNotKnown() {
		assertThat(new Facts().line("Kodeord", null).line("Telefon", " ").line("Sager", List.of()).isEmpty()).isTrue();
	}

	@Test
	void keepsWhatPeopleWroteFromChangingTheLayout() {
		assertThat(new Facts().line("Navn", "**Mette** [her](http://x)").markdown())
			.isEqualTo("**Navn:** \\*\\*Mette\\*\\* \\[her\\](http://x)");
	}

	@Test
	void keepsTheLinesOfALetterAsTheyWereWritten() {
		assertThat(Facts.escaped("- ophold\nDu kan\n1. sal\n23.11.2026\n> nej - tak"))
			.isEqualTo("\\- ophold\nDu kan\n1\\. sal\n23.11.2026\n\\> nej - tak");
	}

	@Test
	void warnsOnlyWhereItApplies() {
		assertThat(new Facts().warningIf(false, "Ring først").warningIf(true, "Ring først").markdown())
			.isEqualTo("⚠ **Ring først**");
	}

}
