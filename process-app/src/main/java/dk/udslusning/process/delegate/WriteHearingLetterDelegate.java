package dk.udslusning.process.delegate;

import dk.udslusning.decision.hearing.Hearings;
import dk.udslusning.process.names.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

/**
 * "Skriv høringsbrev": with the deadline that the decision table gives.
 */
@Component
class WriteHearingLetterDelegate implements JavaDelegate {

	private final Hearings hearings;

	WriteHearingLetterDelegate(Hearings hearings) {
		this.hearings = hearings;
	}

	@Override
	public void execute(DelegateExecution execution) {
		Long hearingId = (Long) execution.getVariable(Variables.HEARING_ID);
		Integer workingDays = (Integer) execution.getVariable(Variables.HEARING_WORKING_DAYS);
		this.hearings.writeLetter(hearingId, workingDays);
	}

}
