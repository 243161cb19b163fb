package dk.udslusning.operations.demo;

import java.time.LocalDateTime;

import dk.udslusning.operations.Demo;
import dk.udslusning.operations.SignInRules;
import org.camunda.bpm.engine.ManagementService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * An invented office to try everything in, made at the first start. Later starts find a
 * mark in the database and keep what has been done since; a first start that was broken
 * off leaves the mark {@link HalfMadeDemo} looks for.
 */
@Component
@Profile(SignInRules.DEMO)
class DemoOffice implements Demo {

	static final String MARK = "udslusning.demo.caseload";

	static final String BEGUN = "begun";

	private static final String MADE = "made";

	private static final Logger LOG = LoggerFactory.getLogger(DemoOffice.class);

	private final DemoUsers users;

	private final DemoHomes homes;

	private final DemoCaseload caseload;

	private final DemoClock clock;

	private final ManagementService engine;

	private final boolean wanted;

	DemoOffice(DemoUsers users, DemoHomes homes, DemoCaseload caseload, DemoClock clock, ManagementService engine,
			@Value("${udslusning.demo.caseload:true}") boolean wanted) {
		this.users = users;
		this.homes = homes;
		this.caseload = caseload;
		this.clock = clock;
		this.engine = engine;
		this.wanted = wanted;
	}

	@Override
	public void prepare() {
		this.users.signUp();
		if (this.wanted && this.engine.getProperties().get(MARK) == null) {
			make();
		}
		else {
			this.clock.runOn();
		}
	}

	private void make() {
		LOG.info("Demoens borgere og boliger oprettes; det tager omkring et minut");
		LocalDateTime begin = this.clock.begin();
		this.engine.setProperty(MARK, BEGUN);
		this.homes.report();
		try {
			if (!this.clock.isSet()) {
				this.caseload.liveUntil(begin.toLocalDate());
			}
		}
		finally {
			this.clock.runOn(begin);
		}
		this.engine.setProperty(MARK, MADE);
	}

}
