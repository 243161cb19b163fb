package dk.udslusning.api;

import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

import javax.sql.DataSource;

import dk.udslusning.access.Role;
import dk.udslusning.casefile.CloseReason;
import dk.udslusning.casefile.CaseFiles;
import dk.udslusning.casefile.citizen.Citizens;
import dk.udslusning.casefile.home.HomeRegister;
import dk.udslusning.operations.demo.CaseDriver;
import dk.udslusning.operations.demo.DemoCourse;
import dk.udslusning.process.names.Tenancy;
import dk.udslusning.process.names.TransitionCourse;
import dk.udslusning.testing.Homes;
import dk.udslusning.testing.Staff;
import dk.udslusning.testing.StoredText;
import dk.udslusning.testing.WholeCaseApplication;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

/**
 * What shelters' systems send and hear, over the wire and into the engine.
 */
@WholeCaseApplication
@TestPropertySource(properties = { "spring.datasource.url=jdbc:h2:mem:referrals;DB_CLOSE_DELAY=-1",
		"udslusning.senders.linden.shelter=Krisecentret Linden", "udslusning.senders.linden.origin=CRISIS_CENTRE_109",
		"udslusning.senders.kilden.shelter=Forsorgshjemmet Kilden",
		"udslusning.senders.kilden.origin=HOMELESS_SHELTER_110" })
@DirtiesContext
@ExtendWith(OutputCaptureExtension.class)
class ReferralsIT {

	private static final String LINDEN = "linden";

	private static final String KILDEN = "kilden";

	private static final AtomicInteger SERIAL = new AtomicInteger();

	@Autowired
	ProcessEngine engine;

	@Autowired
	Staff staff;

	@Autowired
	CaseFiles cases;

	@Autowired
	Citizens citizens;

	@Autowired
	HomeRegister homes;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	DataSource database;

	@Autowired
	Clock clock;

	CaseDriver driver;

	@BeforeEach
	void begin() {
		this.staff.hire(LINDEN, Role.SHELTER.group());
		this.staff.hire(KILDEN, Role.SHELTER.group());
		this.driver = new CaseDriver(this.engine);
		this.driver.moveTo(LocalDate.of(2026, 11, 23));
	}

	@AfterEach
	void end() {
		this.driver.backToToday();
	}

	@Test
	void makesACaseWhoseFirstTaskWaitsForTheCaseworkers() {
		Map<String, Object> notice = notice();
		send(LINDEN, notice).statusCode(201)
			.header("Location", endsWith("/api/referrals/" + notice.get("reference")))
			.body("reference", equalTo(notice.get("reference")))
			.body("status", equalTo("RECEIVED"))
			.body("statusText", equalTo("Modtaget"))
			.body("plannedDischargeOn", equalTo("2027-02-01"))
			.body("leaseStart", nullValue());

		Task first = onlyTask(caseOf(notice));
		assertThat(first.getTaskDefinitionKey()).isEqualTo(TransitionCourse.USER_TASK_AGREE_SAFE_CONTACT);
		assertThat(first.getAssignee()).isNull();
		assertThat(
				text("select channel from (select notice_channel as channel from release where case_number = :case) r",
						notice))
			.isEqualTo("SHELTER_NOTICE");
		assertThat(text("select shelter from release where case_number = :case", notice))
			.isEqualTo("Krisecentret Linden");
		assertThat(text("select cpr from citizen where case_number = :case", notice))
			.isEqualTo(((String) notice.get("cpr")).replace("-", ""));
	}

	@Test
	void givesTheCaseToWhoeverTakesItsFirstTask() {
		Map<String, Object> notice = notice();
		send(LINDEN, notice).statusCode(201);
		this.staff.as(Staff.BODIL)
			.body(Map.of("userId", Staff.BODIL))
			.post("/engine-rest/task/" + onlyTask(caseOf(notice)).getId() + "/claim")
			.then()
			.statusCode(204);
		assertThat(this.cases.get(caseOf(notice)).caseworker()).isEqualTo(Staff.BODIL);
		read(LINDEN, notice).body("status", equalTo("BEING_ASSESSED"));
		this.driver.complete(Staff.BODIL, caseOf(notice), TransitionCourse.USER_TASK_AGREE_SAFE_CONTACT,
				Map.of("digitalPost", "ONLY_CITIZEN", "phone", "20 11 22 33"));
		assertThat(onlyTask(caseOf(notice)).getAssignee()).isEqualTo(Staff.BODIL);
	}

