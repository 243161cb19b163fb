package dk.udslusning.browser;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

import dk.udslusning.operations.demo.CaseDriver;
import dk.udslusning.operations.demo.DemoCourse;
import dk.udslusning.rules.time.DanishDates;
import dk.udslusning.testing.EnglishWords;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A team leader takes a home into the register, and a caseworker finds it for a citizen
 * who waits.
 */
class HomesBrowserIT extends BrowserTest {

	private static final String LANDLORD = "Boligselskabet Rønnebærhaven";

	@Autowired
	ProcessEngine engine;

	@Autowired
	Clock clock;

	@Test
	void offersANewHomeToACitizenWhoWaits() {
		waitingCase();
		tasklist().signIn("teamleder").start("Ny udslusningsbolig").screenshot("home-empty");
		tasklist().send();
		assertThat(tasklist().faults()).contains("Boligens art: Feltet skal udfyldes.",
				"Til kommunens rådighed fra: Feltet skal udfyldes.");

		fillHome("Rønnebærhaven 4, 1. tv.");
		tasklist().fill("Husleje før boligstøtte", "75").send();
		assertThat(tasklist().faultAt("Husleje før boligstøtte")).contains("usandsynlig");
		assertThat(EnglishWords.in(tasklist().words())).isEmpty();
		tasklist().screenshot("home-refused");
		tasklist().fill("Husleje før boligstøtte", "7.500,00").sendAccepted();

		tasklist().start("Ny udslusningsbolig");
		fillHome("Rønnebærhaven 4, 1. tv");
		tasklist().send();
		assertThat(tasklist().faultAt("Vej, husnummer, etage og dør")).contains("allerede i registret som bolig");
		tasklist().screenshot("home-twice");

		tasklist().open().signOut().signIn("sagsbehandler1").filter("Mine opgaver").task("Find bolig");
		tasklist().choose("Bolig", LANDLORD).screenshot("home-found");
		assertThat(tasklist().words()).noneMatch((line) -> line.contains("Rønnebærhaven 4"));
		tasklist().fill("Lejemålets planlagte første dag", "").date("Lejemålets planlagte første dag", nextMonth());
		tasklist().sendAccepted().awaitTask("Forbered foreløbig beregning");
	}

	@Test
	void recordsWhatHappensToAHome() {
		tasklist().signIn("teamleder").start("Ny udslusningsbolig");
		fillHome("Tjørnevænget 8");
		tasklist().sendAccepted().start("Boligens tilstand").screenshot("upkeep-empty");
		tasklist().fill("Boligens nummer eller adresse", "Tjørnevænget 8")
			.choose("Hvad er der sket?", "Lejemålet er opsagt")
			.date("Dag", nextMonth())
			.choose("Hvem har opsagt lejemålet?", "Udlejeren")
			.send();
		assertThat(tasklist().faultAt("Hvad er der sket?")).contains("kan ikke opsiges, når den er: Til rådighed");
		assertThat(EnglishWords.in(tasklist().words())).isEmpty();
		tasklist().screenshot("upkeep-refused");

		tasklist().choose("Hvad er der sket?", "Leje eller pligtige pengeydelser er ændret")
			.fill("Husleje før boligstøtte", "7.800,00")
			.screenshot("upkeep-price")
			.sendAccepted();
	}

	private void waitingCase() {
		DemoCourse
			.register(new CaseDriver(this.engine), this.clock, "sagsbehandler1", "teamleder",
					Map.of("name", "Karla Prøvesen", "cpr", "010190-1234"))
			.agreeSafeContact(Map.of())
			.inform(Map.of())
			.assess(Map.of())
			.support("HIGH")
			.offerAgreement();
	}

	private void fillHome(String street) {
		tasklist().choose("Boligens art", "Almen familiebolig")
			.fill("Boligorganisation eller udlejer", LANDLORD)
			.fill("Vej, husnummer, etage og dør", street)
			.fill("Postnummer", "2630")
			.fill("By", "Taastrup")
			.fill("Antal rum", "3")
			.fill("Areal", "75,5")
			.fill("Husleje før boligstøtte", "7.500,00")
			.fill("Beboerindskud", "24.000")
			.date("Til kommunens rådighed fra", "01.11.2026");
	}

	private String nextMonth() {
		return DanishDates.format(LocalDate.now(this.clock).plusMonths(1).withDayOfMonth(1));
	}

}
