package dk.udslusning.process.delegate;

import dk.udslusning.decision.extension.AssessExtension;
import dk.udslusning.decision.extension.ExtensionAnswer;
import dk.udslusning.decision.extension.ExtensionOutcome;
import dk.udslusning.process.names.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

/**
 * "Beregn betalingsevne": where the ability to pay decides; else the proposal stands.
 */
@Component
class CalculateAbilityToPayDelegate implements JavaDelegate {

	private final AssessExtension assessments;

	CalculateAbilityToPayDelegate(AssessExtension assessments) {
		this.assessments = assessments;
	}

	@Override
	public void execute(DelegateExecution execution) {
		ExtensionAnswer answer = this.assessments.conclude(execution.getProcessBusinessKey());
		execution.setVariable(Variables.EXTENSION_OUTCOME, answer.outcome().name());
		if (answer.outcome() == ExtensionOutcome.EXTEND) {
			execution.setVariable(Variables.REFUND_OERE, answer.refundOere());
			execution.setVariable(Variables.APPROVAL_ID, answer.approvalId());
		}
		if (answer.rateCode() != null) {
			execution.setVariable(Variables.RATE_CODE, answer.rateCode());
			execution.setVariable(Variables.RATE_MONTH, answer.rateMonth().toString());
			execution.setVariable(Variables.RATE_SITUATION, (answer.outcome() == ExtensionOutcome.RATE_MISSING)
					? Variables.RateSituation.MISSING : Variables.RateSituation.UNCONFIRMED);
		}
	}

}
