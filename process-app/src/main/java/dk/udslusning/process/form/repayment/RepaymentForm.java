package dk.udslusning.process.form.repayment;

import dk.udslusning.decision.repayment.BadFaithSign;
import dk.udslusning.decision.repayment.Repayments;
import dk.udslusning.process.form.Routing;
import dk.udslusning.process.form.StartForm;
import dk.udslusning.process.form.Started;
import dk.udslusning.process.names.Repayment;
import dk.udslusning.process.names.Variables;

import org.springframework.stereotype.Component;

/**
 * "Tilbagebetaling": a person notes a concrete sign.
 */
@Component
class RepaymentForm implements StartForm<BadFaithSign> {

	private final Repayments repayments;

	RepaymentForm(Repayments repayments) {
		this.repayments = repayments;
	}

	@Override
	public String id() {
		return Repayment.START_EVENT_REPAYMENT;
	}

	@Override
	public Class<BadFaithSign> type() {
		return BadFaithSign.class;
	}

	@Override
	public Started submit(BadFaithSign input) {
		var repayment = this.repayments.note(input);
		return Started.inCase(repayment.caseNumber(), Routing.none().with(Variables.REPAYMENT_ID, repayment.id()));
	}

}
