package dk.udslusning.process.delegate;

import dk.udslusning.decision.recalculation.AmountChanges;
import dk.udslusning.decision.recalculation.RecalculationAnswer;
import dk.udslusning.process.names.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

/**
 * "Beregn hver måned igen": each month with its own facts, beside what was decided (SEL §
 * 163 a).
 */
@Component
class RecalculateDelegate implements JavaDelegate {

	private final AmountChanges changes;

	RecalculateDelegate(AmountChanges changes) {
		this.changes = changes;
	}

	@Override
	public void execute(DelegateExecution execution) {
		RecalculationAnswer answer = this.changes.calculate((Long) execution.getVariable(Variables.RECALCULATION_ID));
		execution.setVariable(Variables.RECALCULATION_OUTCOME, answer.outcome().name());
		switch (answer.outcome()) {
			case CHANGED -> setChange(execution, answer);
			case RATE_UNCLEAR ->
				CalculationVariables.setRate(execution, answer.rateSituation(), answer.rateCode(), answer.rateMonth());
			case UNCHANGED -> {
			}
		}
	}

	private static void setChange(DelegateExecution execution, RecalculationAnswer answer) {
		execution.setVariable(Variables.APPROVAL_ID, answer.approvalId());
		execution.setVariable(Variables.REFUND_OERE, answer.change().highest().oere());
		execution.setVariable(Variables.HEARING_NEEDED, answer.hearingOpen());
		execution.setVariable(Variables.HEARING_ID, answer.change().hearingId());
		execution.setVariable(Variables.HOUSING_AT_RISK, false);
	}

}
