package dk.udslusning.process.delegate;

import dk.udslusning.casefile.closing.EndLetter;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

/**
 * "Skriv afslutningsbrev": the refund is over, and what holds from now on.
 */
@Component
class WriteEndLetterDelegate implements JavaDelegate {

	private final EndLetter letter;

	WriteEndLetterDelegate(EndLetter letter) {
		this.letter = letter;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.letter.write(execution.getProcessBusinessKey());
	}

}
