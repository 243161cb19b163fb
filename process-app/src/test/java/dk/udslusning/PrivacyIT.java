package dk.udslusning;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPOutputStream;

import javax.sql.DataSource;

import dk.udslusning.operations.demo.CaseDriver;
import dk.udslusning.operations.demo.DemoCourse;
import dk.udslusning.process.names.Appeal;
import dk.udslusning.process.names.Approval;
import dk.udslusning.process.names.ChildConcern;
import dk.udslusning.process.names.CitizenContact;
import dk.udslusning.process.names.FileAccess;
import dk.udslusning.process.names.FollowUp;
import dk.udslusning.process.names.HomeUpkeep;
import dk.udslusning.process.names.NewHome;
import dk.udslusning.process.names.NewTransition;
import dk.udslusning.process.names.PartyHearing;
import dk.udslusning.process.names.TransitionCourse;
import dk.udslusning.testing.Staff;
import dk.udslusning.testing.StoredText;
import dk.udslusning.testing.WholeApplication;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Whole cases whose citizens are marked: every name, number, address and sentence that is
 * written holds a mark. Afterwards no text in the engine's tables and no line of the log
 * does. A mark leaked on purpose is found.
 */
@WholeApplication
@TestPropertySource(properties = { "udslusning.catalogue.overlay=classpath:catalogue/demo-rates/",
		"spring.datasource.url=jdbc:h2:mem:wholecase;DB_CLOSE_DELAY=-1" })
@ExtendWith(OutputCaptureExtension.class)
class PrivacyIT {

	/** In every text about the citizens, and in no other. */
	private static final String MARK = "Xylofon";

	private static final List<String> MARKS = List.of(MARK, "150585-2012", "1505852012", "47110815", "47 11 08 15");

	private static int citizens;

	@Autowired
	ProcessEngine engine;

	@Autowired
	Clock clock;

	@Autowired
	DataSource database;

	@Autowired
	JdbcClient jdbc;

	CaseDriver driver;

	StoredText engineTables;

	@BeforeEach
	void begin() {
		this.driver = new CaseDriver(this.engine);
		this.driver.moveTo(LocalDate.of(2026, 11, 23));
		this.engineTables = new StoredText(this.database, "ACT_");
	}

	@AfterEach
	void end() {
		this.driver.backToToday();
	}

	@Test
	void readsEveryTextColumnOfTheEngine() throws SQLException {
		Set<String> columns = this.engineTables.columns();
		assertThat(columns).hasSizeGreaterThan(300)
			.contains("ACT_RU_VARIABLE.TEXT_", "ACT_HI_DETAIL.TEXT_", "ACT_GE_BYTEARRAY.BYTES_", "ACT_RU_TASK.NAME_",
					"ACT_HI_COMMENT.MESSAGE_", "ACT_HI_OP_LOG.ANNOTATION_", "ACT_RU_JOB.EXCEPTION_MSG_",
					"ACT_HI_ATTACHMENT.DESCRIPTION_", "ACT_RU_EXECUTION.BUSINESS_KEY_", "ACT_RU_FILTER.QUERY_");
	}

