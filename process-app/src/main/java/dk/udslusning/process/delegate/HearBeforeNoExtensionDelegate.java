package dk.udslusning.process.delegate;

import dk.udslusning.decision.extension.ExtensionHearing;
import dk.udslusning.decision.extension.NoExtensions;
import dk.udslusning.process.names.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

/**
 * "Afklar partshøring": a hearing letter is due where the citizen does not know every
 * fact (FVL § 19).
 */
@Component
class HearBeforeNoExtensionDelegate implements JavaDelegate {

	private final NoExtensions noExtensions;

	HearBeforeNoExtensionDelegate(NoExtensions noExtensions) {
		this.noExtensions = noExtensions;
	}

	@Override
	public void execute(DelegateExecution execution) {
		ExtensionHearing hearing = this.noExtensions.hear(execution.getProcessBusinessKey());
		execution.setVariable(Variables.HEARING_ID, hearing.hearingId());
		execution.setVariable(Variables.HEARING_LETTER_DUE, hearing.letterDue());
		execution.setVariable(Variables.HOUSING_AT_RISK, false);
	}

}
