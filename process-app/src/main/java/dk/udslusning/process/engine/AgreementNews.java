package dk.udslusning.process.engine;

import dk.udslusning.casefile.agreement.AgreementBroken;
import dk.udslusning.process.names.Messages;

import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Tells the courses what the case file has learned of agreements on education or work.
 */
@Component
class AgreementNews {

	private final Courses courses;

	private final SystemCalls system;

	AgreementNews(Courses courses, SystemCalls system) {
		this.courses = courses;
		this.system = system;
	}

	/**
	 * Done at the end of the reporter's own transaction, when her own task is completed
	 * already: the message might cancel it.
	 */
	@TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
	void tell(AgreementBroken broken) {
		this.system.run(() -> this.courses.tell(broken.caseNumber(), Messages.AGREEMENT_BROKEN));
	}

}