	@Test
	void keepsNothingOfAHousedCitizenInTheEngineOrTheLog(CapturedOutput log) throws SQLException {
		String home = registerHome();
		DemoCourse course = register().agreeSafeContact(safeContact())
			.inform(guidance())
			.assess(Map.of())
			.step(TransitionCourse.USER_TASK_OFFER_ACTION_PLAN, Map.of("accepted", "true", "goals", MARK), Map.of())
			.step(TransitionCourse.USER_TASK_DECIDE_SUPPORT,
					Map.of("needs", MARK + " kan ikke læse sin post", "outcome", "GRANTED", "kind", "SECTION_85A",
							"hoursPerMonth", "8", "supplier", MARK + "støtten", "needLevel", "HIGH"),
					Map.of())
			.step(TransitionCourse.USER_TASK_SEND_SUPPORT_LETTER, Map.of(), Map.of())
			.offerAgreement()
			.findHome(home, LocalDate.of(2026, 12, 1))
			.prepareCalculation(Map.of());
		approve(course);
		course.acceptOffer()
			.registerLease(LocalDate.of(2026, 12, 1), 60, "7.500,00",
					Map.of("deviations", MARK + " må ikke bytte boligen"))
			.arrangeDeposit(Map.of("reason", MARK + " betaler selv"));
		this.driver.moveTo(LocalDate.of(2026, 12, 1));
		course.moveIn(Map.of()).applyForHousingBenefit().prepareGrant(Map.of());
		approve(course);
		course.step(TransitionCourse.USER_TASK_SEND_GRANT_LETTER, Map.of(), Map.of());
		this.driver.moveTo(LocalDate.of(2026, 12, 15));
		course.step(FollowUp.USER_TASK_HOLD_FOLLOW_UP,
				Map.of("outcome", "HELD", "heldOn", LocalDate.now(this.clock).toString(), "contactForm", "HOME_VISIT",
						"heldBy", "CASEWORKER", "home", "WELL", "occupation", "WELL", "economy", "WATCH", "wellBeing",
						"WELL", "needLevel", "HIGH", "remark", MARK + " har fået job"),
				Map.of());
		this.driver.start(Staff.ANNA, CitizenContact.KEY, Map.of("person", course.caseNumber(), "kind", "NOTE",
				"happenedOn", "2026-12-15", "text", MARK + " ringede om naboen"));

		assertThat(this.driver.openTasks(course.caseNumber())).containsExactly(FollowUp.USER_TASK_HOLD_FOLLOW_UP);
		assertThat(written("CITIZEN")).isNotEmpty();
		assertThat(written("CASE_NOTE")).isNotEmpty();
		assertThat(written("LETTER")).isNotEmpty();
		assertThat(written("TRANSITIONAL_HOME")).isNotEmpty();
		assertThat(written("HOME_JOURNAL")).isEmpty();
		assertThat(this.engineTables.placesOf(MARKS)).isEmpty();
		assertThat(log.getAll()).doesNotContainIgnoringCase(MARKS.toArray(new String[0]));
	}

	@Test
	void keepsNothingOfARefusedCitizenInTheEngineOrTheLog(CapturedOutput log) throws SQLException {
		DemoCourse course = register().agreeSafeContact(safeContact())
			.inform(guidance())
			.assess(Map.of("needsHelpToKeepHome", "NO", "reason05", MARK + " klarer sig selv"));
		course.step(PartyHearing.USER_TASK_SEND_HEARING_LETTER, Map.of(), Map.of())
			.step(PartyHearing.USER_TASK_REGISTER_HEARING_REPLY,
					Map.of("repliedOn", "23.11.2026", "replyChannel", "PHONE", "reply", MARK + " er uenig"), Map.of())
			.step(PartyHearing.USER_TASK_ASSESS_HEARING, Map.of("outcome", "UPHELD", "reasons", MARK + " er hørt"),
					Map.of())
			.step(TransitionCourse.USER_TASK_PREPARE_REFUSAL,
					Map.of("maintained", "true", "decisionFacts", MARK + " har boet selv", "mainConsiderations",
							MARK + " har ikke brug for hjælp", "reasons", MARK + " opfylder ikke betingelsen"),
					Map.of());
		this.driver.complete(Staff.LEADER, course.caseNumber(), Approval.USER_TASK_APPROVE_AS_TEAM_LEADER,
				Map.of("approved", "true", "comment", MARK + " er gennemgået"));
		course.step(TransitionCourse.USER_TASK_SEND_REFUSAL_LETTER, Map.of(), Map.of());
		appealToTheBoard(course);

		assertThat(this.driver.openTasks(course.caseNumber())).isEmpty();
		assertThat(written("APPEAL")).isNotEmpty();
		assertThat(written("APPEAL_FORWARDING")).isNotEmpty();
		assertThat(written("DECISION")).isNotEmpty();
		assertThat(this.engineTables.placesOf(MARKS)).isEmpty();
		assertThat(log.getAll()).doesNotContainIgnoringCase(MARKS.toArray(new String[0]));
	}

