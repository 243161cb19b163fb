package dk.udslusning.browser;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dk.udslusning.casefile.CaseFiles;
import dk.udslusning.casefile.consistency.DifferenceKind;
import dk.udslusning.casefile.consistency.Differences;
import dk.udslusning.casefile.consistency.FoundDifference;
import dk.udslusning.casefile.home.HomeRegister;
import dk.udslusning.casefile.home.SampleHomes;
import dk.udslusning.operations.demo.CaseDriver;
import dk.udslusning.process.names.Approval;
import dk.udslusning.process.names.CaseRepair;
import dk.udslusning.process.names.TransitionCourse;
import dk.udslusning.process.names.Variables;
import dk.udslusning.testing.EnglishWords;
import dk.udslusning.testing.WholeCase;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What an operator sees of all cases and of one: figures and steps, never the citizen.
 * The citizens are called Prøve Birgit and have CPR numbers that begin with 010190.
 */
class CockpitBrowserIT extends BrowserTest {

	@Autowired
	private ProcessEngine engine;

	@Autowired
	private RuntimeService runtime;

	@Autowired
	private ManagementService management;

	@Autowired
	private RepositoryService repository;

	@Autowired
	private HomeRegister homes;

	@Autowired
	private CaseFiles cases;

	@Autowired
	private Differences differences;

	@Autowired
	private Clock clock;

