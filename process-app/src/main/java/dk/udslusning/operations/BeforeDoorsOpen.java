package dk.udslusning.operations;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Checks what letters need, and puts grants, administrator, filters and the demo in place
 * once the engine stands and before the web server takes a request.
 */
@Component
class BeforeDoorsOpen implements SmartInitializingSingleton {

	private final OfficeContactRules office;

	private final GrantsSeeder grants;

	private final SignInRules signIn;

	private final FilterSeeder filters;

	private final ObjectProvider<Demo> demo;

	BeforeDoorsOpen(OfficeContactRules office, GrantsSeeder grants, SignInRules signIn, FilterSeeder filters,
			ObjectProvider<Demo> demo) {
		this.office = office;
		this.grants = grants;
		this.signIn = signIn;
		this.filters = filters;
		this.demo = demo;
	}

	@Override
	public void afterSingletonsInstantiated() {
		this.office.apply();
		this.grants.seed();
		this.signIn.apply();
		this.filters.seed();
		this.demo.ifAvailable(Demo::prepare);
	}

}