	@Test
	void takesTheSameNoticeTwiceAsOne() {
		Map<String, Object> notice = notice();
		send(LINDEN, notice).statusCode(201);
		Map<String, Object> again = new LinkedHashMap<>(notice);
		again.put("cpr", ((String) notice.get("cpr")).replace("-", ""));
		again.put("name", " " + notice.get("name") + " ");
		send(LINDEN, again).statusCode(200).body("status", equalTo("RECEIVED"));
		assertThat(count("select count(*) from referral where reference = :reference", notice)).isEqualTo(1);
	}

	@Test
	void refusesAKnownReferenceWithOtherContentAndNamesTheFieldsOnly() {
		Map<String, Object> notice = notice();
		send(LINDEN, notice).statusCode(201);
		Map<String, Object> other = new LinkedHashMap<>(notice);
		other.put("name", "En Helt Anden");
		other.put("children", 5);
		send(LINDEN, other).statusCode(409)
			.contentType("application/problem+json")
			.body("title", equalTo("Referencen er brugt til en anden melding"))
			.body("errors.field", contains("name", "children"));
		assertThat(text("select name from citizen where case_number = :case", notice)).isEqualTo(notice.get("name"));
	}

	@Test
	void takesTwoThatComeAtTheSameMomentAsOne() throws Exception {
		for (int round = 0; round < 5; round++) {
			Map<String, Object> notice = notice();
			List<Integer> answers = atTheSameMoment(4, () -> send(LINDEN, notice).extract().statusCode());
			assertThat(answers).containsOnly(200, 201).containsOnlyOnce(201);
			assertThat(count(
					"select count(*) from citizen where cpr = '" + ((String) notice.get("cpr")).replace("-", "") + "'",
					notice))
				.isEqualTo(1);
		}
	}

	@Test
	void keepsTheReferencesOfTwoSheltersApart() {
		Map<String, Object> ofLinden = notice();
		Map<String, Object> ofKilden = notice();
		ofKilden.put("reference", ofLinden.get("reference"));
		send(LINDEN, ofLinden).statusCode(201);
		send(KILDEN, ofKilden).statusCode(201);
		assertThat(count("select count(distinct case_number) from referral where reference = :reference", ofLinden))
			.isEqualTo(2);
	}

	@Test
	void linksASecondNoticeOfAPersonToTheOpenCase() {
		Map<String, Object> first = notice();
		send(LINDEN, first).statusCode(201);
		course(first).agreeSafeContact(Map.of());
		Map<String, Object> second = notice();
		second.put("cpr", first.get("cpr"));
		second.put("name", first.get("name"));
		send(KILDEN, second).statusCode(201).body("status", equalTo("RECEIVED"));

		assertThat(caseOf(second)).isEqualTo(caseOf(first));
		put(KILDEN, second, "2027-05-01").statusCode(200);
		assertThat(
				text("select cast(planned_discharge_on as varchar(10)) from release where case_number = :case", first))
			.as("the day of the shelter that stands in the case")
			.isEqualTo("2027-02-01");
		assertThat(this.driver.openTasks(caseOf(first))).contains(TransitionCourse.USER_TASK_RENEW_SAFE_CONTACT);
		assertThat(
				count("select count(*) from citizen where cpr = '" + ((String) first.get("cpr")).replace("-", "") + "'",
						first))
			.isEqualTo(1);
	}

