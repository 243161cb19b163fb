package dk.udslusning.decision;

import java.time.LocalDate;
import java.time.LocalDateTime;

import dk.udslusning.access.Role;
import dk.udslusning.casefile.CaseFiles;
import dk.udslusning.casefile.FieldFault;
import dk.udslusning.casefile.RejectedInput;
import dk.udslusning.testing.CaseFileDatabase;
import dk.udslusning.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@CaseFileDatabase
class ApprovalsIT {

	@Autowired
	private CaseFiles cases;

	@Autowired
	private Approvals approvals;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Office office;

	private String caseNumber;

	@BeforeEach
	void openCase() {
		this.caseNumber = this.cases.open(LocalDate.of(2026, 11, 20), "sagsbehandler1").caseNumber();
	}

	@Test
	void keepsWhoAskedForWhat() {
		long id = this.approvals.request(this.caseNumber, ApprovalKind.SUBSIDY, 42, 612_345L);
		Approval asked = this.approvals.get(id);
		assertThat(asked.kind()).isEqualTo(ApprovalKind.SUBSIDY);
		assertThat(asked.subjectId()).isEqualTo(42);
		assertThat(asked.refundOere()).isEqualTo(612_345L);
		assertThat(asked.preparedBy()).isEqualTo("sagsbehandler1");
		assertThat(asked.preparedAt()).isEqualTo(LocalDateTime.of(2026, 11, 23, 9, 0));
		assertThat(asked.isPending()).isTrue();
	}

	@Test
	void letsAColleagueApprove() {
		long id = this.approvals.request(this.caseNumber, ApprovalKind.SUBSIDY, 42, 400_000L);
		this.office.signIn("sagsbehandler2", Role.CASEWORKER);
		this.approvals.approve(id, ApprovalLevel.COLLEAGUE, " Beløbet passer med lejekontrakten. ");
		Approval answered = this.approvals.get(id);
		assertThat(answered.isApproved()).isTrue();
		assertThat(answered.decidedBy()).isEqualTo("sagsbehandler2");
		assertThat(answered.level()).isEqualTo(ApprovalLevel.COLLEAGUE);
		assertThat(answered.comment()).isEqualTo("Beløbet passer med lejekontrakten.");
	}

	@Test
	void refusesThePreparersOwnApproval() {
		long id = this.approvals.request(this.caseNumber, ApprovalKind.SUBSIDY, 42, 400_000L);
		assertThatExceptionOfType(RejectedInput.class)
			.isThrownBy(() -> this.approvals.approve(id, ApprovalLevel.COLLEAGUE, "Fint"))
			.satisfies((rejected) -> assertThat(rejected.faults()).extracting(FieldFault::field)
				.containsExactly("approved"));
		assertThat(this.approvals.mayDecide(id, "sagsbehandler1")).isFalse();
		assertThat(this.approvals.mayDecide(id, "sagsbehandler2")).isTrue();
		assertThat(this.approvals.get(id).isPending()).isTrue();
	}

	@Test
	void refusesATeamLeadersApprovalOfOwnPreparation() {
		this.office.signIn("teamleder", Role.TEAM_LEADER);
		long id = this.approvals.request(this.caseNumber, ApprovalKind.REFUSAL, 7, null);
		assertThatExceptionOfType(RejectedInput.class)
			.isThrownBy(() -> this.approvals.approve(id, ApprovalLevel.TEAM_LEADER, "Fint"))
			.withMessageContaining("Du har selv forberedt sagen");
	}

	@Test
	void refusesACaseworkerAtTheTeamLeadersLevel() {
		long id = this.approvals.request(this.caseNumber, ApprovalKind.REFUSAL, 7, null);
		this.office.signIn("sagsbehandler2", Role.CASEWORKER);
		assertThatExceptionOfType(RejectedInput.class)
			.isThrownBy(() -> this.approvals.approve(id, ApprovalLevel.TEAM_LEADER, "Fint"))
			.withMessageContaining("Kun en teamleder");
	}

