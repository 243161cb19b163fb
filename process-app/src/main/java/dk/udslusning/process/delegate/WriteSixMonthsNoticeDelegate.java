package dk.udslusning.process.delegate;

import dk.udslusning.decision.extension.PeriodEndLetters;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

/**
 * "Skriv brev seks måneder før": the last day, the budget and what she can do.
 */
@Component
class WriteSixMonthsNoticeDelegate implements JavaDelegate {

	private final PeriodEndLetters letters;

	WriteSixMonthsNoticeDelegate(PeriodEndLetters letters) {
		this.letters = letters;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.letters.writeSixMonthsNotice(execution.getProcessBusinessKey());
	}

}
