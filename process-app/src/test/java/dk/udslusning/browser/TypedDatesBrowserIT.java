package dk.udslusning.browser;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Days as people type them into a form: understood and shown in full, or refused at the
 * field. What is understood at all is tried by {@code typedDates.test.mjs}.
 */
class TypedDatesBrowserIT extends BrowserTest {

	private static final String FIELD = "Modtaget den";

	@Test
	void showsADayInFullAsSoonAsTheFieldIsLeft() {
		tasklist().signIn("sagsbehandler1").start("Ny udslusning");
		shows("20.5.21", "20.05.2021");
		shows("2.6.2021", "02.06.2021");
		shows("03/07/2021", "03.07.2021");
		shows("4-8-2021", "04.08.2021");
		shows("05092021", "05.09.2021");
		shows("6.10.70", "06.10.1970");
		shows("7.11.69", "07.11.2069");
		shows("29.2.24", "29.02.2024");
	}

	@Test
	void refusesWhatIsNoDayAtItsField() {
		tasklist().signIn("sagsbehandler1").start("Ny udslusning");
		refuses("31.02.2026");
		refuses("20.5");
		refuses("2021-05-20");
		refuses("200521");
		refuses("i morgen");
		refuses("1.1.1899");
		tasklist().screenshot("date-refused");
		shows("20.5.2021", "20.05.2021");
		assertThat(tasklist().faultsAt(FIELD)).isEmpty();
	}

	@Test
	void sendsNoFormWhileADayCannotBeRead() {
		tasklist().signIn("sagsbehandler2")
			.start("Ny udslusning")
			.date(FIELD, "20.11.2026")
			.choose("Modtaget ved", "Telefon")
			.fill("Navn", "Karla Prøvesen")
			.choose("Borgeren kommer fra", "Krisecenter")
			.fill("Stedets navn", "Krisecenter Prøvehus")
			.date("Indskrevet den", "01.09.2026")
			.typeDate("Forventet udskrivning", "1.3")
			.send();
		assertThat(tasklist().faultsAt("Forventet udskrivning"))
			.containsExactly("»1.3« er ikke en dato. Skriv den som 20.05.2021");
		assertThat(tasklist().value("Forventet udskrivning")).isEqualTo("1.3");
		tasklist().screenshot("date-held-back");
		tasklist().typeDate("Forventet udskrivning", "").sendAccepted().awaitTask("Aftal sikker kontakt");
	}

	@Test
	void forgetsTheDayThatStoodThereBefore() {
		tasklist().signIn("sagsbehandler1").start("Ny udslusning");
		shows("20.11.2026", "20.11.2026");
		refuses("20.11.202");
		tasklist().typeDate(FIELD, "");
		assertThat(tasklist().value(FIELD)).isEmpty();
		assertThat(tasklist().faultsAt(FIELD)).containsExactly("Feltet skal udfyldes.");
	}

	private void shows(String typed, String inFull) {
		tasklist().typeDate(FIELD, typed).awaitValue(FIELD, inFull);
	}

	private void refuses(String typed) {
		tasklist().typeDate(FIELD, typed);
		assertThat(tasklist().faultsAt(FIELD))
			.containsExactly("»" + typed + "« er ikke en dato. Skriv den som 20.05.2021");
		assertThat(tasklist().value(FIELD)).isEqualTo(typed);
	}

}