	@Test
	void refusesOtherRolesAtTheColleaguesLevel() {
		long id = this.approvals.request(this.caseNumber, ApprovalKind.SUBSIDY, 7, 1L);
		this.office.signIn("oekonomi", Role.FINANCE);
		assertThatExceptionOfType(RejectedInput.class)
			.isThrownBy(() -> this.approvals.approve(id, ApprovalLevel.COLLEAGUE, "Fint"))
			.withMessageContaining("Kun en sagsbehandler eller en teamleder");
	}

	@Test
	void letsATeamLeaderApproveAtTheColleaguesLevel() {
		long id = this.approvals.request(this.caseNumber, ApprovalKind.SUBSIDY, 7, 1L);
		this.office.signIn("teamleder", Role.TEAM_LEADER);
		this.approvals.approve(id, ApprovalLevel.COLLEAGUE, "Fint");
		assertThat(this.approvals.get(id).isApproved()).isTrue();
	}

	@Test
	void demandsACommentOfAtMost2000Characters() {
		long id = this.approvals.request(this.caseNumber, ApprovalKind.SUBSIDY, 7, 1L);
		this.office.signIn("teamleder", Role.TEAM_LEADER);
		for (String comment : new String[] { null, "  ", "x".repeat(2001) }) {
			assertThatExceptionOfType(RejectedInput.class)
				.isThrownBy(() -> this.approvals.sendBack(id, ApprovalLevel.TEAM_LEADER, comment))
				.satisfies((rejected) -> assertThat(rejected.faults()).extracting(FieldFault::field)
					.containsExactly("comment"));
		}
		this.approvals.sendBack(id, ApprovalLevel.TEAM_LEADER, "x".repeat(2000));
		assertThat(this.approvals.get(id).state()).isEqualTo(ApprovalState.SENT_BACK);
	}

	@Test
	void refusesASecondAnswer() {
		long id = this.approvals.request(this.caseNumber, ApprovalKind.SUBSIDY, 7, 1L);
		this.office.signIn("teamleder", Role.TEAM_LEADER);
		this.approvals.sendBack(id, ApprovalLevel.TEAM_LEADER, "Huslejen er nettobeløbet.");
		assertThatExceptionOfType(RejectedInput.class)
			.isThrownBy(() -> this.approvals.approve(id, ApprovalLevel.TEAM_LEADER, "Fint"))
			.withMessageContaining("allerede besvaret");
		assertThat(this.approvals.mayDecide(id, "sagsbehandler2")).isFalse();
	}

	@Test
	void mayNotDecideWhatDoesNotExist() {
		assertThat(this.approvals.mayDecide(-1, "teamleder")).isFalse();
	}

	@Test
	void prefersThePreparerNamedOverTheSignedInUser() {
		this.office.signIn("teamleder", Role.TEAM_LEADER);
		long id = this.approvals.request(this.caseNumber, ApprovalKind.SUBSIDY, 7, 1L, "sagsbehandler1");
		assertThat(this.approvals.get(id).preparedBy()).isEqualTo("sagsbehandler1");
		assertThat(this.approvals.mayDecide(id, "teamleder")).isTrue();
	}

	@Test
	void findsTheNewestRequestOfAKind() {
		this.approvals.request(this.caseNumber, ApprovalKind.REFUSAL, 1, null);
		long newest = this.approvals.request(this.caseNumber, ApprovalKind.REFUSAL, 2, null);
		this.approvals.request(this.caseNumber, ApprovalKind.SUBSIDY, 3, 1L);
		assertThat(this.approvals.latest(this.caseNumber, ApprovalKind.REFUSAL)).map(Approval::id).contains(newest);
		assertThat(this.approvals.of(this.caseNumber)).hasSize(3);
	}

	@Test
	void keepsFourEyesInTheDatabaseToo() {
		long id = this.approvals.request(this.caseNumber, ApprovalKind.REFUSAL, 1, null);
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.jdbc.sql("update approval set decided_by = prepared_by where id = :id")
				.param("id", id)
				.update());
	}

}
