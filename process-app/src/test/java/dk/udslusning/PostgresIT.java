package dk.udslusning;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import dk.udslusning.casefile.change.ChangeKind;
import dk.udslusning.casefile.consent.StandingConsents;
import dk.udslusning.casefile.document.Document;
import dk.udslusning.casefile.document.DocumentKind;
import dk.udslusning.casefile.document.Documents;
import dk.udslusning.casefile.document.NewDocument;
import dk.udslusning.casefile.document.SampleFiles;
import dk.udslusning.casefile.home.HomeRegister;
import dk.udslusning.casefile.intake.RegisterTransition;
import dk.udslusning.casefile.journal.Journal;
import dk.udslusning.casefile.journal.JournalLine;
import dk.udslusning.decision.calculation.Calculations;
import dk.udslusning.decision.fileaccess.CompleteFile;
import dk.udslusning.decision.fileaccess.FilePackage;
import dk.udslusning.decision.fileaccess.FileReader;
import dk.udslusning.decision.schedule.RefundSchedule;
import dk.udslusning.operations.demo.CaseDriver;
import dk.udslusning.operations.demo.DemoCourse;
import dk.udslusning.process.names.FollowUp;
import dk.udslusning.process.names.RateRegulation;
import dk.udslusning.process.names.Recalculation;
import dk.udslusning.process.names.Tenancy;
import dk.udslusning.testing.Homes;
import dk.udslusning.testing.Notices;
import dk.udslusning.testing.PostgresDatabase;
import dk.udslusning.testing.RecalculationStart;
import dk.udslusning.testing.Staff;
import dk.udslusning.testing.WholeCase;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The application on PostgreSQL, from an empty database.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("demo")
@DirtiesContext
@Import({ RecalculationStart.class, Staff.class })
class PostgresIT {

	@Autowired
	JdbcClient jdbc;

	@Autowired
	RepositoryService repository;

	@Autowired
	ProcessEngine engine;

	@Autowired
	HomeRegister homes;

	@Autowired
	Calculations calculations;

	@Autowired
	RecalculationStart recalculation;

	@Autowired
	RefundSchedule schedule;

	@Autowired
	Staff staff;

	@Autowired
	RegisterTransition register;

	@Autowired
	Documents documents;

	@Autowired
	Journal journal;

	@Autowired
	StandingConsents consents;

	@Autowired
	CompleteFile completeFile;

	@Autowired
	Clock clock;

	@DynamicPropertySource
	static void onPostgres(DynamicPropertyRegistry registry) {
		registry.add("udslusning.demo.caseload", () -> "false");
		registry.add("camunda.bpm.job-execution.enabled", () -> "false");
		registry.add("spring.datasource.url", () -> PostgresDatabase.url("udslusning"));
		registry.add("spring.datasource.username", () -> "postgres");
		registry.add("spring.datasource.password", () -> "");
	}

	@Test
	void createsTheEnginesTablesAndOursInOneHistory() {
		assertThat(this.jdbc.sql("select version from flyway_schema_history where success order by installed_rank")
			.query(String.class)
			.list()).startsWith("1", "2", "10");
	}

	@Test
	void addsTheIndexThatTheEngineLacks() {
		assertThat(this.jdbc
			.sql("select count(*) from pg_indexes where tablename = 'act_ru_task' "
					+ "and indexdef like '%(parent_task_id_)%'")
			.query(Long.class)
			.single()).isEqualTo(1);
	}

	@Test
	void takesAWholeCaseToTheFirstFollowUpAndRecalculatesIt() throws Exception {
		CaseDriver driver = new CaseDriver(this.engine);
		try {
			driver.moveTo(LocalDate.of(2026, 12, 1));
			DemoCourse course = WholeCase.granted(driver, this.clock, this.homes.add(Homes.familyHome("Havnegade 3")));

			assertThat(this.calculations.latest(course.caseNumber()).orElseThrow().refund().oere()).isEqualTo(335_558);
			assertThat(driver.openTasks(course.caseNumber())).containsExactly(FollowUp.USER_TASK_HOLD_FOLLOW_UP);
			recalculates(driver, course);
		}
		finally {
			driver.backToToday();
		}
	}

