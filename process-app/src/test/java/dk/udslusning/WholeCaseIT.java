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
import dk.udslusning.testing.Staff;
import dk.udslusning.testing.WholeApplication;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whole cases by their forms, from the notice to the first follow-up.
 */
@WholeApplication
@TestPropertySource(properties = { "udslusning.catalogue.overlay=classpath:catalogue/demo-rates/",
		"spring.datasource.url=jdbc:h2:mem:wholecase;DB_CLOSE_DELAY=-1" })
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
		DemoCourse course = DemoCourse
			.register(this.driver, this.clock, Staff.ANNA, Staff.LEADER,
					Map.of("name", "Prøve Birgit", "cpr", "010190-1234"))
			.agreeSafeContact(Map.of())
			.inform(Map.of())
			.assess(Map.of())
			.support("HIGH")
			.offerAgreement()
			.findHome("FAMILY-" + home.id(), LocalDate.of(2026, 12, 1))
			.prepareCalculation(Map.of())
			.approve()
			.acceptOffer()
			.registerLease(LocalDate.of(2026, 12, 1), 60, "7.500,00", Map.of())
			.arrangeDeposit(Map.of());
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