	private void appealToTheBoard(DemoCourse course) {
		String day = LocalDate.now(this.clock).toString();
		this.driver.start(Staff.ANNA, Appeal.KEY,
				Map.of("person", course.caseNumber(), "receivedOn", day, "channel", "PHONE", "appellant",
						"REPRESENTATIVE", "appellantName", MARK + "sens søster", "words", MARK + " er uenig"));
		long refusal = this.jdbc.sql("select id from decision where case_number = ?")
			.param(course.caseNumber())
			.query(Long.class)
			.single();
		course
			.step(Appeal.USER_TASK_CHOOSE_DECISION,
					Map.of("decision", String.valueOf(refusal), "effectWaits", true, "effectReason", MARK + " flytter"),
					Map.of())
			.step(Appeal.USER_TASK_SEND_APPEAL_RECEIPT, Map.of(), Map.of());
		this.driver.complete(Staff.BODIL, course.caseNumber(), Appeal.USER_TASK_REASSESS_DECISION,
				Map.of("outcome", "UPHELD", "reasons", MARK + " har ikke ret", "hearingBasis", "ALL_FACTS_KNOWN",
						"hearingNote", MARK + " kender alt"));
		this.driver.complete(Staff.LEADER, course.caseNumber(), Approval.USER_TASK_APPROVE_AS_COLLEAGUE,
				Map.of("approved", "true", "comment", MARK + " er gennemgået"));
		course
			.step(Appeal.USER_TASK_FORWARD_APPEAL, Map.of("complete", true, "statement", MARK + " har klaget"),
					Map.of())
			.step(Appeal.USER_TASK_SEND_FORWARDED_LETTER, Map.of(), Map.of())
			.step(Appeal.USER_TASK_REGISTER_BOARD_ANSWER,
					Map.of("boardOutcome", "UPHELD", "answeredOn", day, "summary", MARK + " får ikke medhold"),
					Map.of());
	}

	@Test
	void keepsNothingOfAChildOrOfTheCasesPapersInTheEngineOrTheLog(CapturedOutput log) throws SQLException {
		DemoCourse course = register();
		String concern = this.driver.start(Staff.ANNA, ChildConcern.KEY, Map.of("person", course.caseNumber(), "child",
				MARK + "s yngste", "seenOn", "23.11.2026", "concern", MARK + " var alene", "toldBy", MARK + "naboen"));
		assertThat(concern).doesNotContain(course.caseNumber());
		this.driver.complete(Staff.LEADER, concern, ChildConcern.USER_TASK_HANDLE_CONCERN,
				Map.of("answer", "NOT_NOTIFIED", "reason", MARK + "s mormor var der"));
		this.driver.start(Staff.ANNA, FileAccess.KEY, Map.of("person", course.caseNumber(), "askedBy", "CITIZEN",
				"receivedOn", "23.11.2026", "askedFor", MARK + "s breve"));
		course
			.step(FileAccess.USER_TASK_REVIEW_PAPERS,
					Map.of("outcome", "GIVE_IN_PART", "words", MARK + "naboen", "reasons",
							"Hensyn til " + MARK + "naboen"),
					Map.of())
			.step(FileAccess.USER_TASK_RELEASE_PAPERS, Map.of("answer", "RELEASED", "channel", "HANDED_OVER",
					"calledFirst", true, "sentOn", "23.11.2026", "sentBy", "Karen Holm"), Map.of());
		assertThat(written("CHILD_CONCERN")).isNotEmpty();
		assertThat(written("FILE_ACCESS")).isNotEmpty();
		assertThat(this.engineTables.placesOf(MARKS)).isEmpty();
		assertThat(log.getAll()).doesNotContainIgnoringCase(MARKS.toArray(new String[0]));
	}

	@Test
	void keepsNothingOfARefusedInput(CapturedOutput log) throws SQLException {
		assertThatThrownBy(() -> this.driver.start(Staff.ANNA, NewTransition.KEY,
				Map.of("receivedOn", MARK, "name", MARK.repeat(30), "cpr", MARK.substring(0, 5) + "-2012", "channel",
						MARK, "origin", MARK)))
			.isInstanceOf(FormFieldValidationException.class)
			.message()
			.doesNotContainIgnoringCase(MARK);
		assertThat(this.engineTables.placesOf(MARKS)).isEmpty();
		assertThat(log.getAll()).doesNotContainIgnoringCase(MARK);
	}

