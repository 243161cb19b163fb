package dk.udslusning.process.delegate;

import dk.udslusning.casefile.agreement.AgreementEvidence;
import dk.udslusning.casefile.tenancy.TenancyEndings;
import dk.udslusning.process.engine.Reschedule;
import dk.udslusning.process.names.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

/**
 * "Find dag for dokumentation": the next day on which evidence of the agreement is due;
 * where none is owed, as by an exempted citizen, not before the tenancy ends.
 */
@Component
class PlanEvidenceDelegate implements JavaDelegate {

	private final AgreementEvidence evidence;

	private final TenancyEndings endings;

	PlanEvidenceDelegate(AgreementEvidence evidence, TenancyEndings endings) {
		this.evidence = evidence;
		this.endings = endings;
	}

	@Override
	public void execute(DelegateExecution execution) {
		String caseNumber = execution.getProcessBusinessKey();
		execution.setVariable(Variables.EVIDENCE_DUE_AT,
				Reschedule.text(this.evidence.nextDueAt(caseNumber).orElseGet(() -> this.endings.endsAt(caseNumber))));
	}

}
