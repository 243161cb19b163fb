package dk.udslusning.process.engine;

import java.util.Map;

import dk.udslusning.casefile.dispatch.LetterDispatch;
import dk.udslusning.casefile.letter.LetterKind;
import dk.udslusning.decision.regulation.RegulationIssued;
import dk.udslusning.process.names.Messages;
import dk.udslusning.process.names.Tenancy;
import dk.udslusning.process.names.Variables;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells the tenancy of a case that a letter on new rates is to be sent. The letter stands
 * in the case file already: where no tenancy listens, nothing is lost.
 */
@Component
public class RegulationNews {

	private final Courses courses;

	private final SystemCalls system;

	private final LetterDispatch dispatch;

	RegulationNews(Courses courses, SystemCalls system, LetterDispatch dispatch) {
		this.courses = courses;
		this.system = system;
		this.dispatch = dispatch;
	}

	/**
	 * Brings the letters that nobody happened to listen for.
	 */
	public void catchUp(String caseNumber) {
		if (!this.courses.waitsAt(caseNumber, Tenancy.USER_TASK_SEND_REGULATION_LETTER)) {
			this.dispatch.unsent(caseNumber)
				.stream()
				.filter((letter) -> letter.kind() == LetterKind.RATE_REGULATION)
				.forEach((letter) -> tell(caseNumber, letter.id()));
		}
	}

	@EventListener
	void on(RegulationIssued issued) {
		this.system.run(() -> tell(issued.caseNumber(), issued.letterId()));
	}

	private void tell(String caseNumber, long letterId) {
		this.courses.tellOne(caseNumber, Messages.RATES_REGULATED, Map.of(Variables.LETTER_ID, letterId));
	}

}
