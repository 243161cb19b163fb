package dk.udslusning.operations.demo;

import java.util.EnumMap;
import java.util.Map;

import dk.udslusning.operations.SignInRules;
import dk.udslusning.process.names.NewHome;
import org.camunda.bpm.engine.ProcessEngine;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Takes the demo's homes into the register, by the form that the office has for it.
 */
@Component
@Profile(SignInRules.DEMO)
class DemoHomes {

	private final CaseDriver driver;

	private final Map<DemoHome, String> choices = new EnumMap<>(DemoHome.class);

	DemoHomes(ProcessEngine engine) {
		this.driver = new CaseDriver(engine);
	}

	void report() {
		for (DemoHome home : DemoHome.values()) {
			String number = this.driver.start(DemoUser.TEAMLEDER.id(), NewHome.KEY, home.asReported());
			this.choices.put(home, home.choice(number));
		}
	}

	/**
	 * The home as the form "Find bolig" names it.
	 */
	String choiceOf(DemoHome home) {
		return this.choices.get(home);
	}

}
