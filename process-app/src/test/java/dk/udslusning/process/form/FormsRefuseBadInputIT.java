package dk.udslusning.process.form;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

import dk.udslusning.casefile.change.ChangeKind;
import dk.udslusning.casefile.home.HomeRegister;
import dk.udslusning.casefile.home.TransitionalHome;
import dk.udslusning.operations.demo.CaseDriver;
import dk.udslusning.operations.demo.DemoCourse;
import dk.udslusning.process.names.Recalculation;
import dk.udslusning.process.names.TransitionCourse;
import dk.udslusning.testing.Homes;
import dk.udslusning.testing.RecalculationStart;
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
	RecalculationStart recalculation;

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
	void refusesEachFaultAtItsFieldAndStoresNothing() throws Exception {
		TransitionalHome home = this.homes.add(Homes.familyHome("Egevej 7"));
		DemoCourse course = WholeCase.leased(this.driver, this.clock, home, LocalDate.of(2026, 12, 1));
		this.driver.moveTo(LocalDate.of(2026, 12, 1));
		course.moveIn(Map.of())
			.applyForHousingBenefit()
			.prepareGrant(Map.of())
			.approve()
			.sendGrant()
			.holdFollowUp("HIGH");
		recalculate(course);

		assertThat(this.sweep.findings()).isEmpty();
		assertThat(this.sweep.swept()).contains(TransitionCourse.USER_TASK_PREPARE_CALCULATION,
				TransitionCourse.USER_TASK_SEND_GRANT_LETTER, Recalculation.USER_TASK_PREPARE_RECALCULATION,
				Recalculation.USER_TASK_SEND_CHANGE_LETTER);
		assertThat(this.sweep.sent()).isGreaterThan(300);
	}

	private void recalculate(DemoCourse course) throws Exception {
		this.recalculation.report(course.caseNumber(), ChangeKind.RENT, LocalDate.of(2026, 12, 1), "Lejen stiger");
		this.recalculation.start(course.caseNumber());
		course
			.step(Recalculation.USER_TASK_PREPARE_RECALCULATION,
					Map.of("rent", "7.810,00", "rentFrom", "2026-12-01", "factsKnown", "TOLD_BY_CITIZEN", "knownNote",
							"Ringede selv"),
					Map.of())
			.approve()
			.step(Recalculation.USER_TASK_SEND_CHANGE_LETTER,
					Map.of("sentOn", "2026-12-01", "channel", "DIGITAL_POST", "sentBy", "Karen Holm"), Map.of());
	}

}
