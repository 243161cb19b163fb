package dk.udslusning.process.form.support;

import java.util.Optional;
import java.util.Set;

import dk.udslusning.casefile.NeedLevel;
import dk.udslusning.casefile.contact.CitizenContacts;
import dk.udslusning.casefile.contact.ContactKind;
import dk.udslusning.casefile.plan.ActionPlans;
import dk.udslusning.casefile.support.HousingSupport;
import dk.udslusning.casefile.support.HousingSupports;
import dk.udslusning.decision.ApprovalKind;
import dk.udslusning.decision.ApprovalState;
import dk.udslusning.decision.Approvals;
import dk.udslusning.decision.support.PreparedSupport;
import dk.udslusning.decision.support.SupportDecisions;
import dk.udslusning.process.form.CitizenFacts;
import dk.udslusning.process.form.Facts;
import dk.udslusning.process.form.Routing;
import dk.udslusning.process.form.SentBack;
import dk.udslusning.process.form.TaskContext;
import dk.udslusning.process.form.TaskForm;
import dk.udslusning.process.names.Variables;
import dk.udslusning.rules.time.DanishDates;

/**
 * "Afgør bostøtte (§§ 85, 85 a)" and "Tilpas bostøtten": granted, refused or not wanted,
 * and how much follow-up is needed. Fewer hours than she has are heard and approved as a
 * refusal is.
 */
class DecideSupportForm implements TaskForm<SupportFields> {

	private final String id;

	private final CitizenFacts facts;

	private final ActionPlans plans;

	private final HousingSupports supports;

	private final SupportDecisions decisions;

	private final Approvals approvals;

	private final CitizenContacts contacts;

	private final SentBack sentBack;

	DecideSupportForm(String id, CitizenFacts facts, ActionPlans plans, HousingSupports supports,
			SupportDecisions decisions, Approvals approvals, CitizenContacts contacts, SentBack sentBack) {
		this.id = id;
		this.facts = facts;
		this.plans = plans;
		this.supports = supports;
		this.decisions = decisions;
		this.approvals = approvals;
		this.sentBack = sentBack;
		this.contacts = contacts;
	}

	@Override
	public String id() {
		return this.id;
	}

	@Override
	public Class<SupportFields> type() {
		return SupportFields.class;
	}

	@Override
	public Long version(TaskContext context) {
		return this.supports.current(context.caseNumber()).map(HousingSupport::id).orElse(0L);
	}

	@Override
	public SupportFields read(TaskContext context) {
		String caseNumber = context.caseNumber();
		Facts top = this.facts.citizen(caseNumber);
		this.facts.stay(caseNumber, top);
		this.decisions.current(caseNumber)
			.ifPresent((support) -> top.line("Støtte nu", support.outcome().danishName())
				.line("Timer om måneden nu", support.hoursPerMonth())
				.line("Leverandør nu", support.supplier()));
		this.contacts.unhandled(caseNumber)
			.stream()
			.filter((contact) -> contact.kind() == ContactKind.SUPPORT_CHANGE)
			.forEach((contact) -> top.line("Meldt " + DanishDates.format(contact.happenedOn()), contact.text()));
		this.plans.current(caseNumber)
			.ifPresent((plan) -> top.line("Handleplan", plan.accepted() ? plan.goals() : "borgeren sagde nej tak"));
		Optional<HousingSupport> before = this.supports.current(caseNumber);
		before.ifPresent((support) -> this.approvals.latest(caseNumber, ApprovalKind.SUPPORT_REFUSAL)
			.filter((approval) -> approval.state() == ApprovalState.SENT_BACK && approval.subjectId() == support.id())
			.ifPresent((approval) -> this.sentBack.tell(approval, top)));
		return before.map((support) -> shown(top, support))
			.orElseGet(() -> new SupportFields(null, top.markdown(), null, null, null, null, null, null, null, null,
					null, null, null, NeedLevel.MEDIUM));
	}

	@Override
	public Routing submit(TaskContext context, SupportFields input) {
		PreparedSupport prepared = this.decisions.prepare(context.caseNumber(), input.proposal(), input.hearing());
		this.contacts.handle(context.caseNumber(), this.id, Set.of(ContactKind.SUPPORT_CHANGE));
		Routing routing = Routing.none()
			.with(Variables.SUPPORT_OUTCOME,
					prepared.isReduced() ? Variables.SupportOutcome.REDUCED : prepared.outcome().name());
		// An approval of what was decided here before says nothing of this.
		return (prepared.approvalId() != null) ? routing.with(Variables.APPROVAL_ID, prepared.approvalId().longValue())
				: routing.with(Variables.APPROVED, false);
	}

	private static SupportFields shown(Facts top, HousingSupport support) {
		return new SupportFields(null, top.markdown(), support.facts(), support.outcome(), support.kind(),
				support.hoursPerMonth(), support.supplier(), support.wishedSupplier(), support.supplierReason(),
				support.reasons(), null, null, null, support.needLevel());
	}

}
