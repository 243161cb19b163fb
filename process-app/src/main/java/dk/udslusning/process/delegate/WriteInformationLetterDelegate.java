package dk.udslusning.process.delegate;

import dk.udslusning.casefile.consent.InformationLetter;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

/**
 * "Skriv oplysningsbrev": what the citizen must know before the first decision (RSL §§
 * 11, 12).
 */
@Component
class WriteInformationLetterDelegate implements JavaDelegate {

	private final InformationLetter letter;

	WriteInformationLetterDelegate(InformationLetter letter) {
		this.letter = letter;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.letter.write(execution.getProcessBusinessKey());
	}

}
