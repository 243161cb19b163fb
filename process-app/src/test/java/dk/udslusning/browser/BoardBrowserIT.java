package dk.udslusning.browser;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dk.udslusning.casefile.home.HomeRegister;
import dk.udslusning.casefile.home.SampleHomes;
import dk.udslusning.operations.demo.CaseDriver;
import dk.udslusning.operations.demo.DemoCourse;
import dk.udslusning.testing.EnglishWords;
import dk.udslusning.testing.Staff;
import dk.udslusning.testing.WholeCase;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A team leader sees homes against who waits, and work against who does it.
 */
class BoardBrowserIT extends BrowserTest {

	@Autowired
	private ProcessEngine engine;

	@Autowired
	private HomeRegister homes;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Clock clock;

	@Test
	void showsHomesAgainstWhoWaitsAndWorkAgainstWhoDoesIt() {
		this.homes.add(SampleHomes.family());
		String waiting = waiting();
		String lease = WholeCase
			.leased(new CaseDriver(this.engine), this.clock, this.homes.add(SampleHomes.family()),
					LocalDate.now(this.clock))
			.caseNumber();
		this.jdbc
			.sql("update act_ru_task set due_date_ = timestamp '2026-01-05 12:00:00' where name_ like 'Find bolig%'")
			.update();
		tasklist().signIn("teamleder");
		Locator dialog = open();
		Locator empty = table(dialog, "Boliger, der står tomme");
		assertThat(empty.locator("tbody tr").first()).containsText("Til rådighed");
		assertThat(empty.locator("tbody tr").first()).containsText("kr.");
		Locator waits = table(dialog, "Borgere, der venter på en bolig").locator("tr",
				new Locator.LocatorOptions().setHasText(waiting));
		assertThat(waits).containsText("1 voksen");
		assertThat(table(dialog, "Borgere, der venter på en bolig")).not().containsText(lease);
		assertThat(table(dialog, "Hvem har hvor meget")).containsText("Karen Holm");
		assertThat(table(dialog, "Opgaver over fristen, ældste først")).containsText("05.01.2026");
		tasklist().screenshot("board");
		assertThat(EnglishWords.in(tasklist().words())).isEmpty();
	}

	@Test
	void answersTeamLeadersOnly() {
		tasklist().signIn("sagsbehandler1");
		assertThat(
				tasklist().page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Team").setExact(true)))
			.hasCount(0);
		assertThat(session().request().get(server() + "/camunda/api/workplace/board").status()).isEqualTo(403);
		tasklist().signOut();
		assertThat(session().request().get(server() + "/camunda/api/workplace/board").status()).isEqualTo(401);
	}

	private String waiting() {
		return DemoCourse
			.register(new CaseDriver(this.engine), this.clock, Staff.ANNA, Staff.LEADER,
					Map.of("name", "Prøve Venter", "cpr", "010190-1007"))
			.agreeSafeContact(Map.of())
			.inform(Map.of())
			.assess(Map.of())
			.support("HIGH")
			.offerAgreement()
			.caseNumber();
	}

	private Locator open() {
		tasklist().page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Team").setExact(true)).click();
		Locator dialog = tasklist().page().locator("dialog.udslusning-team");
		dialog.getByRole(AriaRole.TAB, new Locator.GetByRoleOptions().setName("Tavle")).click();
		return dialog;
	}

	private static Locator table(Locator dialog, String caption) {
		return dialog.getByRole(AriaRole.TABLE, new Locator.GetByRoleOptions().setName(caption));
	}

}
