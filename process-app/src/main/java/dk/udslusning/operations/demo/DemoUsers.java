package dk.udslusning.operations.demo;

import dk.udslusning.operations.SignInRules;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Signs the demo's staff up, each in the group of the role. Whoever is there already is
 * left alone.
 */
@Component
@Profile(SignInRules.DEMO)
class DemoUsers {

	private final IdentityService identity;

	DemoUsers(IdentityService identity) {
		this.identity = identity;
	}

	void signUp() {
		for (DemoUser person : DemoUser.values()) {
			if (this.identity.createUserQuery().userId(person.id()).count() == 0) {
				signUp(person);
			}
		}
	}

	private void signUp(DemoUser person) {
		User user = this.identity.newUser(person.id());
		user.setFirstName(person.firstName());
		user.setLastName(person.lastName());
		user.setPassword(person.id());
		this.identity.saveUser(user);
		this.identity.createMembership(person.id(), person.role().group());
	}

}