	/**
	 * Whoever sends a number must not learn that its owner is known, nor when she moves.
	 */
	@Test
	void tellsASecondShelterNothingOfTheCaseUntilACaseworkerHasTakenItsNoticeUp() {
		Map<String, Object> first = notice();
		send(LINDEN, first).statusCode(201);
		String home = "FAMILY-" + this.homes.add(Homes.familyHome("Skjult Stræde 3")).id();
		LocalDate start = LocalDate.of(2026, 12, 1);
		course(first).agreeSafeContact(Map.of())
			.inform(Map.of())
			.assess(Map.of())
			.support("HIGH")
			.offerAgreement()
			.findHome(home, start)
			.prepareCalculation(Map.of())
			.approve()
			.acceptOffer()
			.registerLease(start, 60, "7.500,00", Map.of());
		Map<String, Object> second = notice();
		second.put("cpr", first.get("cpr"));
		second.put("admittedOn", "2026-11-20");
		second.put("plannedDischargeOn", "2027-05-05");
		String known = send(KILDEN, second).statusCode(201).extract().asString();
		Map<String, Object> stranger = notice();
		stranger.put("admittedOn", "2026-11-20");
		stranger.put("plannedDischargeOn", "2027-05-05");
		String unknown = send(KILDEN, stranger).statusCode(201).extract().asString();
		assertThat(known.replace((String) second.get("reference"), ""))
			.isEqualTo(unknown.replace((String) stranger.get("reference"), ""));

		read(KILDEN, second).body("status", equalTo("RECEIVED"))
			.body("leaseStart", nullValue())
			.body("plannedDischargeOn", equalTo("2027-05-05"));
		put(KILDEN, second, "2026-11-19").statusCode(422);
		put(KILDEN, second, "2027-06-06").statusCode(200).body("plannedDischargeOn", equalTo("2027-06-06"));
		read(LINDEN, first).body("status", equalTo("LEASE_SIGNED")).body("plannedDischargeOn", not("2027-06-06"));
		assertThat(count("select count(*) from case_note where case_number = :case "
				+ "and subject = 'En anden boform har ændret sin planlagte udskrivning'", first))
			.isEqualTo(1);

		this.driver.complete(Staff.ANNA, caseOf(first), TransitionCourse.USER_TASK_RENEW_SAFE_CONTACT,
				Map.of("digitalPost", "ONLY_CITIZEN", "phone", "20 11 22 33"));
		read(KILDEN, second).body("status", equalTo("LEASE_SIGNED"))
			.body("leaseStart", equalTo("2026-12-01"))
			.body("plannedDischargeOn", equalTo("2027-06-06"));
	}

	@Test
	void letsAShelterFollowTheCaseItBeganUnderEitherReference() {
		Map<String, Object> first = notice();
		send(LINDEN, first).statusCode(201);
		course(first).agreeSafeContact(Map.of());
		Map<String, Object> again = notice();
		again.put("cpr", first.get("cpr"));
		send(LINDEN, again).statusCode(201).body("status", equalTo("BEING_ASSESSED"));
		assertThat(caseOf(again)).isEqualTo(caseOf(first));
	}

	@Test
	void makesOneCaseOfFourNoticesOfOnePersonThatComeAtTheSameMoment() throws Exception {
		for (int round = 0; round < 3; round++) {
			Map<String, Object> person = notice();
			List<Integer> answers = atTheSameMoment(4, () -> {
				Map<String, Object> notice = notice();
				notice.put("cpr", person.get("cpr"));
				return send(LINDEN, notice).extract().statusCode();
			});
			assertThat(answers).containsOnly(201);
			assertThat(this.jdbc.sql("select count(*) from citizen where cpr = :cpr")
				.param("cpr", ((String) person.get("cpr")).replace("-", ""))
				.query(Long.class)
				.single()).isEqualTo(1);
		}
	}

	@Test
	void opensANewCaseWhereTheEarlierIsClosed() throws Exception {
		Map<String, Object> first = notice();
		send(LINDEN, first).statusCode(201);
		this.cases.close(caseOf(first), CloseReason.WITHDRAWN, LocalDate.of(2026, 11, 23));
		read(LINDEN, first).body("status", equalTo("CLOSED"));
		Map<String, Object> second = notice();
		second.put("cpr", first.get("cpr"));
		send(LINDEN, second).statusCode(201).body("status", equalTo("RECEIVED"));
		assertThat(caseOf(second)).isNotEqualTo(caseOf(first));
		assertThat(this.citizens.linkedTo(caseOf(second))).containsExactly(caseOf(first));
	}

