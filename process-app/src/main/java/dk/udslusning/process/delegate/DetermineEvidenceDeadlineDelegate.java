package dk.udslusning.process.delegate;

import java.time.format.DateTimeFormatter;

import dk.udslusning.casefile.agreement.AgreementEvidence;
import dk.udslusning.process.names.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

/**
 * "Find frist for dokumentation": when a reminder is due, and that nothing is stopped.
 */
@Component
class DetermineEvidenceDeadlineDelegate implements JavaDelegate {

	private final AgreementEvidence evidence;

	DetermineEvidenceDeadlineDelegate(AgreementEvidence evidence) {
		this.evidence = evidence;
	}

	@Override
	public void execute(DelegateExecution execution) {
		execution.setVariable(Variables.EVIDENCE_ANSWER_AT, DateTimeFormatter.ISO_LOCAL_DATE_TIME
			.format(this.evidence.remindAt(execution.getProcessBusinessKey())));
		execution.setVariable(Variables.AGREEMENT_STOPPED, false);
	}

}
