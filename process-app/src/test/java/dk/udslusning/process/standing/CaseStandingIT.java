package dk.udslusning.process.standing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;

import dk.udslusning.casefile.contact.CaseSearch;
import dk.udslusning.casefile.home.HomeRegister;
import dk.udslusning.casefile.home.SampleHomes;
import dk.udslusning.casefile.home.TransitionalHome;
import dk.udslusning.casefile.household.Relation;
import dk.udslusning.casefile.presence.CasePresence;
import dk.udslusning.casefile.presence.OpenElsewhere;
import dk.udslusning.decision.recalculation.FactChanges;
import dk.udslusning.decision.recalculation.HouseholdMove;
import dk.udslusning.operations.demo.CaseDriver;
import dk.udslusning.process.names.Approval;
import dk.udslusning.process.standing.CoursePhase.State;
import dk.udslusning.testing.OpenTasks;
import dk.udslusning.testing.OpenTasks.OpenTask;
import dk.udslusning.testing.Staff;
import dk.udslusning.testing.WholeCase;
import dk.udslusning.testing.WholeCaseApplication;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * Where whole cases stand; and that the page's own SQL runs where the engine's does.
 */
@WholeCaseApplication
class CaseStandingIT {

	@Autowired
	private CaseStanding standing;

	@Autowired
	private CaseSearch search;

	@Autowired
	private CasePresence presence;

	@Autowired
	private FactChanges facts;

	@Autowired
	private HomeRegister homes;

	@Autowired
	private Staff staff;

	@Autowired
	private OpenTasks open;

	@Autowired
	private ProcessEngine engine;

	@Autowired
	private Clock clock;

	@Test
	void tellsWhereACaseIsAndWhatWaitsInAllItsModels() {
		TransitionalHome home = home();
		String caseNumber = WholeCase.granted(driver(), this.clock, home).caseNumber();
		assertThat(this.standing.phases(caseNumber)).extracting(CoursePhase::name, CoursePhase::state)
			.containsExactly(tuple("Henvendelse og visitation", State.DONE), tuple("Støtte og aftale", State.DONE),
					tuple("Bolig og tilbud", State.DONE), tuple("Indskud og indflytning", State.DONE),
					tuple("Refusion og ophold", State.CURRENT), tuple("Ophør og afslutning", State.AHEAD));
		LocalDate lastDay = LocalDate.now(this.clock).plusMonths(60).minusDays(1);
		assertThat(this.standing.steps(caseNumber)).extracting(OpenStep::name, OpenStep::process, OpenStep::byItself)
			.containsExactly(tuple("Hold opfølgning", "Opfølgning", false),
					tuple("Seks måneder før", "Forlængelsesvurdering", true),
					tuple("Sidste dag er gået", "Bor i udslusningsbolig", true));
		assertThat(this.standing.steps(caseNumber).get(0).holder()).isEqualTo(Staff.ANNA);
		assertThat(this.standing.steps(caseNumber).get(2).at()).as("the day after the last one, at six")
			.isEqualTo(lastDay.plusDays(1).atTime(6, 0));
	}

	@Test
	void followsAChangeOfTheHouseholdIntoItsModel() throws Exception {
		String caseNumber = WholeCase.granted(driver(), this.clock, home()).caseNumber();
		LocalDate day = LocalDate.now(this.clock).plusMonths(1).withDayOfMonth(1);
		this.staff.inTheNameOf(Staff.ANNA, () -> {
			this.facts.move(caseNumber, this.facts.version(caseNumber),
					new HouseholdMove(true, Relation.CHILD, LocalDate.of(2019, 3, 12), day, null, "Hun ringede selv"));
			return null;
		});
		assertThat(this.standing.steps(caseNumber)).extracting(OpenStep::name, OpenStep::process, OpenStep::holder)
			.contains(tuple("Forbered genberegning", "Genberegning", Staff.ANNA));
		assertThat(this.standing.phases(caseNumber)).extracting(CoursePhase::state).contains(State.CURRENT);
	}

	@Test
	void namesTheGroupWhereNobodyHasTheTask() throws Exception {
		OpenTask approval = this.open.at(Approval.KEY, Approval.USER_TASK_APPROVE_AS_TEAM_LEADER);
		assertThat(this.standing.steps(approval.caseNumber())).singleElement().satisfies((step) -> {
			assertThat(step.holder()).isNull();
			assertThat(step.group()).isEqualTo("Teamledere");
			assertThat(step.process()).isEqualTo("Godkendelse");
		});
		assertThat(this.standing.phases(approval.caseNumber())).as("no course").isEmpty();
	}

	@Test
	void tellsNothingOfACaseThatNoProcessRunsFor() {
		WholeCase.granted(driver(), this.clock, home());
		assertThat(this.standing.phases("UDS-1999-000001")).isEmpty();
		assertThat(this.standing.steps("UDS-1999-000001")).as("and no other case's timers").isEmpty();
	}

	@Test
	void findsTheHomeAndKnowsWhoHasItOpenOnTheEnginesDatabase() throws Exception {
		TransitionalHome home = home();
		String caseNumber = WholeCase.granted(driver(), this.clock, home).caseNumber();
		String line = home.address().line();
		assertThat(this.staff.inTheNameOf(Staff.ANNA, () -> this.search.find(line.toUpperCase(Locale.ROOT))))
			.containsExactly(caseNumber);
		assertThat(this.staff.inTheNameOf(Staff.ANNA, () -> this.presence.sign(caseNumber))).isEmpty();
		assertThat(this.staff.inTheNameOf(Staff.ANNA, () -> this.presence.sign(caseNumber))).isEmpty();
		assertThat(this.staff.inTheNameOf(Staff.BODIL, () -> this.presence.sign(caseNumber)))
			.extracting(OpenElsewhere::userId)
			.containsExactly(Staff.ANNA);
	}

	private CaseDriver driver() {
		return new CaseDriver(this.engine);
	}

	private TransitionalHome home() {
		return this.homes.add(SampleHomes.family());
	}

}
