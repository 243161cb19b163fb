package dk.udslusning.process.form.home;

import java.util.Optional;

import dk.udslusning.casefile.deposit.DepositArrangement;
import dk.udslusning.casefile.deposit.DepositArrangements;
import dk.udslusning.casefile.deposit.DepositOutcome;
import dk.udslusning.casefile.home.HomeRegister;
import dk.udslusning.casefile.home.TransitionalHome;
import dk.udslusning.casefile.lease.Lease;
import dk.udslusning.casefile.lease.Leases;
import dk.udslusning.casefile.tenancy.Checklist;
import dk.udslusning.casefile.tenancy.Checklists;
import dk.udslusning.decision.Approval;
import dk.udslusning.decision.ApprovalKind;
import dk.udslusning.decision.ApprovalState;
import dk.udslusning.decision.Approvals;
import dk.udslusning.decision.deposit.DepositDecisions;
import dk.udslusning.process.form.Facts;
import dk.udslusning.process.form.Routing;
import dk.udslusning.process.form.TaskContext;
import dk.udslusning.process.form.TaskForm;
import dk.udslusning.process.names.TransitionCourse;
import dk.udslusning.process.names.Variables;
import dk.udslusning.rules.money.Money;

import org.springframework.stereotype.Component;

/**
 * "Beboerindskudslån og etablering": without the deposit there are no keys
 * (boligstøtteloven kap. 10). A refusal goes to a second person before it is issued.
 */
@Component
class ArrangeDepositForm implements TaskForm<ArrangeDepositFields> {

	private final DepositArrangements deposits;

	private final DepositDecisions decisions;

	private final Approvals approvals;

	private final Leases leases;

	private final HomeRegister homes;

	private final Checklists checklists;

	private final HomeFacts facts;

	ArrangeDepositForm(DepositArrangements deposits, DepositDecisions decisions, Approvals approvals, Leases leases,
			HomeRegister homes, Checklists checklists, HomeFacts facts) {
		this.deposits = deposits;
		this.decisions = decisions;
		this.approvals = approvals;
		this.leases = leases;
		this.homes = homes;
		this.checklists = checklists;
		this.facts = facts;
	}

	@Override
	public String id() {
		return TransitionCourse.USER_TASK_ARRANGE_DEPOSIT;
	}

	@Override
	public Class<ArrangeDepositFields> type() {
		return ArrangeDepositFields.class;
	}

	@Override
	public Long version(TaskContext context) {
		return this.deposits.latest(context.caseNumber()).map(DepositArrangement::id).orElse(0L);
	}

	@Override
	public ArrangeDepositFields read(TaskContext context) {
		String caseNumber = context.caseNumber();
		Lease lease = this.leases.required(caseNumber);
		TransitionalHome home = this.homes.get(lease.homeId());
		Optional<DepositArrangement> before = this.deposits.latest(caseNumber)
			.filter((known) -> known.leaseId() == lease.id());
		Checklist done = this.checklists.of(caseNumber);
		return new ArrangeDepositFields(null, facts(caseNumber, lease, home),
				before.map(DepositArrangement::deposit).orElse(home.deposit()),
				before.map(DepositArrangement::outcome)
					.orElse(home.deposit().isPositive() ? null : DepositOutcome.NOT_NEEDED),
				before.map(DepositArrangement::appliedOn).orElse(null),
				before.map(DepositArrangement::granted).filter(Money::isPositive).orElse(null),
				before.map(DepositArrangement::paidToLandlordOn).orElse(null),
				before.map(DepositArrangement::reason).orElse(null), null, null, null, done.helpForMoving(),
				done.doubleRentHelp(), done.nemKonto(), done.nationalRegister(), done.electricity(), done.inspection());
	}

	@Override
	public Routing submit(TaskContext context, ArrangeDepositFields input) {
		DepositArrangement arranged = this.deposits.arrange(context.caseNumber(), input.answer());
		this.checklists.keep(context.caseNumber(), input.checklist());
		Routing routing = Routing.none().with(Variables.DEPOSIT_OUTCOME, arranged.outcome().name());
		if (arranged.outcome() != DepositOutcome.REFUSED) {
			return routing;
		}
		return routing.with(Variables.APPROVAL_ID, this.decisions.requestRefusal(arranged, input.hearing()));
	}

	private String facts(String caseNumber, Lease lease, TransitionalHome home) {
		Facts shown = this.facts.home(caseNumber, home)
			.line("Lejemålets første dag", lease.startsOn())
			.line("Planlagt indflytning", lease.plannedMovingIn())
			.line("Planlagt udskrivning", lease.plannedDischarge());
		if (lease.hasLongDoubleRent()) {
			shown.warning("Dobbelt husleje i " + lease.plannedDoubleRentDays()
					+ " dage. Overvej en tidligere indflytning eller hjælp efter aktivloven.");
		}
		this.approvals.latest(caseNumber, ApprovalKind.DEPOSIT_REFUSAL)
			.filter((approval) -> approval.state() == ApprovalState.SENT_BACK)
			.map(Approval::comment)
			.ifPresent((comment) -> shown.warning("Sendt tilbage: " + comment));
		return shown.markdown();
	}

}
