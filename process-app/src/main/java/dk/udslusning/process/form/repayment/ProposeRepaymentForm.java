package dk.udslusning.process.form.repayment;

import java.util.List;

import dk.udslusning.decision.repayment.Repayments;
import dk.udslusning.process.form.Facts;
import dk.udslusning.process.form.Routing;
import dk.udslusning.process.form.TaskContext;
import dk.udslusning.process.form.TaskForm;
import dk.udslusning.process.names.Repayment;
import dk.udslusning.process.names.Variables;
import dk.udslusning.rules.repayment.OverpaidMonth;

import org.springframework.stereotype.Component;

/**
 * "Find måneder og beløb": from the issued difference lines, or no basis.
 */
@Component
class ProposeRepaymentForm implements TaskForm<ProposeRepaymentFields> {

	private final RepaymentFacts facts;

	private final Repayments repayments;

	ProposeRepaymentForm(RepaymentFacts facts, Repayments repayments) {
		this.facts = facts;
		this.repayments = repayments;
	}

	@Override
	public String id() {
		return Repayment.USER_TASK_PROPOSE_REPAYMENT;
	}

	@Override
	public Class<ProposeRepaymentFields> type() {
		return ProposeRepaymentFields.class;
	}

	@Override
	public ProposeRepaymentFields read(TaskContext context) {
		List<OverpaidMonth> months = this.repayments.overpaid(RepaymentFacts.repaymentId(context));
		Facts top = this.facts.top(context)
			.warningIf(months.isEmpty(),
					"Der er ikke afgjort forskelle, hvor der er udbetalt for meget. Er oplysningerne "
							+ "nye, så meld ændringen først, og lad genberegningen afgøre forskellene.");
		return new ProposeRepaymentFields(top.markdown(), this.facts.rows(months), null, null, null, null, null);
	}

	@Override
	public Routing submit(TaskContext context, ProposeRepaymentFields input) {
		long repaymentId = RepaymentFacts.repaymentId(context);
		if (!input.proposed()) {
			this.repayments.drop(repaymentId, input.dropReason());
			return Routing.none().with(Variables.REPAYMENT_PROPOSED, false);
		}
		long hearing = this.repayments.propose(repaymentId, input.from(), input.to(), input.knowledge());
		return Routing.none()
			.with(Variables.REPAYMENT_PROPOSED, true)
			.with(Variables.HEARING_ID, hearing)
			.with(Variables.HOUSING_AT_RISK, false);
	}

}
