package dk.udslusning.process.form.money;

import dk.udslusning.casefile.citizen.Citizens;
import dk.udslusning.casefile.release.Releases;
import dk.udslusning.payment.GateAnswer;
import dk.udslusning.payment.HoldReason;
import dk.udslusning.payment.PaymentGate;
import dk.udslusning.payment.PaymentHolds;
import dk.udslusning.process.form.CitizenFacts;
import dk.udslusning.process.form.Facts;
import dk.udslusning.process.form.Routing;
import dk.udslusning.process.form.TaskContext;
import dk.udslusning.process.form.TaskForm;
import dk.udslusning.process.names.TransitionCourse;

import org.springframework.stereotype.Component;

/**
 * "Afklar tilbageholdt udbetaling": fills in what the gate found missing. Calculation and
 * decision stand.
 */
@Component
class ClearPaymentHoldForm implements TaskForm<ClearPaymentHoldFields> {

	private final CitizenFacts facts;

	private final Citizens citizens;

	private final Releases releases;

	private final PaymentGate gate;

	private final PaymentHolds holds;

	ClearPaymentHoldForm(CitizenFacts facts, Citizens citizens, Releases releases, PaymentGate gate,
			PaymentHolds holds) {
		this.facts = facts;
		this.citizens = citizens;
		this.releases = releases;
		this.gate = gate;
		this.holds = holds;
	}

	@Override
	public String id() {
		return TransitionCourse.USER_TASK_CLEAR_PAYMENT_HOLD;
	}

	@Override
	public Class<ClearPaymentHoldFields> type() {
		return ClearPaymentHoldFields.class;
	}

	@Override
	public ClearPaymentHoldFields read(TaskContext context) {
		String caseNumber = context.caseNumber();
		GateAnswer held = this.gate.look(caseNumber);
		Facts shown = this.facts.citizen(caseNumber);
		held.reasons().forEach((reason) -> shown.warning(reason.text()));
		if (held.isPayable()) {
			shown.note("Intet holder udbetalingen tilbage længere. Send opgaven, så frigives pengene.");
		}
		this.facts.safeContact(caseNumber, shown);
		return new ClearPaymentHoldFields(shown.markdown(), held.isHeldBy(HoldReason.CPR_MISSING),
				this.citizens.get(caseNumber).name() == null, held.isHeldBy(HoldReason.BENEFIT_NOT_APPLIED),
				held.isHeldBy(HoldReason.TENANCY_NOT_IN_FORCE) && this.releases.get(caseNumber).isStaying(), null, null,
				null, null, null, null);
	}

	@Override
	public Routing submit(TaskContext context, ClearPaymentHoldFields input) {
		this.holds.clear(context.caseNumber(), input.cleared());
		return Routing.none();
	}

}