	@Test
	void findsANameThatIsLeakedOnPurpose() throws Exception {
		try {
			this.jdbc.sql("insert into ACT_HI_COMMENT (ID_, TIME_, MESSAGE_) values ('leak', current_timestamp, ?)")
				.param("Ring til " + MARK + "sen")
				.update();
			this.jdbc.sql("insert into ACT_GE_BYTEARRAY (ID_, REV_, NAME_, BYTES_) values ('leak', 1, 'leak', ?)")
				.param(packed(Map.of("navn", MARK + "sen")))
				.update();
			this.jdbc
				.sql("insert into ACT_RU_VARIABLE (ID_, REV_, TYPE_, NAME_, VAR_SCOPE_, TEXT_) "
						+ "values ('leak', 1, 'string', 'rateCode', 'leak', ?)")
				.param("150585-2012")
				.update();
			assertThat(this.engineTables.placesOf(MARKS)).containsExactly("ACT_GE_BYTEARRAY.BYTES_: " + MARK,
					"ACT_HI_COMMENT.MESSAGE_: " + MARK, "ACT_RU_VARIABLE.TEXT_: 150585-2012");
		}
		finally {
			for (String table : List.of("ACT_HI_COMMENT", "ACT_GE_BYTEARRAY", "ACT_RU_VARIABLE")) {
				this.jdbc.sql("delete from " + table + " where ID_ = 'leak'").update();
			}
		}
	}

	/** By its door, found again by its street. */
	private String registerHome() {
		String number = this.driver.start(Staff.LEADER, NewHome.KEY,
				Map.of("kind", "FAMILY", "landlord", "Boligselskabet Prøven", "street", MARK + "vej 7", "postalCode",
						"2630", "city", "Taastrup", "rooms", 3, "area", "75", "rent", "7.500,00", "deposit",
						"24.000,00", "atDisposalFrom", "01.01.2018"));
		this.driver.start(Staff.LEADER, HomeUpkeep.KEY,
				Map.of("home", MARK + "vej 7", "event", "PRICE_CHANGED", "on", "01.11.2026", "rent", "7.500,00"));
		return "FAMILY-" + Long.parseLong(number.substring(number.indexOf('-') + 1));
	}

	private DemoCourse register() {
		return DemoCourse.register(this.driver, this.clock, Staff.ANNA, Staff.LEADER,
				Map.of("name", "Zelda " + MARK + "sen " + ++citizens, "cpr", "150585-2012", "phone", "47 11 08 15",
						"shelter", MARK + "huset", "protection", "NAME_AND_ADDRESS"));
	}

	private static Map<String, Object> safeContact() {
		return new HashMap<>(Map.of("phone", "47 11 08 15", "phoneHours", MARK + "tid", "codeWord", MARK + "kode",
				"companion", MARK + " ledsager", "language", MARK + "sk"));
	}

	private static Map<String, Object> guidance() {
		return Map.of("otherHelp", MARK + " er henvist til gældsrådgiver", "consentPurpose", MARK + "s bolig",
				"consent1Kinds", MARK + "s ophold", "consent1From", MARK + "huset");
	}

	private void approve(DemoCourse course) {
		boolean colleague = this.driver.openTasks(course.caseNumber())
			.contains(Approval.USER_TASK_APPROVE_AS_COLLEAGUE);
		this.driver.complete(Staff.LEADER, course.caseNumber(),
				colleague ? Approval.USER_TASK_APPROVE_AS_COLLEAGUE : Approval.USER_TASK_APPROVE_AS_TEAM_LEADER,
				Map.of("approved", "true", "comment", MARK + "s tal er gennemgået"));
	}

	/**
	 * That the marks were written where they belong, so that their absence elsewhere
	 * tells something.
	 */
	private Set<String> written(String table) throws SQLException {
		return new StoredText(this.database, table).placesOf(MARKS);
	}

	private static byte[] packed(Object value) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ObjectOutputStream objects = new ObjectOutputStream(new GZIPOutputStream(bytes))) {
			objects.writeObject(value);
		}
		return bytes.toByteArray();
	}

}
