package dk.udslusning.operations.demo;

import dk.udslusning.operations.Demo;
import dk.udslusning.operations.SignInRules;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * An invented office to try everything in.
 */
@Component
@Profile(SignInRules.DEMO)
class DemoOffice implements Demo {

	private final DemoUsers users;

	DemoOffice(DemoUsers users) {
		this.users = users;
	}

	@Override
	public void prepare() {
		this.users.signUp();
	}

}
