package dk.udslusning.process.delegate;

import dk.udslusning.casefile.assessment.AssessEligibility;
import dk.udslusning.casefile.assessment.CourseAssessment;
import dk.udslusning.process.names.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

/**
 * "Vurdér betingelser": every condition of the scheme, from what is known today.
 */
@Component
class AssessEligibilityDelegate implements JavaDelegate {

	private final AssessEligibility eligibility;

	AssessEligibilityDelegate(AssessEligibility eligibility) {
		this.eligibility = eligibility;
	}

	@Override
	public void execute(DelegateExecution execution) {
		CourseAssessment assessment = this.eligibility.assess(execution.getProcessBusinessKey());
		execution.setVariable(Variables.ELIGIBILITY_OUTCOME, assessment.outcome().name());
		execution.setVariable(Variables.AGREEMENT_REQUIRED, assessment.agreementRequired());
		execution.setVariable(Variables.INFORMATION_REMINDER_AT, assessment.reminderAt().toString());
	}

}
