package dk.udslusning.workplace.approving;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;

import dk.udslusning.casefile.RejectedInput;
import dk.udslusning.casefile.home.HomeRegister;
import dk.udslusning.casefile.home.SampleHomes;
import dk.udslusning.decision.Approval;
import dk.udslusning.decision.ApprovalKind;
import dk.udslusning.decision.Approvals;
import dk.udslusning.operations.demo.CaseDriver;
import dk.udslusning.operations.demo.DemoCourse;
import dk.udslusning.testing.Staff;
import dk.udslusning.testing.WholeCaseApplication;
import dk.udslusning.workplace.approving.ApprovalBatch.Refused;
import dk.udslusning.workplace.approving.ApprovalBatchController.Chosen;
import dk.udslusning.workplace.approving.ApprovalBatchController.Done;
import dk.udslusning.workplace.approving.ApprovalBatchController.Wanted;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.server.ResponseStatusException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Several approvals at once, each as if it were the only one.
 */
@WholeCaseApplication
class ApprovalBatchIT {

	private static final AtomicInteger SERIAL = new AtomicInteger(1100);

	private static final String WORDS = "Gennemgået: fakta og udregning passer.";

	@Autowired
	ApprovalBatchController controller;

	@Autowired
	Approvals approvals;

	@Autowired
	ProcessEngine engine;

	@Autowired
	HomeRegister homes;

	@Autowired
	Staff staff;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	Clock clock;

	@Test
	void approvesWhatWasShownInTheNameOfTheTeamLeader() throws Exception {
		String first = prepared(Staff.ANNA);
		String second = prepared(Staff.ANNA);
		WaitingApproval line = waiting(first);
		assertThat(line.what()).isEqualTo("Foreløbig beregning og budget");
		assertThat(line.citizen()).startsWith("Prøve Samlet");
		assertThat(line.amount()).endsWith(" kr. om måneden");
		assertThat(line.from()).isNotEmpty();
		assertThat(line.preparedBy()).startsWith(Staff.ANNA);
		assertThat(line.reasons()).contains("Sig det sådan");
		assertThat(line.lines()).isNotEmpty();
		assertThat(line.obstacle()).isEmpty();
		Done done = approve(chosen(first), chosen(second));
		assertThat(done.done()).isEqualTo(2);
		assertThat(done.refused()).isEmpty();
		for (String caseNumber : List.of(first, second)) {
			Approval approval = approval(caseNumber);
			assertThat(approval.isApproved()).isTrue();
			assertThat(approval.decidedBy()).isEqualTo(Staff.LEADER);
			assertThat(approval.comment()).isEqualTo(WORDS);
			assertThat(openTasks(caseNumber)).contains("UserTask_PresentOffer");
		}
	}

	@Test
	void refusesWhatChangedSinceItWasShownAndApprovesTheOthers() throws Exception {
		String changed = prepared(Staff.ANNA);
		String unchanged = prepared(Staff.ANNA);
		Chosen stale = chosen(changed);
		Chosen fresh = chosen(unchanged);
		this.jdbc.sql("update approval set refund_oere = refund_oere + 100 where case_number = :case")
			.param("case", changed)
			.update();
		Done done = approve(stale, fresh);
		assertThat(done.done()).isOne();
		assertThat(done.refused()).containsExactly(new Refused(stale.taskId(),
				"Godkendelsen er ændret, siden den blev vist. Læs den igen, før du godkender."));
		assertThat(approval(changed).isPending()).isTrue();
		assertThat(approval(unchanged).isApproved()).isTrue();
		assertThat(approve(chosen(changed)).done()).isOne();
	}