	/** 7.810,00 - 1.015,00 - 3.169,42, and one open recalculation at most. */
	private void recalculates(CaseDriver driver, DemoCourse course) throws Exception {
		String caseNumber = course.caseNumber();
		this.recalculation.report(caseNumber, ChangeKind.RENT, LocalDate.of(2026, 12, 1), "Lejen stiger");
		this.recalculation.start(caseNumber);
		assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(() -> this.jdbc
			.sql("insert into recalculation (case_number, occasion, state, open_case, opened_at, version) "
					+ "values (:caseNumber, 'FACTS', 'OPEN', :caseNumber, current_timestamp, 0)")
			.param("caseNumber", caseNumber)
			.update());
		course
			.step(Recalculation.USER_TASK_PREPARE_RECALCULATION,
					Map.of("rent", "7.810,00", "rentFrom", "2026-12-01", "factsKnown", "TOLD_BY_CITIZEN", "knownNote",
							"Ringede selv"),
					Map.of())
			.approve()
			.step(Recalculation.USER_TASK_SEND_CHANGE_LETTER,
					Map.of("sentOn", "2026-12-01", "channel", "DIGITAL_POST", "sentBy", "Karen Holm"), Map.of());
		assertThat(this.schedule.decided(caseNumber, YearMonth.of(2026, 12)).orElseThrow().amount().oere())
			.isEqualTo(362_558);
	}

	/** 7.500,00 - 975,00 - 106,30 x 365 / 12. */
	@Test
	void regulatesTheRatesOfAYear() {
		CaseDriver driver = new CaseDriver(this.engine);
		try {
			driver.moveTo(LocalDate.of(2026, 12, 1));
			String caseNumber = WholeCase.granted(driver, this.clock, this.homes.add(Homes.familyHome("Havnegade 5")))
				.caseNumber();
			String regulation = driver.start(Staff.LEADER, RateRegulation.KEY, Map.of("year", 2027));
			runJobs();
			driver.complete(Staff.LEADER, regulation, RateRegulation.USER_TASK_APPROVE_REGULATION,
					Map.of("answer", "APPROVE", "comment", "Satserne er kontrolleret"));
			runJobs();
			driver.complete(Staff.ANNA, caseNumber, Tenancy.USER_TASK_SEND_REGULATION_LETTER,
					Map.of("sentOn", "2026-12-01", "channel", "DIGITAL_POST", "sentBy", "Karen Holm"));
			assertThat(this.schedule.decided(caseNumber, YearMonth.of(2027, 1)).orElseThrow().amount().oere())
				.isEqualTo(329_171);
			assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(() -> this.jdbc
				.sql("insert into rate_regulation (rate_year, state, open_year, started_by, opened_at, version) "
						+ "select 2099, 'OPEN', 2099, 'teamleder', current_timestamp, 0 from (values (1), (2)) as twice (n)")
				.update());
		}
		finally {
			driver.backToToday();
		}
	}

	private void runJobs() {
		for (List<Job> due = jobs(); !due.isEmpty(); due = jobs()) {
			due.forEach((job) -> this.engine.getManagementService().executeJob(job.getId()));
		}
	}

	private List<Job> jobs() {
		return this.engine.getManagementService().createJobQuery().messages().list();
	}

	@Test
	void opensOneCaseForANoticeThatIsSentTwiceAtOnce() {
		CaseDriver driver = new CaseDriver(this.engine);
		List<CompletableFuture<String>> clicks = IntStream.range(0, 4)
			.mapToObj(
					(click) -> CompletableFuture
						.supplyAsync(
								() -> DemoCourse
									.register(driver, this.clock, "sagsbehandler1", "teamleder",
											Map.of("name", "Prøve Dobbeltklik"))
									.caseNumber())
						.exceptionally(Throwable::getMessage))
			.toList();
		List<String> answers = clicks.stream().map(CompletableFuture::join).sorted().toList();
		assertThat(answers).filteredOn((answer) -> answer.startsWith("UDS-")).hasSize(1);
		assertThat(answers).filteredOn((answer) -> answer.contains("lige registreret som sag ")).hasSize(3);
	}

	@Test
	void deploysEverythingAsOne() {
		assertThat(this.repository.createDeploymentQuery().list()).hasSize(1);
	}

	@Test
	void keepsAndReadsThePapersOfACase() throws Exception {
		String caseNumber = this.staff.inTheNameOf(Staff.ANNA, () -> this.register.register(Notices.ofAnother()));
		byte[] large = Arrays.copyOf(SampleFiles.pdf(), 1_200_000);
		this.staff.inTheNameOf(Staff.ANNA, () -> {
			Document kept = this.documents.add(caseNumber,
					new NewDocument(DocumentKind.LEASE, "Kontrakt", LocalDate.now(this.clock), "Udlejeren", large));
			assertThat(this.documents.open(caseNumber, kept.id())).isEqualTo(large);
			assertThat(this.journal.of(caseNumber)).extracting(JournalLine::kind)
				.contains("Sag oprettet", "Dokument modtaget");
			assertThat(this.consents.of(caseNumber)).isEmpty();
			FilePackage papers = this.completeFile.of(caseNumber, FileReader.APPEALS_BOARD);
			assertThat(papers.zip()).hasSizeGreaterThan(1_000);
			return null;
		});
	}

}
