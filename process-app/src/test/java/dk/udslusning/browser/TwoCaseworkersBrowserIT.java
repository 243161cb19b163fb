package dk.udslusning.browser;

import java.time.Clock;
import java.util.Map;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dk.udslusning.operations.demo.CaseDriver;
import dk.udslusning.operations.demo.DemoCourse;
import dk.udslusning.testing.EnglishWords;
import dk.udslusning.testing.Staff;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two people have the same task before them; the one who comes second is told so.
 */
class TwoCaseworkersBrowserIT extends BrowserTest {

	private static final String TASK = "Aftal sikker kontakt";

	@Autowired
	private ProcessEngine engine;

	@Autowired
	private Clock clock;

	private BrowserContext other;

	@BeforeEach
	void openAnotherBrowser() {
		this.other = Chromium.browser()
			.newContext(new Browser.NewContextOptions().setLocale("en-US")
				.setTimezoneId("Europe/Copenhagen")
				.setViewportSize(1400, 1000));
	}

	@AfterEach
	void closeTheOtherBrowser() {
		this.other.close();
	}

	@Test
	void tellsTheSecondThatTheTaskIsDone() {
		String caseNumber = registered("Prøve Tosom");
		tasklist().signIn("sagsbehandler1").filter("Mine opgaver").taskOf(caseNumber);
		tasklist().choose("Hvem kan læse Digital Post eller bruge MitID?", "Kun borgeren")
			.fill("Sikker telefon", "12 34 56 78");

		Tasklist second = new Tasklist(this.other.newPage(), server(), SCREENSHOTS);
		second.signIn("sagsbehandler1").filter("Mine opgaver").taskOf(caseNumber);
		second.choose("Hvem kan læse Digital Post eller bruge MitID?", "Kun borgeren")
			.fill("Sikker telefon", "87 65 43 21")
			.sendAccepted();

		tasklist().send();
		Page page = tasklist().page();
		page.locator(".notifications .alert:visible, .udslusning-faults").first().waitFor();
		assertThat(tasklist().faults())
			.contains("Opgaven findes ikke længere; den er løst eller bortfaldet. Genindlæs opgavelisten");
		tasklist().screenshot("two-caseworkers");
		assertThat(EnglishWords.in(tasklist().words())).isEmpty();
		assertThat(open(caseNumber).taskName(TASK).count()).isZero();
	}

	@Test
	void tellsTheSecondThatAColleagueHasTakenTheTask() {
		String caseNumber = registered("Prøve Tagen");
		tasklist().signIn("sagsbehandler1").filter("Mine opgaver").taskOf(caseNumber).unclaim();
		Tasklist second = new Tasklist(this.other.newPage(), server(), SCREENSHOTS);
		second.signIn("sagsbehandler2").filter("Min gruppes opgaver").taskOf(caseNumber).claim();

		Page page = tasklist().page();
		page.locator(".task-card .claim").click();
		page.locator(".notifications .alert:visible").first().waitFor();
		assertThat(tasklist().message()).contains("En kollega har taget opgaven i mellemtiden");
		tasklist().screenshot("two-caseworkers-claim");
		assertThat(EnglishWords.in(tasklist().words())).isEmpty();
		assertThat(open(caseNumber).singleResult().getAssignee()).isEqualTo("sagsbehandler2");
	}

	private String registered(String name) {
		return DemoCourse
			.register(new CaseDriver(this.engine), this.clock, Staff.ANNA, Staff.LEADER, Map.of("name", name))
			.caseNumber();
	}

	private TaskQuery open(String caseNumber) {
		return this.engine.getTaskService().createTaskQuery().processInstanceBusinessKey(caseNumber);
	}

}