	@Test
	void takesAnAnonymousStayAtACrisisCentreOnly() {
		Map<String, Object> notice = notice();
		notice.keySet().removeAll(List.of("name", "cpr"));
		notice.put("anonymous", true);
		send(KILDEN, notice).statusCode(422).body("errors.field", hasItem("anonymous"));
		send(LINDEN, notice).statusCode(201);
		assertThat(text("select name from citizen where case_number = :case", notice)).isNull();
	}

	/**
	 * Received, being assessed, home found, lease with its day, moved in: and no address.
	 */
	@Test
	void tellsHowFarTheCaseHasComeAndNeverWhereTheHomeIs() {
		Map<String, Object> notice = notice();
		send(KILDEN, notice).statusCode(201);
		String home = "FAMILY-" + this.homes.add(Homes.familyHome("Hemmelig Allé 7")).id();
		LocalDate start = LocalDate.of(2026, 12, 1);
		DemoCourse course = course(notice).agreeSafeContact(Map.of());
		read(KILDEN, notice).body("status", equalTo("BEING_ASSESSED"));
		course.inform(Map.of())
			.assess(Map.of())
			.support("HIGH")
			.offerAgreement()
			.findHome(home, start)
			.prepareCalculation(Map.of())
			.approve();
		read(KILDEN, notice).body("status", equalTo("BEING_ASSESSED"));
		course.acceptOffer();
		read(KILDEN, notice).body("status", equalTo("HOME_FOUND")).body("leaseStart", nullValue());
		course.registerLease(start, 60, "7.500,00", Map.of()).arrangeDeposit(Map.of());
		read(KILDEN, notice).body("status", equalTo("LEASE_SIGNED")).body("leaseStart", equalTo("2026-12-01"));
		this.driver.moveTo(start);
		course.moveIn(Map.of());
		String answer = read(KILDEN, notice).body("status", equalTo("MOVED_IN")).extract().asString();
		assertThat(answer).doesNotContain("Hemmelig", "2630", "Prøven", caseOf(notice));
		put(KILDEN, notice, "2027-03-01").statusCode(409).body("detail", containsString("flyttet fra boformen"));
	}

	@Test
	void changesThePlannedDischarge() {
		Map<String, Object> notice = notice();
		send(LINDEN, notice).statusCode(201);
		put(LINDEN, notice, "2027-03-01").statusCode(200).body("plannedDischargeOn", equalTo("2027-03-01"));
		put(LINDEN, notice, "2027-03-01").statusCode(200);
		assertThat(
				text("select cast(planned_discharge_on as varchar(10)) from release where case_number = :case", notice))
			.isEqualTo("2027-03-01");
		assertThat(count("select count(*) from case_note where case_number = :case "
				+ "and subject = 'Boformen har ændret den planlagte udskrivning'", notice))
			.isEqualTo(1);
		put(LINDEN, notice, "2026-10-31").statusCode(422).body("errors.field", contains("plannedDischargeOn"));
		put(LINDEN, notice, "2036-11-24").statusCode(422).body("errors.field", contains("plannedDischargeOn"));
		put(LINDEN, notice, "i morgen").statusCode(400);
		send(LINDEN, notice).statusCode(200).body("plannedDischargeOn", equalTo("2027-03-01"));
		Map<String, Object> asChanged = new LinkedHashMap<>(notice);
		asChanged.put("plannedDischargeOn", "2027-03-01");
		send(LINDEN, asChanged).statusCode(200);
		asChanged.put("plannedDischargeOn", "2027-03-02");
		send(LINDEN, asChanged).statusCode(409).body("errors.field", contains("plannedDischargeOn"));
	}

	@Test
	void asksThePersonBeforeAWithdrawnNoticeThatNobodyHasBegunOnIsClosed() {
		Map<String, Object> notice = notice();
		send(LINDEN, notice).statusCode(201);
		post(LINDEN, notice, "withdrawal", null).statusCode(200).body("status", equalTo("WITHDRAWN"));
		post(LINDEN, notice, "withdrawal", null).statusCode(200);
		assertThat(this.driver.openTasks(caseOf(notice)))
			.containsExactly(TransitionCourse.USER_TASK_CLOSE_WITHDRAWN_CASE);
		assertThat(this.cases.get(caseOf(notice)).isOpen()).isTrue();
	}

