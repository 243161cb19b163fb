package dk.udslusning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

import dk.udslusning.casefile.CaseFiles;
import dk.udslusning.casefile.CaseStatus;
import dk.udslusning.casefile.home.HomeRegister;
import dk.udslusning.casefile.home.TransitionalHome;
import dk.udslusning.decision.calculation.Calculations;
import dk.udslusning.operations.demo.CaseDriver;
import dk.udslusning.operations.demo.DemoCourse;
import dk.udslusning.process.names.FollowUp;
import dk.udslusning.process.names.TransitionCourse;
import dk.udslusning.testing.Homes;
import dk.udslusning.testing.WholeCase;
import dk.udslusning.testing.WholeCaseApplication;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whole cases by their forms, from the notice to the first follow-up.
 */
@WholeCaseApplication
class WholeCaseIT {

	@Autowired
	ProcessEngine engine;

	@Autowired
	HomeRegister homes;

	@Autowired
	Calculations calculations;

	@Autowired
	CaseFiles cases;

	@Autowired
	Clock clock;

	CaseDriver driver;

	@BeforeEach
	void begin() {
		this.driver = new CaseDriver(this.engine);
		this.driver.moveTo(LocalDate.of(2026, 11, 23));
	}

	@AfterEach
	void end() {
		this.driver.backToToday();
	}

	@Test
	void takesACaseUnderSchemeBToTheFirstFollowUp() {
		TransitionalHome home = this.homes.add(Homes.familyHome("Parkvej 1"));
		DemoCourse course = WholeCase.leased(this.driver, this.clock, home, LocalDate.of(2026, 12, 1));
		this.driver.moveTo(LocalDate.of(2026, 12, 1));
		course.moveIn(Map.of()).applyForHousingBenefit().prepareGrant(Map.of()).approve().sendGrant();

		assertThat(this.calculations.latest(course.caseNumber()).orElseThrow().refund().oere()).isEqualTo(335_558);
		assertThat(this.driver.openTasks(course.caseNumber())).containsExactly(FollowUp.USER_TASK_HOLD_FOLLOW_UP);
		this.driver.moveTo(LocalDate.of(2026, 12, 15));
		course.holdFollowUp("HIGH");
		assertThat(this.driver.openTasks(course.caseNumber())).containsExactly(FollowUp.USER_TASK_HOLD_FOLLOW_UP);
		assertThat(this.cases.get(course.caseNumber()).status()).isEqualTo(CaseStatus.OPEN);
		assertThat(this.engine.getRuntimeService()
			.createProcessInstanceQuery()
			.processInstanceBusinessKey(course.caseNumber(), TransitionCourse.KEY)
			.count()).isEqualTo(1);
	}

}
