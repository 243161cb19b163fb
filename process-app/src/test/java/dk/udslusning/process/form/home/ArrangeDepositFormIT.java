package dk.udslusning.process.form.home;

import java.time.LocalDate;
import java.util.Map;

import dk.udslusning.access.Role;
import dk.udslusning.casefile.deposit.DepositArrangements;
import dk.udslusning.casefile.deposit.DepositOutcome;
import dk.udslusning.casefile.home.HomePath;
import dk.udslusning.casefile.tenancy.Checklists;
import dk.udslusning.decision.ApprovalKind;
import dk.udslusning.decision.ApprovalLevel;
import dk.udslusning.decision.Approvals;
import dk.udslusning.decision.DecisionType;
import dk.udslusning.decision.hearing.HearingBasis;
import dk.udslusning.decision.hearing.Hearings;
import dk.udslusning.process.form.TaskContext;
import dk.udslusning.process.names.Variables;
import dk.udslusning.rules.money.Money;
import dk.udslusning.testing.CaseFileDatabase;
import dk.udslusning.testing.Notices;
import dk.udslusning.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static dk.udslusning.testing.Rejections.fieldsRefusedBy;
import static org.assertj.core.api.Assertions.assertThat;

@CaseFileDatabase
class ArrangeDepositFormIT {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

	private static final Money DEPOSIT = Money.ofKroner(24_000);

	@Autowired
	private ArrangeDepositForm form;

	@Autowired
	private HomePath path;

	@Autowired
	private DepositArrangements deposits;

	@Autowired
	private Checklists checklists;

	@Autowired
	private Approvals approvals;

	@Autowired
	private Hearings hearings;

	@Autowired
	private Office office;

	private TaskContext task;

	@BeforeEach
	void signTheLease() {
		String caseNumber = this.path.open(Notices.fromCrisisCentre());
		this.path.lease(caseNumber);
		this.task = new TaskContext(caseNumber, "task-1", Map.of());
	}

	@Test
	void beginsWithTheDepositOfTheHome() {
		ArrangeDepositFields shown = this.form.read(this.task);
		assertThat(shown.deposit()).isEqualTo(DEPOSIT);
		assertThat(shown.outcome()).isNull();
		assertThat(shown.nemKonto()).isFalse();
		assertThat(shown.facts()).contains("**Planlagt indflytning:** 10.12.2026").doesNotContain("Dobbelt husleje");
	}

	@Test
	void keepsALoanAndTheChecklist() {
		assertThat(this.form.submit(this.task, input(DepositOutcome.GRANTED, DEPOSIT, null, null)).variables())
			.isEqualTo(Map.of(Variables.DEPOSIT_OUTCOME, Variables.DepositOutcome.GRANTED));
		assertThat(this.deposits.latest(this.task.caseNumber()).orElseThrow().granted()).isEqualTo(DEPOSIT);
		assertThat(this.checklists.of(this.task.caseNumber()).nemKonto()).isTrue();
		assertThat(this.checklists.of(this.task.caseNumber()).electricity()).isFalse();
	}

	@Test
	void putsARefusalBeforeASecondPersonAfterHearing() {
		Map<String, Object> routing = this.form
			.submit(this.task,
					input(DepositOutcome.REFUSED, null, "Kan selv betale indskuddet", HearingBasis.ALL_FACTS_KNOWN))
			.variables();
		assertThat(routing).containsEntry(Variables.DEPOSIT_OUTCOME, Variables.DepositOutcome.REFUSED);
		long approval = (Long) routing.get(Variables.APPROVAL_ID);
		assertThat(this.approvals.get(approval).kind()).isEqualTo(ApprovalKind.DEPOSIT_REFUSAL);
		assertThat(this.hearings.latest(this.task.caseNumber(), DecisionType.ENTRY_DEPOSIT_LOAN)).isPresent();
	}

	@Test
	void showsWhyARefusalWasSentBackAndWhatWasFilledIn() {
		Map<String, Object> routing = this.form
			.submit(this.task, input(DepositOutcome.REFUSED, null, "Kan selv betale", HearingBasis.ALL_FACTS_KNOWN))
			.variables();
		this.office.signIn("teamleder", Role.TEAM_LEADER);
		this.approvals.sendBack((Long) routing.get(Variables.APPROVAL_ID), ApprovalLevel.TEAM_LEADER,
				"Indhent kontoudtog");
		this.office.signIn("sagsbehandler1", Role.CASEWORKER);
		ArrangeDepositFields shown = this.form.read(this.task);
		assertThat(shown.facts()).contains("Sendt tilbage", "Indhent kontoudtog");
		assertThat(shown.reason()).isEqualTo("Kan selv betale");
		assertThat(shown.outcome()).isEqualTo(DepositOutcome.REFUSED);
	}

	@Test
	void refusesARefusalWithoutHearing() {
		assertThat(fieldsRefusedBy(
				() -> this.form.submit(this.task, input(DepositOutcome.REFUSED, null, "Kan selv betale", null))))
			.containsExactly("hearingBasis");
	}

	private static ArrangeDepositFields input(DepositOutcome outcome, Money granted, String reason,
			HearingBasis hearing) {
		return new ArrangeDepositFields(null, null, DEPOSIT, outcome, TODAY, granted, null, reason, hearing, null,
				(hearing != null) ? "Fra borgerens egen ansøgning" : null, null, null, true, null, null, null);
	}

}
