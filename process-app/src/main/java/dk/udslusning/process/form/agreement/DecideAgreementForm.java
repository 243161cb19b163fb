package dk.udslusning.process.form.agreement;

import dk.udslusning.decision.Approval;
import dk.udslusning.decision.ApprovalKind;
import dk.udslusning.decision.ApprovalState;
import dk.udslusning.decision.Approvals;
import dk.udslusning.decision.DecisionType;
import dk.udslusning.decision.hearing.Hearing;
import dk.udslusning.decision.hearing.Hearings;
import dk.udslusning.decision.stop.AgreementDecision;
import dk.udslusning.decision.stop.StopText;
import dk.udslusning.decision.stop.Stops;
import dk.udslusning.process.form.Facts;
import dk.udslusning.process.form.Routing;
import dk.udslusning.process.form.TaskContext;
import dk.udslusning.process.form.TaskForm;
import dk.udslusning.process.names.AgreementReview;
import dk.udslusning.process.names.Variables;

import org.springframework.stereotype.Component;

/**
 * "Træf afgørelse om tilskuddet": it goes on, a new agreement is made, or a stop is
 * prepared for a team leader's approval once a lawyer has signed it off.
 */
@Component
class DecideAgreementForm implements TaskForm<DecisionFields> {

	private final AgreementFacts facts;

	private final Stops stops;

	private final Hearings hearings;

	private final Approvals approvals;

	DecideAgreementForm(AgreementFacts facts, Stops stops, Hearings hearings, Approvals approvals) {
		this.facts = facts;
		this.stops = stops;
		this.hearings = hearings;
		this.approvals = approvals;
	}

	@Override
	public String id() {
		return AgreementReview.USER_TASK_DECIDE_AGREEMENT;
	}

	@Override
	public Class<DecisionFields> type() {
		return DecisionFields.class;
	}

	@Override
	public Long version(TaskContext context) {
		return this.approvals.latest(context.caseNumber(), ApprovalKind.STOP).map(Approval::id).orElse(0L);
	}

	@Override
	public DecisionFields read(TaskContext context) {
		String caseNumber = context.caseNumber();
		StopText proposed = this.stops.proposed(caseNumber);
		Facts top = this.facts.of(caseNumber);
		this.hearings.latest(caseNumber, DecisionType.STOP).ifPresent((hearing) -> show(hearing, top));
		this.approvals.latest(caseNumber, ApprovalKind.STOP)
			.filter((approval) -> approval.state() == ApprovalState.SENT_BACK)
			.ifPresent(
					(approval) -> top.warning("Sendt tilbage af " + approval.decidedBy() + ": " + approval.comment()));
		return new DecisionFields(null, top.markdown(), null, null, proposed.facts(), proposed.legalBasis(),
				proposed.mainConsiderations(), proposed.reasons(), null, null, null);
	}

	@Override
	public Routing submit(TaskContext context, DecisionFields input) {
		Routing routing = Routing.none().with(Variables.AGREEMENT_DECISION, input.outcome().name());
		if (input.outcome() != AgreementDecision.STOP) {
			this.stops.goOn(context.caseNumber(), input.outcome(), input.changeReason());
			return routing;
		}
		return routing.with(Variables.APPROVAL_ID,
				this.stops.prepare(context.caseNumber(), input.text(), input.signOff()));
	}

	private static void show(Hearing hearing, Facts top) {
		top.warningIf(!hearing.allowsAdverseDecision(), "Høringen har ændret vurderingen: et stop er ikke muligt.")
			.line("Høringsbrev sendt", hearing.sentOn())
			.line("Svar kom", hearing.repliedOn())
			.line("Svar", hearing.reply())
			.line("Vurdering af høringen", hearing.reasons());
	}

}
