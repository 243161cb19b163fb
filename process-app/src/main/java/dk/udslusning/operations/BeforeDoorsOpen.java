package dk.udslusning.operations;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Puts grants and administrator in place once the engine stands and before the web server
 * takes a request.
 */
@Component
class BeforeDoorsOpen implements SmartInitializingSingleton {

	private final GrantsSeeder grants;

	private final SignInRules signIn;

	BeforeDoorsOpen(GrantsSeeder grants, SignInRules signIn) {
		this.grants = grants;
		this.signIn = signIn;
	}

	@Override
	public void afterSingletonsInstantiated() {
		this.grants.seed();
		this.signIn.apply();
	}

}