	@Test
	void goesOnWithACaseUnderWayWhoseNoticeIsWithdrawn() {
		Map<String, Object> notice = notice();
		send(LINDEN, notice).statusCode(201);
		course(notice).agreeSafeContact(Map.of());
		post(LINDEN, notice, "withdrawal", null).statusCode(200).body("status", equalTo("WITHDRAWN"));
		assertThat(this.driver.openTasks(caseOf(notice))).contains(TransitionCourse.USER_TASK_INFORM_CITIZEN,
				TransitionCourse.USER_TASK_RENEW_SAFE_CONTACT);
	}

	@Test
	void showsAnotherSheltersNoticeToNobody() {
		Map<String, Object> notice = notice();
		send(LINDEN, notice).statusCode(201);
		read(KILDEN, notice).statusCode(404).body("title", equalTo("Meldingen findes ikke"));
		put(KILDEN, notice, "2027-03-01").statusCode(404);
		post(KILDEN, notice, "withdrawal", null).statusCode(404);
		post(KILDEN, notice, "events", event("NOTE")).statusCode(404);
		this.staff.as(KILDEN)
			.body(event("NOTE"))
			.post("/api/cases/" + caseOf(notice) + "/events")
			.then()
			.statusCode(404);
		this.staff.as(KILDEN).body(event("NOTE")).post("/api/cases/UDS-1999-000001/events").then().statusCode(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { Staff.ANNA, Staff.LEADER, Staff.FINANCE, Staff.ANALYST, Staff.OPERATOR, Staff.STRANGER })
	void takesNoticesFromSheltersOnly(String user) {
		send(user, notice()).statusCode(403);
	}

	@Test
	void leavesTheEngineClosedToShelters() {
		this.staff.as(LINDEN).get("/engine-rest/task").then().statusCode(403);
		this.staff.as(LINDEN).get("/engine-rest/engine").then().statusCode(403);
		this.staff.nobody().body(notice()).post("/api/referrals").then().statusCode(401);
	}

	@Test
	void refusesAShelterThatIsNotTheSendersOwn() {
		Map<String, Object> notice = notice();
		notice.put("shelter", "Forsorgshjemmet Kilden");
		notice.put("origin", "HOMELESS_SHELTER_110");
		send(LINDEN, notice).statusCode(422).body("errors.field", contains("shelter", "origin"));
	}

	@Test
	void answersWhatCannotBeReadAsAProblemInDanish() {
		Map<String, Object> notice = notice();
		Map<String, Object> misspelt = new LinkedHashMap<>(notice);
		misspelt.put("plannedDischarge", "2027-02-01");
		send(LINDEN, misspelt).statusCode(400)
			.contentType("application/problem+json")
			.body("errors.field", contains("plannedDischarge"))
			.body("errors.message", hasItem(containsString("kendes ikke")));
		Map<String, Object> wrongWord = new LinkedHashMap<>(notice);
		wrongWord.put("urgency", "HURTIGT");
		send(LINDEN, wrongWord).statusCode(400)
			.body("errors.field", contains("urgency"))
			.body("errors.message", hasItem(containsString("NORMAL")))
			.body("errors.message", hasItem(not(containsString("HURTIGT"))));
		this.staff.as(LINDEN).body("{\"reference\": ").post("/api/referrals").then().statusCode(400);
		this.staff.as(LINDEN)
			.contentType(ContentType.XML)
			.body("<notice/>")
			.post("/api/referrals")
			.then()
			.statusCode(415)
			.body("title", containsString("tages imod"));
		this.staff.as(LINDEN).delete("/api/referrals").then().statusCode(405);
		this.staff.as(LINDEN)
			.accept(ContentType.XML)
			.get("/api/referrals/" + notice.get("reference"))
			.then()
			.statusCode(406)
			.body(containsString("Svaret findes ikke"));
		this.staff.as(LINDEN).get("/api/nothing").then().statusCode(404).body("title", equalTo("Adressen findes ikke"));
	}

	@Test
	void tellsWhoeverIsNotLetInSoInDanish() {
		this.staff.nobody()
			.get("/api/referrals/KL-1")
			.then()
			.statusCode(401)
			.contentType("application/problem+json")
			.header("WWW-Authenticate", "Basic realm=\"Udslusning\"")
			.body("title", equalTo("Log på"));
		this.staff.nobody()
			.auth()
			.preemptive()
			.basic("glemsom", "en anden kode")
			.get("/api/referrals/KL-1")
			.then()
			.statusCode(401)
			.body("title", equalTo("Log på"));
		this.staff.as(Staff.ANNA)
			.get("/api/referrals/KL-1")
			.then()
			.statusCode(403)
			.contentType("application/problem+json")
			.body("title", equalTo("Det må brugeren ikke"));
	}

	@Test
	void bringsAReportedEventToItsTask() {
		Map<String, Object> notice = notice();
		send(KILDEN, notice).statusCode(201);
		String home = "FAMILY-" + this.homes.add(Homes.another()).id();
		LocalDate start = LocalDate.of(2026, 12, 1);
		DemoCourse course = course(notice).agreeSafeContact(Map.of())
			.inform(Map.of())
			.assess(Map.of())
			.support("HIGH")
			.offerAgreement()
			.findHome(home, start)
			.prepareCalculation(Map.of())
			.approve()
			.acceptOffer()
			.registerLease(start, 60, "7.500,00", Map.of())
			.arrangeDeposit(Map.of());
		this.driver.moveTo(start);
		course.moveIn(Map.of());
		Map<String, Object> back = event("SHELTER_RETURN");
		back.put("happenedOn", "2026-12-01");
		post(KILDEN, notice, "events", back).statusCode(201).body("text", equalTo("Oplysningen er noteret i sagen"));
		post(KILDEN, notice, "events", back).statusCode(200);
		assertThat(this.driver.openTasks(caseOf(notice))).containsOnlyOnce(Tenancy.USER_TASK_ARRANGE_SHELTER_STAY);
		Map<String, Object> other = new LinkedHashMap<>(back);
		other.put("text", "Noget andet");
		post(KILDEN, notice, "events", other).statusCode(409);
		Map<String, Object> money = event("INCOME_CHANGED");
		post(KILDEN, notice, "events", money).statusCode(422).body("errors.field", contains("kind"));
		this.staff.as(Staff.ANNA).body(money).post("/api/cases/" + caseOf(notice) + "/events").then().statusCode(201);
		this.staff.as(Staff.FINANCE)
			.body(money)
			.post("/api/cases/" + caseOf(notice) + "/events")
			.then()
			.statusCode(403);
	}

	@Test
	void answersAFaultyEventAtItsFields() {
		Map<String, Object> notice = notice();
		send(LINDEN, notice).statusCode(201);
		post(LINDEN, notice, "events", Map.of("text", " ")).statusCode(422)
			.body("errors.field", contains("happenedOn", "kind", "reference", "text"));
		Map<String, Object> ahead = event("NOTE");
		ahead.put("happenedOn", "2026-11-24");
		post(LINDEN, notice, "events", ahead).statusCode(422).body("errors.field", contains("happenedOn"));
		Map<String, Object> unreadable = event("NOTE");
		unreadable.put("text", "Det er \u0000 sket");
		post(LINDEN, notice, "events", unreadable).statusCode(422).body("errors.field", contains("text"));
		Map<String, Object> named = event("NOTE");
		named.put("reference", "H-010180-1111");
		post(LINDEN, notice, "events", named).statusCode(422).body("errors.field", contains("reference"));
	}

	@Test
	void keepsNothingOfThePersonInTheEngineOrTheLog(CapturedOutput log) throws SQLException {
		Map<String, Object> notice = notice();
		notice.put("name", "Xylofon Prøve");
		notice.put("phone", "47 11 08 15");
		notice.put("contact", "Xylofon på kontoret");
		send(LINDEN, notice).statusCode(201);
		send(LINDEN, notice).statusCode(200);
		Map<String, Object> faulty = new LinkedHashMap<>(notice);
		faulty.put("reference", "R-" + SERIAL.incrementAndGet());
		faulty.put("cpr", "310290-9999");
		String answer = send(LINDEN, faulty).statusCode(422).extract().asString();
		Map<String, Object> told = event("NOTE");
		told.put("text", "Xylofon ringede");
		post(LINDEN, notice, "events", told).statusCode(201);
		List<String> marks = List.of("Xylofon", "47 11 08 15", (String) notice.get("cpr"),
				((String) notice.get("cpr")).replace("-", ""), "310290");
		assertThat(answer).doesNotContain("Xylofon", "310290");
		assertThat(new StoredText(this.database, "ACT_").placesOf(marks)).isEmpty();
		assertThat(log.getAll()).doesNotContainIgnoringCase(marks.toArray(new String[0]));
	}

	private Map<String, Object> notice() {
		int serial = SERIAL.incrementAndGet();
		Map<String, Object> notice = new LinkedHashMap<>();
		notice.put("reference", "KL-2026-" + serial);
		notice.put("admittedOn", "2026-11-01");
		notice.put("plannedDischargeOn", "2027-02-01");
		notice.put("name", "Prøve Nummer " + serial);
		notice.put("cpr", "%02d0580-%04d".formatted(1 + serial % 28, 1000 + serial));
		notice.put("children", 2);
		notice.put("urgency", "SOON");
		return notice;
	}

	private static Map<String, Object> event(String kind) {
		return new LinkedHashMap<>(Map.of("reference", "H-" + SERIAL.incrementAndGet(), "kind", kind, "happenedOn",
				"2026-11-23", "text", "Det er sket"));
	}

	private ValidatableResponse send(String user, Map<String, Object> notice) {
		return this.staff.as(user).body(notice).post("/api/referrals").then();
	}

	private ValidatableResponse read(String user, Map<String, Object> notice) {
		return this.staff.as(user).get("/api/referrals/" + notice.get("reference")).then();
	}

	private ValidatableResponse put(String user, Map<String, Object> notice, String day) {
		return this.staff.as(user)
			.body(Map.of("plannedDischargeOn", day))
			.put("/api/referrals/" + notice.get("reference") + "/planned-discharge")
			.then();
	}

	private ValidatableResponse post(String user, Map<String, Object> notice, String what, Map<String, ?> body) {
		String path = "/api/referrals/" + notice.get("reference") + "/" + what;
		Response response = (body != null) ? this.staff.as(user).body(body).post(path) : this.staff.as(user).post(path);
		return response.then();
	}

	private String caseOf(Map<String, Object> notice) {
		return this.jdbc.sql("select case_number from referral where reference = :reference order by id")
			.param("reference", notice.get("reference"))
			.query(String.class)
			.list()
			.get(0);
	}

	private DemoCourse course(Map<String, Object> notice) {
		return DemoCourse.of(this.driver, this.clock, Staff.ANNA, Staff.LEADER, caseOf(notice));
	}

	private Task onlyTask(String caseNumber) {
		return this.engine.getTaskService().createTaskQuery().processInstanceBusinessKey(caseNumber).singleResult();
	}

	private String text(String query, Map<String, Object> notice) {
		return this.jdbc.sql(query).param("case", caseOf(notice)).query(String.class).optional().orElse(null);
	}

	private long count(String query, Map<String, Object> notice) {
		return this.jdbc.sql(query)
			.param("reference", notice.get("reference"))
			.param("case", caseOf(notice))
			.query(Long.class)
			.single();
	}

	private static <T> List<T> atTheSameMoment(int times, Callable<T> work) throws Exception {
		ExecutorService threads = Executors.newFixedThreadPool(times);
		CountDownLatch start = new CountDownLatch(1);
		try {
			List<Future<T>> running = java.util.stream.IntStream.range(0, times)
				.mapToObj((index) -> threads.submit(() -> {
					start.await();
					return work.call();
				}))
				.toList();
			start.countDown();
			List<T> answers = new java.util.ArrayList<>();
			for (Future<T> one : running) {
				answers.add(one.get());
			}
			return answers;
		}
		finally {
			threads.shutdownNow();
		}
	}

}
