package dk.udslusning.browser;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import dk.udslusning.casefile.home.HomeRegister;
import dk.udslusning.casefile.home.SampleHomes;
import dk.udslusning.decision.ApprovalKind;
import dk.udslusning.decision.Approvals;
import dk.udslusning.operations.demo.CaseDriver;
import dk.udslusning.operations.demo.DemoCourse;
import dk.udslusning.process.names.Approval;
import dk.udslusning.process.names.Variables;
import dk.udslusning.testing.EnglishWords;
import dk.udslusning.testing.Staff;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A team leader's morning: deals out tasks, and approves what others have prepared.
 */
class TeamBrowserIT extends BrowserTest {

	private static final int PHONE_WIDTH = 390;

	private static final int PHONE_HEIGHT = 844;

	@Autowired
	private ProcessEngine engine;

	@Autowired
	private IdentityService identity;

	@Autowired
	private RuntimeService runtime;

	@Autowired
	private TaskService tasks;

	@Autowired
	private Approvals approvals;

	@Autowired
	private HomeRegister homes;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Clock clock;

	@Test
	void givesSeveralTasksToAColleagueAndTellsWhichOneStays() {
		String caseNumber = registered("Prøve Fordelsen");
		String ownApproval = preparedBy("sagsbehandler2", caseNumber);
		tasklist().signIn("teamleder");
		Locator dialog = open("Fordel opgaver");
		line(dialog, "Aftal sikker kontakt", caseNumber).locator("input").check();
		line(dialog, "Godkend (kollega eller teamleder)", caseNumber).locator("input").check();
		assertThat(dialog.getByText("Giv de valgte (2)")).isVisible();
		dialog.getByText("Giv de valgte (2)").click();
		assertThat(dialog.getByRole(AriaRole.STATUS)).hasText("Vælg, hvem der skal have opgaverne.");
		Locator to = dialog.getByLabel("Giv til");
		assertThat(to).isFocused();
		to.selectOption("sagsbehandler2");
		to.press("Tab");
		tasklist().page().keyboard().press("Enter");
		assertThat(dialog.getByRole(AriaRole.STATUS))
			.hasText(Pattern.compile("^1 opgave er givet til .+\\. 1 opgave blev, hvor den var:$"));
		assertThat(dialog.locator(".udslusning-distribute-refused"))
			.containsText("Den, der har forberedt sagen, kan ikke selv godkende den. En anden skal tage opgaven.");
		tasklist().screenshot("team-distribute");
		assertThat(EnglishWords.in(tasklist().words())).isEmpty();
		assertThat(holderOf("UserTask_AgreeSafeContact", caseNumber)).isEqualTo("sagsbehandler2");
		assertThat(this.tasks.createTaskQuery().taskId(ownApproval).singleResult().getAssignee()).isNull();

		dialog.getByLabel("Hos").selectOption("sagsbehandler2");
		assertThat(line(dialog, "Godkend (kollega eller teamleder)", caseNumber)).hasCount(0);
		dialog.getByLabel("Vælg alle viste").check();
		dialog.getByText("Læg de valgte tilbage i gruppen").click();
		assertThat(dialog.getByRole(AriaRole.STATUS)).containsText("lagt tilbage i gruppen");
		assertThat(holderOf("UserTask_AgreeSafeContact", caseNumber)).isNull();
		this.runtime.deleteProcessInstance(
				this.tasks.createTaskQuery().taskId(ownApproval).singleResult().getProcessInstanceId(), "prøve");
	}

	@Test
	void approvesSeveralAndTellsWhichOneChangedMeanwhile() {
		String first = prepared("Prøve Godkendsen", "030390-1001");
		String second = prepared("Prøve Ændringsen", "030390-1002");
		tasklist().signIn("teamleder");
		Locator dialog = open("Godkend");
		Locator line = approval(dialog, first);
		assertThat(line).containsText("Foreløbig beregning og budget: Prøve Godkendsen");
		assertThat(line).containsText(Pattern.compile("[0-9],[0-9]{2} kr\\. om måneden, fra .+, forberedt af .+ den "));
		line.getByText("Begrundelse og regnestykke").click();
		assertThat(line).containsText("Sig det sådan:");
		line.getByRole(AriaRole.CHECKBOX).focus();
		tasklist().page().keyboard().press("Space");
		approval(dialog, second).getByRole(AriaRole.CHECKBOX).check();
		tasklist().screenshot("team-approve");
		dialog.getByText("Godkend de valgte (2)").click();
		assertThat(dialog.getByRole(AriaRole.STATUS)).hasText("Skriv kort, hvad du har lagt vægt på");
		this.jdbc.sql("update approval set refund_oere = refund_oere + 100 where case_number = :case")
			.param("case", second)
			.update();
		dialog.getByLabel("Kommentar til dem alle: hvad har du lagt vægt på?").fill("Fakta og udregning passer.");
		tasklist().page().keyboard().press("Tab");
		tasklist().page().keyboard().press("Enter");
		assertThat(dialog.getByRole(AriaRole.STATUS))
			.hasText("1 er godkendt. 1 blev ikke godkendt; se grunden ved hver.");
		assertThat(approval(dialog, first)).hasCount(0);
		assertThat(approval(dialog, second)).containsText("Godkendelsen er ændret, siden den blev vist.");
		tasklist().screenshot("team-approve-refused");
		assertThat(EnglishWords.in(tasklist().words())).isEmpty();
		assertThat(this.approvals.latest(first, ApprovalKind.PROVISIONAL_SUBSIDY).orElseThrow().decidedBy())
			.isEqualTo("teamleder");
		assertThat(this.approvals.latest(second, ApprovalKind.PROVISIONAL_SUBSIDY).orElseThrow().isPending()).isTrue();
		tasklist().page().setViewportSize(PHONE_WIDTH, PHONE_HEIGHT);
		tasklist().screenshot("team-approve-phone");
	}

