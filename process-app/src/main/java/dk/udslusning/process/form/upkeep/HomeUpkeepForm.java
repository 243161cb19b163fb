package dk.udslusning.process.form.upkeep;

import dk.udslusning.casefile.upkeep.HomeChange;
import dk.udslusning.casefile.upkeep.RegisterHomeChange;
import dk.udslusning.process.form.StartForm;
import dk.udslusning.process.form.Started;
import dk.udslusning.process.names.HomeUpkeep;

import org.springframework.stereotype.Component;

/**
 * "Boligens tilstand": what happened to a home finds the home.
 */
@Component
class HomeUpkeepForm implements StartForm<HomeChange> {

	private final RegisterHomeChange register;

	HomeUpkeepForm(RegisterHomeChange register) {
		this.register = register;
	}

	@Override
	public String id() {
		return HomeUpkeep.START_EVENT_HOME_UPKEEP;
	}

	@Override
	public Class<HomeChange> type() {
		return HomeChange.class;
	}

	@Override
	public Started submit(HomeChange input) {
		return Started.withoutCase(this.register.register(input).number());
	}

}
