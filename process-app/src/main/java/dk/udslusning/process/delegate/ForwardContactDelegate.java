package dk.udslusning.process.delegate;

import java.util.Map;
import java.util.Optional;

import dk.udslusning.casefile.contact.CitizenContact;
import dk.udslusning.casefile.contact.CitizenContacts;
import dk.udslusning.casefile.contact.ContactKind;
import dk.udslusning.process.engine.Courses;
import dk.udslusning.process.names.Messages;
import dk.udslusning.process.names.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

/**
 * "Giv besked til forløbet": a message that changes the course reaches it; a note does
 * not.
 */
@Component
class ForwardContactDelegate implements JavaDelegate {

	private static final Map<ContactKind, String> MESSAGES = Map.of(ContactKind.WITHDRAWN, Messages.COURSE_WITHDRAWN,
			ContactKind.MOVED_AWAY, Messages.CITIZEN_MOVED_AWAY, ContactKind.DIED, Messages.CITIZEN_DIED,
			ContactKind.AGREEMENT_EVIDENCE, Messages.AGREEMENT_EVIDENCE_RECEIVED);

	private final CitizenContacts contacts;

	private final Courses courses;

	ForwardContactDelegate(CitizenContacts contacts, Courses courses) {
		this.contacts = contacts;
		this.courses = courses;
	}

	@Override
	public void execute(DelegateExecution execution) {
		CitizenContact contact = this.contacts.get((Long) execution.getVariable(Variables.CONTACT_ID));
		Optional.ofNullable(MESSAGES.get(contact.kind()))
			.ifPresent((message) -> this.courses.tell(contact.caseNumber(), message));
	}

}
