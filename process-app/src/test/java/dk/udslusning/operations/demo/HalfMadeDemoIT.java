package dk.udslusning.operations.demo;

import dk.udslusning.UdslusningApplication;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A first start that was broken off, and the start after it.
 */
class HalfMadeDemoIT {

	private static final String LEFT_BEHIND = "left.behind";

	@AfterEach
	void backToToday() {
		ClockUtil.reset();
	}

	@Test
	void emptiesTheDatabaseInWhichTheMakingWasBrokenOff() {
		try (ConfigurableApplicationContext first = start("broken-off")) {
			engine(first).setProperty(LEFT_BEHIND, "a case");
			engine(first).setProperty(DemoOffice.MARK, DemoOffice.BEGUN);
		}
		try (ConfigurableApplicationContext second = start("broken-off")) {
			assertThat(engine(second).getProperties()).doesNotContainKeys(LEFT_BEHIND, DemoOffice.MARK);
		}
	}

	@Test
	void keepsTheDatabaseOfADemoThatWasMade() {
		try (ConfigurableApplicationContext first = start("made")) {
			engine(first).setProperty(LEFT_BEHIND, "a case");
			engine(first).setProperty(DemoOffice.MARK, "made");
		}
		try (ConfigurableApplicationContext second = start("made")) {
			assertThat(engine(second).getProperties()).containsEntry(LEFT_BEHIND, "a case");
		}
	}

	@Test
	void keepsADatabaseWithoutAMark() {
		try (ConfigurableApplicationContext first = start("unmarked")) {
			engine(first).setProperty(LEFT_BEHIND, "a case");
		}
		try (ConfigurableApplicationContext second = start("unmarked")) {
			assertThat(engine(second).getProperties()).containsEntry(LEFT_BEHIND, "a case");
		}
	}

	private static ManagementService engine(ConfigurableApplicationContext application) {
		return application.getBean(ManagementService.class);
	}

	private static ConfigurableApplicationContext start(String database) {
		return new SpringApplicationBuilder(UdslusningApplication.class).profiles("demo")
			.run("--server.port=0",
					"--spring.datasource.url=jdbc:h2:mem:" + database
							+ ";DB_CLOSE_DELAY=-1;DB_CLOSE_ON_EXIT=FALSE;DEFAULT_NULL_ORDERING=HIGH",
					"--camunda.bpm.job-execution.enabled=false", "--udslusning.demo.caseload=false");
	}

}