	@Test
	void keepsFourEyes() throws Exception {
		String own = prepared(Staff.ANNA);
		this.jdbc.sql("update approval set prepared_by = :leader where case_number = :case")
			.param("leader", Staff.LEADER)
			.param("case", own)
			.update();
		assertThat(waiting(own).obstacle()).startsWith("Den, der har forberedt sagen, kan ikke selv godkende den.");
		Done done = approve(chosen(own));
		assertThat(done.done()).isZero();
		assertThat(done.refused()).singleElement()
			.satisfies((refused) -> assertThat(refused.reason()).startsWith("Den, der har forberedt sagen"));
		assertThat(approval(own).isPending()).isTrue();
	}

	@Test
	void refusesWhatWasAnsweredMeanwhile() throws Exception {
		String caseNumber = prepared(Staff.ANNA);
		Chosen chosen = chosen(caseNumber);
		assertThat(approve(chosen).done()).isOne();
		assertThat(approve(chosen).refused()).extracting(Refused::reason)
			.containsExactly("Opgaven findes ikke længere; den er løst eller bortfaldet.");
	}

	@Test
	void asksForACommentAndAChoice() {
		assertThatExceptionOfType(RejectedInput.class)
			.isThrownBy(() -> as(Staff.LEADER, () -> this.controller.approve(new Wanted(List.of(), " "))))
			.satisfies((rejected) -> assertThat(rejected.faults()).extracting("field")
				.containsExactly("chosen", "comment"));
		assertThatExceptionOfType(RejectedInput.class)
			.isThrownBy(() -> as(Staff.LEADER,
					() -> this.controller.approve(new Wanted(List.of(new Chosen("x", "y")), "x".repeat(2001)))))
			.satisfies((rejected) -> assertThat(rejected.faults()).extracting("field").containsExactly("comment"));
	}

	@Test
	void isForTeamLeadersAlone() {
		for (String other : List.of(Staff.ANNA, Staff.FINANCE, Staff.OPERATOR, Staff.STRANGER)) {
			assertThatExceptionOfType(ResponseStatusException.class)
				.isThrownBy(() -> as(other, () -> this.controller.waiting()))
				.satisfies((refused) -> assertThat(refused.getStatusCode().value()).isEqualTo(403));
			assertThatExceptionOfType(ResponseStatusException.class).isThrownBy(
					() -> as(other, () -> this.controller.approve(new Wanted(List.of(new Chosen("x", "y")), WORDS))));
		}
	}

	/** To the provisional calculation, which waits for a second person. */
	private String prepared(String caseworker) {
		long home = this.homes.add(SampleHomes.family()).id();
		int serial = SERIAL.incrementAndGet();
		return DemoCourse
			.register(new CaseDriver(this.engine), this.clock, caseworker, Staff.LEADER,
					Map.of("name", "Prøve Samlet " + serial, "cpr", "020290-" + serial))
			.agreeSafeContact(Map.of())
			.inform(Map.of())
			.assess(Map.of())
			.support("HIGH")
			.offerAgreement()
			.findHome("FAMILY-" + home, LocalDate.now(this.clock))
			.prepareCalculation(Map.of())
			.caseNumber();
	}

	private WaitingApproval waiting(String caseNumber) throws Exception {
		return as(Staff.LEADER, () -> this.controller.waiting()).getBody()
			.waiting()
			.stream()
			.filter((line) -> line.caseNumber().equals(caseNumber))
			.findFirst()
			.orElseThrow();
	}

	private Chosen chosen(String caseNumber) throws Exception {
		WaitingApproval line = waiting(caseNumber);
		return new Chosen(line.taskId(), line.seen());
	}

	private Done approve(Chosen... chosen) throws Exception {
		return as(Staff.LEADER, () -> this.controller.approve(new Wanted(List.of(chosen), WORDS))).getBody();
	}

	private Approval approval(String caseNumber) {
		return this.approvals.latest(caseNumber, ApprovalKind.PROVISIONAL_SUBSIDY).orElseThrow();
	}

	private List<String> openTasks(String caseNumber) {
		return new CaseDriver(this.engine).openTasks(caseNumber).stream().toList();
	}

	private <T> T as(String user, Callable<T> work) throws Exception {
		return this.staff.inTheNameOf(user, work);
	}

}
