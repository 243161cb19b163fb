package dk.udslusning.process.form;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

import dk.udslusning.casefile.home.HomeRegister;
import dk.udslusning.casefile.home.TransitionalHome;
import dk.udslusning.operations.demo.CaseDriver;
import dk.udslusning.operations.demo.DemoCourse;
import dk.udslusning.process.names.HomeUpkeep;
import dk.udslusning.process.names.NewHome;
import dk.udslusning.process.names.TransitionCourse;
import dk.udslusning.testing.Homes;
import dk.udslusning.testing.Staff;
import dk.udslusning.testing.WholeCase;
import dk.udslusning.testing.WholeCaseApplication;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A whole case in which each form is sent faulty in every field before it is sent right.
 */
@WholeCaseApplication
class FormsRefuseBadInputIT {

	@Autowired
	ProcessEngine engine;

	@Autowired
	Forms forms;

	@Autowired
	HomeRegister homes;

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	PlatformTransactionManager transactions;

	@Autowired
	Clock clock;

	FormSweep sweep;

	CaseDriver driver;

	@BeforeEach
	void begin() {
		this.sweep = new FormSweep(this.engine, this.forms, this.jdbc, this.transactions);
		this.driver = new CaseDriver(this.sweep.sweptEngine());
		this.driver.moveTo(LocalDate.of(2026, 11, 23));
	}

	@AfterEach
	void end() {
		this.driver.backToToday();
	}

	@Test
	void refusesEachFaultAtItsFieldAndStoresNothing() {
		TransitionalHome home = this.homes.add(Homes.familyHome("Egevej 7"));
		DemoCourse course = WholeCase.leased(this.driver, this.clock, home, LocalDate.of(2026, 12, 1));
		this.driver.moveTo(LocalDate.of(2026, 12, 1));
		course.moveIn(Map.of())
			.applyForHousingBenefit()
			.prepareGrant(Map.of())
			.approve()
			.sendGrant()
			.holdFollowUp("HIGH");

		assertThat(this.sweep.findings()).isEmpty();
		assertThat(this.sweep.swept()).contains(TransitionCourse.USER_TASK_PREPARE_CALCULATION,
				TransitionCourse.USER_TASK_SEND_GRANT_LETTER);
		assertThat(this.sweep.sent()).isGreaterThan(300);
	}

	@Test
	void refusesEachFaultOfAHomeAndOfItsUpkeep() {
		String number = this.driver.start(Staff.LEADER, NewHome.KEY,
				Map.ofEntries(Map.entry("kind", "FAMILY"), Map.entry("landlord", "Boligselskabet Prøven"),
						Map.entry("street", "Bygmarken 9"), Map.entry("postalCode", "2630"),
						Map.entry("city", "Taastrup"), Map.entry("rooms", 3), Map.entry("area", "75,5"),
						Map.entry("rent", "7.500,00"), Map.entry("heat", "500,00"), Map.entry("deposit", "24.000,00"),
						Map.entry("atDisposalFrom", "01.11.2026")));
		this.driver.start(Staff.ANNA, HomeUpkeep.KEY, Map.of("home", number, "event", "PRICE_CHANGED", "on",
				"01.01.2027", "rent", "7.800,00", "heat", "550,00"));

		assertThat(this.sweep.findings()).isEmpty();
		assertThat(this.sweep.swept()).containsExactlyInAnyOrder(NewHome.START_EVENT_NEW_HOME,
				HomeUpkeep.START_EVENT_HOME_UPKEEP);
		assertThat(this.sweep.sent()).isGreaterThan(100);
	}

}
