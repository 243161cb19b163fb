package dk.udslusning.process.delegate;

import dk.udslusning.decision.extension.PeriodEndLetters;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

/**
 * "Skriv brev tre måneder før": the last day, the budget and what she can do.
 */
@Component
class WriteThreeMonthsNoticeDelegate implements JavaDelegate {

	private final PeriodEndLetters letters;

	WriteThreeMonthsNoticeDelegate(PeriodEndLetters letters) {
		this.letters = letters;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.letters.writeThreeMonthsNotice(execution.getProcessBusinessKey());
	}

}
