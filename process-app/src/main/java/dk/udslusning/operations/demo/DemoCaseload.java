package dk.udslusning.operations.demo;

import java.time.Clock;
import java.time.LocalDate;

import dk.udslusning.operations.SignInRules;
import org.camunda.bpm.engine.ProcessEngine;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * The invented citizens of the demo, walked through the models by the forms, on the days
 * on which an office would have done it: those of today counted back from today, those of
 * earlier years on days of theirs. docs/da/demo.md says who is where.
 */
@Component
@Profile(SignInRules.DEMO)
class DemoCaseload {

	private final CaseDriver driver;

	private final DemoHomes homes;

	private final Clock clock;

	DemoCaseload(ProcessEngine engine, DemoHomes homes, Clock clock) {
		this.driver = new CaseDriver(engine);
		this.homes = homes;
		this.clock = clock;
	}

	/**
	 * Lives through everything up to the day.
	 */
	void liveUntil(LocalDate today) {
		Diary diary = new Diary();
		Stories stories = new Stories(diary, this.driver, this.homes, this.clock);
		new CitizensOfTheTrial(stories).tell();
		new CitizensTakenOver(stories, today).tell();
		new CitizensInTheirHomes(stories, today).tell();
		new CitizensOnTheirWay(stories, today).tell();
		new RegulationUnderWay(stories, today).tell();
		diary.live(this.driver::moveTo);
		this.driver.moveTo(today);
	}

}