	@Test
	void fitsAPhone() {
		registered("Prøve Telefonsen");
		tasklist().page().setViewportSize(PHONE_WIDTH, PHONE_HEIGHT);
		tasklist().attemptSignIn("teamleder");
		tasklist().page().locator(".navbar-toggle:visible").click();
		Locator dialog = open("Fordel opgaver");
		dialog.getByLabel("Giv til").waitFor();
		tasklist().screenshot("team-distribute-phone");
	}

	@Test
	void answersTeamLeadersAlone() {
		assertThat(session().request().get(address("assignments")).status()).isEqualTo(401);
		assertThat(session().request().get(address("approvals")).status()).isEqualTo(401);
		tasklist().signIn("sagsbehandler1");
		assertThat(session().request().get(address("assignments")).status()).isEqualTo(403);
		assertThat(session().request().get(address("approvals")).status()).isEqualTo(403);
		assertThat(tasklist().page().getByText("Team", new Page.GetByTextOptions().setExact(true))).hasCount(0);
		tasklist().signOut().signIn("teamleder");
		assertThat(session().request().get(address("assignments")).status()).isEqualTo(200);
		assertThat(session().request()
			.post(address("assignments"), RequestOptions.create().setData(Map.of("taskIds", List.of())))
			.status()).as("without the token against forged requests").isEqualTo(403);
	}

	private String registered(String name) {
		return DemoCourse
			.register(new CaseDriver(this.engine), this.clock, Staff.ANNA, Staff.LEADER, Map.of("name", name))
			.caseNumber();
	}

	/** To the provisional calculation, which waits for a second person. */
	private String prepared(String name, String cpr) {
		long home = this.homes.add(SampleHomes.family()).id();
		return DemoCourse
			.register(new CaseDriver(this.engine), this.clock, Staff.ANNA, Staff.LEADER,
					Map.of("name", name, "cpr", cpr))
			.agreeSafeContact(Map.of())
			.inform(Map.of())
			.assess(Map.of())
			.support("HIGH")
			.offerAgreement()
			.findHome("FAMILY-" + home, LocalDate.now(this.clock))
			.prepareCalculation(Map.of())
			.caseNumber();
	}

	private static Locator approval(Locator dialog, String caseNumber) {
		return dialog.locator("li.udslusning-approve", new Locator.LocatorOptions().setHasText(caseNumber));
	}

	private String preparedBy(String user, String caseNumber) {
		this.identity.setAuthenticatedUserId(user);
		long approval = this.approvals.request(caseNumber, ApprovalKind.SUBSIDY, 1, 346_508L);
		this.identity.clearAuthentication();
		String instance = this.runtime.createProcessInstanceByKey(Approval.KEY)
			.businessKey(caseNumber)
			.setVariables(Map.of(Variables.APPROVAL_ID, approval, Variables.APPROVAL_KIND, ApprovalKind.SUBSIDY.name()))
			.startBeforeActivity(Approval.USER_TASK_APPROVE_AS_COLLEAGUE)
			.execute()
			.getId();
		return this.tasks.createTaskQuery().processInstanceId(instance).singleResult().getId();
	}

	private String holderOf(String element, String caseNumber) {
		return this.tasks.createTaskQuery()
			.taskDefinitionKey(element)
			.processInstanceBusinessKey(caseNumber)
			.singleResult()
			.getAssignee();
	}

	private Locator open(String tab) {
		tasklist().page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Team").setExact(true)).click();
		Locator dialog = tasklist().page().locator("dialog.udslusning-team");
		dialog.getByRole(AriaRole.TAB, new Locator.GetByRoleOptions().setName(tab).setExact(true)).click();
		return dialog;
	}

	private static Locator line(Locator dialog, String task, String caseNumber) {
		return dialog.locator("tbody tr", new Locator.LocatorOptions().setHasText(task))
			.filter(new Locator.FilterOptions().setHasText(caseNumber));
	}

	private String address(String what) {
		return server() + "/camunda/api/workplace/team/" + what;
	}

}