	@Test
	void seesWhereTheCasesStandAndOpensOne() {
		String caseNumber = granted();
		signIn().go("/dashboard");
		Locator stages = section("Åbne sager efter trin og ordning");
		Locator living = stages.locator("details")
			.filter(new Locator.FilterOptions().setHasText("Bor i udslusningsbolig"))
			.first();
		assertThat(living).containsText("Udslusningsbolig i almen bolig");

		for (String title : List.of("Trin, der er gået i stå", "Frister", "Opfølgninger de næste fire uger",
				"Tilskud, der slutter inden seks måneder", "Sager, der slutter med deres ordning (31.12.2026)",
				"Breve, der ikke er kommet frem", "Satser, der mangler at blive bekræftet")) {
			assertThat(section(title)).isVisible();
		}
		tasklist().screenshot("cockpit-overview");
		assertDanishAndWithoutCitizen();

		living.locator("summary").focus();
		tasklist().page().keyboard().press("Enter");
		Locator link = living.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(caseNumber));
		link.waitFor();
		link.scrollIntoViewIfNeeded();
		tasklist().screenshot("cockpit-overview-cases");
		assertDanishAndWithoutCitizen();
		link.click();
		tasklist().page().getByText("Historik", exact()).first().waitFor();
		assertThat(tasklist().page().url()).contains(course(caseNumber));
	}

	@Test
	void readsEveryStepOfACase() {
		String caseNumber = granted();
		signIn().go("/process-instance/" + course(caseNumber) + "/runtime").follow("Historik");
		Locator table = tasklist().page().getByRole(AriaRole.TABLE, new Page.GetByRoleOptions().setName("Sagens trin"));
		assertThat(table).containsText("Aftal sikker kontakt");
		assertThat(table).containsText("Udslusningsforløb, version 1");
		assertThat(table).containsText("Godkendelse, version 1");
		assertThat(table).containsText("under et minut");
		tasklist().screenshot("cockpit-history");
		assertDanishAndWithoutCitizen();

		Locator first = table.locator("tbody tr").first();
		Locator sort = table.getByRole(AriaRole.BUTTON);
		assertThat(sort).hasText("Begyndte, nyeste først ↓");
		String newest = first.innerText();
		sort.focus();
		tasklist().page().keyboard().press("Enter");
		assertThat(sort).hasText("Begyndte, ældste først ↑");
		assertThat(first.innerText()).isNotEqualTo(newest);
	}

	@Test
	void letsAFailedStepTryAgain() {
		String caseNumber = this.cases.open(LocalDate.now(this.clock), "sagsbehandler1").caseNumber();
		String instance = failedComparison(caseNumber);
		signIn().go("/process-instance/" + instance + "/runtime").follow("Gået i stå");
		Locator page = tasklist().page().getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Gået i stå"));
		Locator incident = page.locator("article");
		assertThat(incident).hasCount(1);
		assertThat(incident).containsText("Sammenlign igen – Ret sag og forløb");
		assertThat(incident).containsText("Sagsbehandleren: Sagen står stille, og ingen får en opgave i den.");
		assertThat(incident).containsText("Sagen mangler noget");
		assertThat(incident).containsText("NullPointerException");
		tasklist().screenshot("cockpit-incident");
		assertThat(EnglishWords.in(List.of(page.innerText().split("\n")))).isEmpty();

		this.runtime.setVariable(instance, Variables.DIFFERENCE_ID, difference(caseNumber));
		incident.getByRole(AriaRole.BUTTON).click();
		assertThat(page).containsText("»Sammenlign igen« prøver igen i sag " + caseNumber);
		assertThat(page).containsText("Intet er gået i stå i sagen.");
		tasklist().screenshot("cockpit-incident-gone");
		assertThat(this.runtime.createIncidentQuery().processInstanceId(instance).count()).isZero();
	}

	@Test
	void listsWhatStandsStillInTheOverview() {
		String caseNumber = this.cases.open(LocalDate.now(this.clock), "sagsbehandler1").caseNumber();
		failedComparison(caseNumber);
		signIn().go("/dashboard");
		Locator still = section("Trin, der er gået i stå");
		still.locator("summary").click();
		Locator incident = still.locator("article").filter(new Locator.FilterOptions().setHasText(caseNumber));
		assertThat(incident).hasCount(1);
		tasklist().screenshot("cockpit-overview-incidents");
		assertDanishAndWithoutCitizen();
		// Nothing was mended, so it comes back: that is told, too.
		incident.getByRole(AriaRole.BUTTON).click();
		assertThat(still).containsText("kommer det tilbage på listen om lidt");
	}

	@Test
	void seesHowLongTheStepsTakeOnTheDiagram() {
		granted();
		signIn().go("/process-definition/" + latest(TransitionCourse.KEY) + "/runtime");
		Locator times = tasklist().page().locator(".udslusning-time");
		times.first().waitFor();
		assertThat(times.first()).hasText("typisk under et minut");
		assertThat(times.first().getAttribute("title")).startsWith("Halvdelen blev gjort på højst under et minut");
		assertThat(tasklist().page().locator("body"))
			.containsText(Pattern.compile("\\d\\d\\.\\d\\d\\.20\\d\\d kl\\. \\d\\d\\.\\d\\d\\.\\d\\d"));
		tasklist().screenshot("cockpit-times");
		operatorScreen().go("/process-definition/" + latest(Approval.KEY) + "/runtime").follow("Tid pr. trin");
		Locator table = tasklist().page()
			.getByRole(AriaRole.TABLE, new Page.GetByRoleOptions().setName("Tid pr. opgave, alle modellens versioner"));
		assertThat(table).containsText("Godkend (kollega eller teamleder)");
		assertThat(table).containsText("under et minut");
		tasklist().screenshot("cockpit-times-table");
		assertDanishAndWithoutCitizen();
	}

	@Test
	void tellsInDanishWhenNoAnswerComes() {
		String caseNumber = granted();
		signIn();
		tasklist().page().route("**/api/workplace/overview**", (route) -> route.abort());
		tasklist().page().route("**/api/workplace/overview/**", (route) -> route.abort());
		operatorScreen().go("/dashboard");
		tasklist().page().reload();
		assertThat(tasklist().page().getByRole(AriaRole.ALERT).filter(new Locator.FilterOptions().setHasText("svarer")))
			.hasText("Serveren svarer ikke. Prøv igen om lidt.");
		operatorScreen().go("/process-instance/" + course(caseNumber) + "/runtime").follow("Historik");
		assertThat(tasklist().page().locator(".udslusning-page [role=alert]"))
			.hasText("Serveren svarer ikke. Prøv igen om lidt.");
	}

	@Test
	void tellsAnAnalystWhomTheOverviewIsFor() {
		operatorScreen().signIn("cockpit", "analytiker", "analytiker").go("/dashboard");
		assertThat(tasklist().page().locator(".udslusning-overview")).containsText("kun for drift og teamledere");
	}

	@Test
	void countsTasksOnCockpitsPageOfTasks() {
		granted();
		signIn().go("/tasks");
		tasklist().screenshot("cockpit-tasks");
		assertThat(tasklist().page().locator("body")).containsText("tildelt en bruger");
		assertThat(tasklist().page().locator(".notifications .alert-danger:visible")).hasCount(0);
		assertThat(tasklist().words()).noneMatch((line) -> line.matches(".*\\b(Birgit|010190)\\b.*"));
	}

	private OperatorScreen signIn() {
		return operatorScreen().signIn("cockpit", "drift", "drift");
	}

	private Locator section(String title) {
		return tasklist().page().getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName(title).setExact(true));
	}

	private static Page.GetByTextOptions exact() {
		return new Page.GetByTextOptions().setExact(true);
	}

	private void assertDanishAndWithoutCitizen() {
		List<String> words = tasklist().words();
		assertThat(EnglishWords.in(words)).allMatch((line) -> line.contains("Start udslusningsforløb"));
		assertThat(words).noneMatch((line) -> line.matches(".*\\b(Birgit|010190)\\b.*"));
	}

	private String granted() {
		return WholeCase.granted(new CaseDriver(this.engine), this.clock, this.homes.add(SampleHomes.family()))
			.caseNumber();
	}

	private String latest(String key) {
		return this.repository.createProcessDefinitionQuery()
			.processDefinitionKey(key)
			.latestVersion()
			.singleResult()
			.getId();
	}

	private String course(String caseNumber) {
		return this.runtime.createProcessInstanceQuery()
			.processDefinitionKey(TransitionCourse.KEY)
			.processInstanceBusinessKey(caseNumber)
			.singleResult()
			.getId();
	}

	/** It knows no difference, so it fails until its tries are used up. */
	private String failedComparison(String caseNumber) {
		String instance = this.runtime.createProcessInstanceByKey(CaseRepair.KEY)
			.businessKey(caseNumber)
			.setVariables(Map.of(Variables.DIFFERENCE_REMAINS, false))
			.startBeforeActivity(CaseRepair.SERVICE_TASK_COMPARE_AGAIN)
			.execute()
			.getId();
		while (this.runtime.createIncidentQuery().processInstanceId(instance).count() == 0) {
			try {
				Job job = this.management.createJobQuery().processInstanceId(instance).singleResult();
				this.management.executeJob(job.getId());
			}
			catch (RuntimeException ex) {
				// What the test wants; or the application's own thread was quicker.
				assertThat(ex).isNotNull();
			}
		}
		return instance;
	}

	private long difference(String caseNumber) {
		return this.differences.raise(caseNumber, caseNumber, new FoundDifference(DifferenceKind.JOB_FAILED, "Trin"))
			.id();
	}

}
