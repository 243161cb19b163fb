package dk.udslusning.process.delegate;

import dk.udslusning.decision.regulation.RegulationDecisions;
import dk.udslusning.process.names.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

/**
 * "Udsted afgørelse om ny sats": one case, in a job of its own, exactly as it was
 * approved (SEL § 163 a; FVL §§ 22-25).
 */
@Component
class IssueRegulatedAmountDelegate implements JavaDelegate {

	private final RegulationDecisions decisions;

	IssueRegulatedAmountDelegate(RegulationDecisions decisions) {
		this.decisions = decisions;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.decisions.issue((Long) execution.getVariable(Variables.REGULATION_ID), LoopPlace.of(execution));
	}

}
