package dk.udslusning.process.form.upkeep;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dk.udslusning.operations.demo.CaseDriver;
import dk.udslusning.operations.demo.DemoCourse;
import dk.udslusning.process.names.HomeUpkeep;
import dk.udslusning.process.names.NewHome;
import dk.udslusning.testing.DatabaseSnapshot;
import dk.udslusning.testing.Staff;
import dk.udslusning.testing.WholeCaseApplication;
import io.restassured.response.Response;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * The two starts of the register of homes, through the engine's form service.
 */
@WholeCaseApplication
class HomeFormsIT {

	@Autowired
	ProcessEngine engine;

	@Autowired
	Staff staff;

	@Autowired
	JdbcTemplate jdbc;

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
	void startsForTheHomesNumberWithNothingElseInTheEngine() {
		for (String user : List.of(Staff.LEADER, Staff.ANNA)) {
			String number = this.driver.start(user, NewHome.KEY, report("Rugmarken 1 for " + user));
			assertThat(number).matches("BOLIG-\\d{6}");
			assertThat(this.driver.start(user, HomeUpkeep.KEY,
					Map.of("home", "Rugmarken 1 for " + user, "event", "WITHDRAWN", "on", "23.11.2026")))
				.isEqualTo(number);
			assertThat(this.engine.getHistoryService()
				.createHistoricProcessInstanceQuery()
				.processInstanceBusinessKey(number)
				.finished()
				.list()).extracting(HistoricProcessInstance::getProcessDefinitionKey)
				.containsExactlyInAnyOrder(NewHome.KEY, HomeUpkeep.KEY);
			assertThat(this.jdbc
				.queryForList("select recorded_by from home_journal j join transitional_home h on h.id = j.home_id "
						+ "where h.street = ?", String.class, "Rugmarken 1 for " + user))
				.containsExactly(user, user);
		}
		assertThat(this.engine.getHistoryService()
			.createHistoricVariableInstanceQuery()
			.processDefinitionKey(NewHome.KEY)
			.count()).isZero();
		assertThat(this.jdbc.queryForObject("select count(*) from case_journal where case_number like 'BOLIG%'",
				Integer.class))
			.isZero();
	}

	@Test
	void isStartedByCaseworkersAndTeamLeadersAlone() {
		DatabaseSnapshot before = DatabaseSnapshot.of(this.jdbc);
		for (String user : List.of(Staff.FINANCE, Staff.ANALYST, Staff.OPERATOR, Staff.RESCUER, Staff.STRANGER,
				Staff.ADMINISTRATOR)) {
			assertThat(submit(user, NewHome.KEY, report("Rugmarken 2")).statusCode()).as(user).isEqualTo(403);
			assertThat(submit(user, HomeUpkeep.KEY, Map.of("home", "1", "event", "WITHDRAWN", "on", "23.11.2026"))
				.statusCode()).as(user).isEqualTo(403);
		}
		assertThat(before.differencesTo(DatabaseSnapshot.of(this.jdbc))).isEmpty();
	}

	@Test
	void namesEachEmptyFieldInDanish() {
		assertThatThrownBy(() -> this.driver.start(Staff.LEADER, NewHome.KEY, Map.of()))
			.isInstanceOf(FormFieldValidationException.class)
			.message()
			.contains("Boligens art: Vælg boligens art", "Postnummer: Skriv postnummeret", "Areal: Skriv arealet i m²",
					"Beboerindskud: Skriv beboerindskuddet, eller 0");
		assertThatThrownBy(() -> this.driver.start(Staff.LEADER, HomeUpkeep.KEY, Map.of()))
			.isInstanceOf(FormFieldValidationException.class)
			.message()
			.contains("Boligens nummer eller adresse: Skriv", "Hvad er der sket?: Vælg", "Dag: Vælg dagen");
	}

	@Test
	void keepsTheLookEvenWhereTheChangeIsRefused() {
		String number = this.driver.start(Staff.LEADER, NewHome.KEY, report("Rugmarken 3"));
		DemoCourse course = DemoCourse
			.register(this.driver, this.clock, Staff.ANNA, Staff.LEADER,
					Map.of("name", "Prøve Vilma", "cpr", "010190-1234", "protection", "NAME_AND_ADDRESS"))
			.agreeSafeContact(Map.of("protection", "NAME_AND_ADDRESS"))
			.inform(Map.of())
			.assess(Map.of())
			.support("HIGH")
			.offerAgreement()
			.findHome("FAMILY-" + Long.parseLong(number.substring("BOLIG-".length())), LocalDate.of(2026, 12, 1));
		assertThatThrownBy(() -> withdraw(Staff.BODIL)).message().contains("Der er ingen bolig på den adresse");
		assertThat(looks(course.caseNumber())).isEmpty();
		assertThatThrownBy(() -> withdraw(Staff.LEADER)).message().contains(course.caseNumber());
		assertThat(looks(course.caseNumber())).containsExactly(Staff.LEADER);
	}

	private void withdraw(String user) {
		this.driver.start(user, HomeUpkeep.KEY,
				Map.of("home", "Rugmarken 3", "event", "WITHDRAWN", "on", "23.11.2026"));
	}

	private List<String> looks(String caseNumber) {
		return this.jdbc.queryForList("select looked_by from access_look where case_number = ? and what like ?",
				String.class, caseNumber, "%vejnavn");
	}

	private Response submit(String user, String process, Map<String, Object> values) {
		String definition = this.engine.getRepositoryService()
			.createProcessDefinitionQuery()
			.processDefinitionKey(process)
			.latestVersion()
			.singleResult()
			.getId();
		Map<String, Object> variables = new HashMap<>();
		values.forEach((key, value) -> variables.put(key, Map.of("value", value)));
		return this.staff.as(user)
			.body(Map.of("variables", variables))
			.post("/engine-rest/process-definition/" + definition + "/submit-form");
	}

	private static Map<String, Object> report(String street) {
		return Map.of("kind", "FAMILY", "landlord", "Boligselskabet Prøven", "street", street, "postalCode", "2630",
				"city", "Taastrup", "rooms", 3, "area", "75,5", "rent", "7.500,00", "deposit", "24.000,00",
				"atDisposalFrom", "01.11.2026");
	}

}
