package dk.udslusning.process.delegate;

import dk.udslusning.decision.refusal.OpenedHearing;
import dk.udslusning.decision.refusal.Refusals;
import dk.udslusning.process.names.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

/**
 * "Åbn partshøring": on everything that speaks against the citizen (FVL § 19).
 */
@Component
class OpenRefusalHearingDelegate implements JavaDelegate {

	private final Refusals refusals;

	OpenRefusalHearingDelegate(Refusals refusals) {
		this.refusals = refusals;
	}

	@Override
	public void execute(DelegateExecution execution) {
		OpenedHearing hearing = this.refusals.openHearing(execution.getProcessBusinessKey());
		execution.setVariable(Variables.HEARING_ID, hearing.hearingId());
		execution.setVariable(Variables.HOUSING_AT_RISK, hearing.housingAtRisk());
	}

}
