package dk.udslusning.operations.demo;

import java.util.EnumMap;
import java.util.Map;

import dk.udslusning.casefile.home.HomeRegister;
import dk.udslusning.casefile.home.TransitionalHome;
import dk.udslusning.operations.SignInRules;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Takes the demo's homes into the register.
 */
@Component
@Profile(SignInRules.DEMO)
class DemoHomes {

	private final HomeRegister register;

	private final Map<DemoHome, String> choices = new EnumMap<>(DemoHome.class);

	DemoHomes(HomeRegister register) {
		this.register = register;
	}

	void report() {
		for (DemoHome home : DemoHome.values()) {
			TransitionalHome registered = this.register.add(home.asReported());
			this.choices.put(home, registered.kind().name() + "-" + registered.id());
		}
	}

	/**
	 * The home as the form "Find bolig" names it.
	 */
	String choiceOf(DemoHome home) {
		return this.choices.get(home);
	}

}
