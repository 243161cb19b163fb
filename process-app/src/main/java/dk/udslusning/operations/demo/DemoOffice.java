package dk.udslusning.operations.demo;

import java.time.LocalDateTime;

import dk.udslusning.operations.Demo;
import dk.udslusning.operations.SignInRules;
import dk.udslusning.operations.StartRefused;
import org.camunda.bpm.engine.ManagementService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * An invented office to try everything in, made at the first start. Later starts find a
 * mark in the database and keep what has been done since.
 */
@Component
@Profile(SignInRules.DEMO)
class DemoOffice implements Demo {

	private static final String MARK = "udslusning.demo.caseload";

	private static final String BEGUN = "begun";

	private static final String MADE = "made";

	private static final Logger LOG = LoggerFactory.getLogger(DemoOffice.class);

	private final DemoUsers users;

	private final DemoHomes homes;

	private final DemoCaseload caseload;

	private final ManagementService engine;

	private final boolean wanted;

	private final boolean today;

	DemoOffice(DemoUsers users, DemoHomes homes, DemoCaseload caseload, ManagementService engine,
			@Value("${udslusning.demo.caseload:true}") boolean wanted,
			@Value("${udslusning.demo.clock:#{null}}") LocalDateTime begin) {
		this.users = users;
		this.homes = homes;
		this.caseload = caseload;
		this.engine = engine;
		this.wanted = wanted;
		this.today = (begin == null);
	}

	@Override
	public void prepare() {
		this.users.signUp();
		String mark = this.engine.getProperties().get(MARK);
		if (BEGUN.equals(mark)) {
			throw new StartRefused("Demoens sager blev kun halvt lavet, fordi den første start blev afbrudt.",
					"Slet databasen (mappen udslusning.data-folder), og start igen.");
		}
		if (this.wanted && mark == null) {
			make();
		}
	}

	private void make() {
		LOG.info("Demoens borgere og boliger oprettes; det tager under et minut");
		this.engine.setProperty(MARK, BEGUN);
		this.homes.report();
		if (this.today) {
			this.caseload.live();
		}
		this.engine.setProperty(MARK, MADE);
	}

}
