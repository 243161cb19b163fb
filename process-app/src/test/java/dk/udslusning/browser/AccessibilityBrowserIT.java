package dk.udslusning.browser;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import dk.udslusning.casefile.home.HomeRegister;
import dk.udslusning.casefile.home.SampleHomes;
import dk.udslusning.operations.demo.CaseDriver;
import dk.udslusning.testing.WholeCase;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Our own screens meet WCAG 2.1 AA as far as axe can tell, and what is added to Camunda's
 * adds no fault to it. Whatever is to be looked at is there before axe looks.
 */
class AccessibilityBrowserIT extends BrowserTest {

	/** At 200 % of a screen 1400 pixels wide. */
	private static final int ZOOMED_WIDTH = 700;

	private static final int ZOOMED_HEIGHT = 500;

	@Autowired
	private ProcessEngine engine;

	@Autowired
	private TaskService tasks;

	@Autowired
	private HomeRegister homes;

	@Autowired
	private Clock clock;

	@Test
	void addsNoFaultToTheListAndTheFormOfATask() {
		String task = taskWithForm(held());
		tasklist().signIn("sagsbehandler1").filter("Mine opgaver");
		Page ours = tasklist().page();
		ours.navigate(server() + "/camunda/app/tasklist/default/#/?task=" + task);
		ours.locator(".fjs-container").waitFor();
		ours.locator("ol.tasks-list .udslusning-case").first().waitFor();
		ours.waitForLoadState(LoadState.NETWORKIDLE);
		Page bare = BarePage.in(session());
		bare.navigate(server() + "/camunda/app/tasklist/default/#/?task=" + task);
		bare.locator(".fjs-container").waitFor();
		bare.locator("ol.tasks-list li.task").first().waitFor();
		bare.waitForLoadState(LoadState.NETWORKIDLE);
		assertThat(bare.locator(".udslusning-case").count()).as("the bare page is bare").isZero();
		Set<String> shipped = Axe.kinds(bare);
		assertThat(Axe.kinds(ours)).isSubsetOf(shipped);
	}

	@Test
	void addsNoFaultToTheStartForms() {
		tasklist().signIn("sagsbehandler1").start("Ny udslusning");
		Page ours = tasklist().page();
		assertThat(ours.locator(".modal-content .fjs-container")).isVisible();
		Page bare = BarePage.in(session());
		bare.navigate(server() + "/camunda/app/tasklist/default/");
		bare.locator(".start-process-action a").click();
		bare.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Ny udslusning").setExact(true)).click();
		bare.locator(".modal-content .fjs-container").waitFor();
		bare.waitForLoadState(LoadState.NETWORKIDLE);
		Set<String> shipped = Axe.kinds(bare);
		assertThat(Axe.kinds(ours)).isSubsetOf(shipped);
	}

	@Test
	void findsAFaultWhereOneIs() {
		tasklist().signIn("sagsbehandler1");
		Locator dialog = open("Frister", "dialog.udslusning-deadlines");
		dialog.evaluate("(dialog) => dialog.append(document.createElement('img'))");
		assertThat(Axe.within(tasklist().page(), "dialog.udslusning-deadlines")).singleElement()
			.asString()
			.startsWith("image-alt ");
	}

	@ParameterizedTest
	@CsvSource({ "Sagens akter, dialog.udslusning-papers", "Frister, dialog.udslusning-deadlines",
			"Prøveberegning, dialog.udslusning-trial", "Fravær, dialog.udslusning-team",
			"Sag, dialog.udslusning-casepage-dialog" })
	void findsNothingInADialog(String link, String dialog) {
		held();
		tasklist().signIn("sagsbehandler1");
		Locator opened = open(link, dialog);
		assertNoFault(dialog);
		assertFitsAt200Percent(opened);
	}

	@Test
	void findsNothingOnACasesPage() {
		String caseNumber = held();
		tasklist().signIn("sagsbehandler1");
		Locator dialog = open("Sag", "dialog.udslusning-casepage-dialog");
		dialog.locator("form.udslusning-papers-find input").fill(caseNumber);
		dialog.locator("form.udslusning-papers-find button[type=submit]").click();
		dialog.locator(".udslusning-casepage-head h4").waitFor();
		dialog.evaluate("(dialog) => dialog.querySelectorAll('details').forEach((each) => { each.open = true; })");
		tasklist().page().waitForLoadState(LoadState.NETWORKIDLE);
		tasklist().screenshot("accessibility-case");
		assertNoFault("dialog.udslusning-casepage-dialog");
		assertFitsAt200Percent(dialog);
	}

	@Test
	void findsNothingOnTheTeamsTabs() {
		held();
		tasklist().signIn("teamleder");
		Locator dialog = open("Team", "dialog.udslusning-team");
		for (Locator tab : dialog.getByRole(AriaRole.TAB).all()) {
			tab.click();
			tasklist().page().waitForLoadState(LoadState.NETWORKIDLE);
			assertThat(dialog.locator(".udslusning-team-panel [aria-busy]")).hasCount(0);
			assertNoFault("dialog.udslusning-team");
		}
		assertFitsAt200Percent(dialog);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/dashboard", "/processes" })
	void addsNoFaultToCockpit(String place) {
		held();
		operatorScreen().signIn("cockpit", "drift", "drift").go(place);
		Page ours = tasklist().page();
		Page bare = BarePage.in(session());
		bare.navigate(server() + "/camunda/app/cockpit/default/#" + place);
		bare.locator(".cam-nav .account").waitFor();
		bare.waitForLoadState(LoadState.NETWORKIDLE);
		Set<String> shipped = Axe.kinds(bare);
		assertThat(Axe.kinds(ours)).isSubsetOf(shipped);
	}

	private void assertNoFault(String selector) {
		assertThat(tasklist().page().locator(selector)).isVisible();
		assertThat(Axe.within(tasklist().page(), selector)).isEmpty();
	}

	/**
	 * Nothing sticks out to the side, unless it scrolls within its own frame, and the way
	 * out is in sight.
	 */
	private void assertFitsAt200Percent(Locator dialog) {
		tasklist().page().setViewportSize(ZOOMED_WIDTH, ZOOMED_HEIGHT);
		assertThat(dialog.getByText("Luk", new Locator.GetByTextOptions().setExact(true)).first()).isInViewport();
		assertThat(dialog.evaluate(
				"""
						(dialog) => [dialog, ...dialog.querySelectorAll('*')]
							.filter((each) => each.checkVisibility() && !each.closest('svg') && !each.closest('.udslusning-team-panel table'))
							.filter((each) => each.getBoundingClientRect().right > window.innerWidth + 1)
							.map((each) => each.outerHTML.slice(0, 120))"""))
			.asInstanceOf(InstanceOfAssertFactories.LIST)
			.isEmpty();
	}

	private String held() {
		return WholeCase
			.leased(new CaseDriver(this.engine), this.clock, this.homes.add(SampleHomes.family()),
					LocalDate.now(this.clock))
			.moveIn(Map.of())
			.prepareGrant(Map.of())
			.approve()
			.sendGrant()
			.caseNumber();
	}

	private String taskWithForm(String caseNumber) {
		return this.tasks.createTaskQuery()
			.processInstanceBusinessKey(caseNumber)
			.list()
			.stream()
			.map(Task::getId)
			.findFirst()
			.orElseThrow();
	}

	private Locator open(String link, String selector) {
		tasklist().page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true)).click();
		Locator dialog = tasklist().page().locator(selector);
		dialog.waitFor();
		tasklist().page().waitForLoadState(LoadState.NETWORKIDLE);
		return dialog;
	}

}
