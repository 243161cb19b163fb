package dk.udslusning.process.delegate;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.LocalTime;

import dk.udslusning.decision.regulation.RateRegulations;
import dk.udslusning.process.engine.Reschedule;
import dk.udslusning.process.names.Variables;
import dk.udslusning.rules.time.WorkingDays;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

/**
 * "Find løbende sager": those that new rates may change, and by when the list is to be
 * made and approved. Begun on 1 December it is approved in time for January.
 */
@Component
class FindRunningCasesDelegate implements JavaDelegate {

	/** A case takes a moment; whatever has not got through by then is broken. */
	private static final int HOURS_TO_CALCULATE = 1;

	private static final int WORKING_DAYS_TO_APPROVE = 10;

	private final RateRegulations regulations;

	private final WorkingDays workingDays;

	private final Clock clock;

	FindRunningCasesDelegate(RateRegulations regulations, WorkingDays workingDays, Clock clock) {
		this.regulations = regulations;
		this.workingDays = workingDays;
		this.clock = clock;
	}

	@Override
	public void execute(DelegateExecution execution) {
		LocalDateTime now = LocalDateTime.now(this.clock);
		execution.setVariable(Variables.REGULATED_CASES,
				this.regulations.findCases((Long) execution.getVariable(Variables.REGULATION_ID)));
		execution.setVariable(Variables.REGULATION_CALCULATED_AT, Reschedule.text(now.plusHours(HOURS_TO_CALCULATE)));
		execution.setVariable(Variables.REGULATION_DUE_AT, Reschedule
			.text(this.workingDays.after(now.toLocalDate(), WORKING_DAYS_TO_APPROVE).atTime(LocalTime.NOON)));
	}

}
