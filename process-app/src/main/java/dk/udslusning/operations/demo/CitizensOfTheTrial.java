package dk.udslusning.operations.demo;

import java.time.LocalDate;

import static dk.udslusning.operations.demo.DemoUser.SAGSBEHANDLER1;
import static dk.udslusning.operations.demo.DemoUser.SAGSBEHANDLER2;
import static dk.udslusning.operations.demo.DemoUser.SAGSBEHANDLER3;

/**
 * Scheme A, lived from the notice on: moved in from 2018 to 2021, and at the end of their
 * two years ordinary tenants.
 */
final class CitizensOfTheTrial {

	private final Stories stories;

	CitizensOfTheTrial(Stories stories) {
		this.stories = stories;
	}

	void tell() {
		closed(LocalDate.of(2018, 10, 1), SAGSBEHANDLER2, DemoHome.OLD_DAIRY, "Vibeke Stormly", "7112751012");
		closed(LocalDate.of(2019, 5, 1), SAGSBEHANDLER3, DemoHome.OLD_DAIRY_ATTIC, "Niels Aagerup", "6309701013");
		closed(LocalDate.of(2020, 9, 1), SAGSBEHANDLER1, DemoHome.WATER_TOWER, "Rikke Dalvang", "8205831014");
		closed(LocalDate.of(2021, 10, 1), SAGSBEHANDLER1, DemoHome.STUDIO, "Camilla Trøstrup", "7108981012");
		outOfPeriod();
	}

	private void closed(LocalDate start, DemoUser caseworker, DemoHome home, String name, String number) {
		this.stories.underTheTrial(start, caseworker, home, Stories.notice(name, number))
			.on(start.plusYears(2).plusDays(8), (course) -> course.evaluate().sendEndLetter().complete());
	}

	private void outOfPeriod() {
		this.stories.underTheTrial(LocalDate.of(2021, 12, 15), SAGSBEHANDLER2, DemoHome.NEAR_THE_STATION,
				Stories.notice("Dennis Overgård", "7402911011"));
	}

}
