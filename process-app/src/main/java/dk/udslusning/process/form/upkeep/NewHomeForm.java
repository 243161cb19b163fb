package dk.udslusning.process.form.upkeep;

import dk.udslusning.casefile.upkeep.HomeReport;
import dk.udslusning.casefile.upkeep.RegisterHome;
import dk.udslusning.process.form.StartForm;
import dk.udslusning.process.form.Started;
import dk.udslusning.process.names.NewHome;

import org.springframework.stereotype.Component;

/**
 * "Ny udslusningsbolig": a home can be offered from then on.
 */
@Component
class NewHomeForm implements StartForm<HomeReport> {

	private final RegisterHome register;

	NewHomeForm(RegisterHome register) {
		this.register = register;
	}

	@Override
	public String id() {
		return NewHome.START_EVENT_NEW_HOME;
	}

	@Override
	public Class<HomeReport> type() {
		return HomeReport.class;
	}

	@Override
	public Started submit(HomeReport input) {
		return Started.withoutCase(this.register.register(input).number());
	}

}
