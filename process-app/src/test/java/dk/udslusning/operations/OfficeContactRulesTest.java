package dk.udslusning.operations;

import dk.udslusning.casefile.letter.OfficeContact;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The start is refused where letters could not say who sends them.
 */
class OfficeContactRulesTest {

	@Test
	void startsWhereTheOfficeIsNamed() {
		assertThatCode(() -> start("Prøvelev Kommune", "70 12 34 56", "hverdage kl. 9-14")).doesNotThrowAnyException();
	}

	@Test
	void refusesAndNamesEverySettingThatIsMissing() {
		assertThatExceptionOfType(StartRefused.class).isThrownBy(() -> start(null, " ", "hverdage kl. 9-14"))
			.withMessage("Brevene til borgerne mangler kommunens navn, telefon eller åbningstid: "
					+ "udslusning.office.municipality, udslusning.office.telephone.");
	}

	@Test
	void refusesWhereNobodyKnowsWhenToRing() {
		assertThatExceptionOfType(StartRefused.class).isThrownBy(() -> start("Prøvelev Kommune", "70 12 34 56", ""))
			.withMessageEndingWith("åbningstid: udslusning.office.opening-hours.");
	}

	private static void start(String municipality, String telephone, String openingHours) {
		new OfficeContactRules(new OfficeContact(municipality, telephone, openingHours)).apply();
	}

}
