package dk.udslusning.process.delegate;

import java.time.YearMonth;

import dk.udslusning.decision.calculation.CalculationAnswer;
import dk.udslusning.decision.calculation.CalculationOutcome;
import dk.udslusning.process.names.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/**
 * What the model needs to know of a calculation: where to go on, whom to ask, and how
 * much it is about.
 */
final class CalculationVariables {

	private CalculationVariables() {
	}

	static void set(DelegateExecution execution, CalculationAnswer answer) {
		execution.setVariable(Variables.CALCULATION_OUTCOME, answer.outcome().name());
		if (answer.outcome() == CalculationOutcome.CALCULATED) {
			execution.setVariable(Variables.REFUND_OERE, answer.calculation().refund().oere());
			execution.setVariable(Variables.APPROVAL_ID, answer.approvalId());
			return;
		}
		setRate(execution, answer.outcome(), answer.rateCode(), answer.rateMonth());
	}

	static void setRate(DelegateExecution execution, CalculationOutcome situation, String rateCode,
			YearMonth rateMonth) {
		execution.setVariable(Variables.RATE_CODE, rateCode);
		execution.setVariable(Variables.RATE_MONTH, rateMonth.toString());
		execution.setVariable(Variables.RATE_SITUATION, (situation == CalculationOutcome.RATE_MISSING)
				? Variables.RateSituation.MISSING : Variables.RateSituation.UNCONFIRMED);
	}

}
