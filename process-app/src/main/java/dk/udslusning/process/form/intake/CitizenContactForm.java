package dk.udslusning.process.form.intake;

import dk.udslusning.casefile.contact.CitizenContacts;
import dk.udslusning.casefile.contact.CitizenMessage;
import dk.udslusning.process.form.Routing;
import dk.udslusning.process.form.StartForm;
import dk.udslusning.process.form.Started;
import dk.udslusning.process.names.CitizenContact;
import dk.udslusning.process.names.Variables;

import org.springframework.stereotype.Component;

/**
 * "Borgeren henvender sig": a message finds its case.
 */
@Component
class CitizenContactForm implements StartForm<CitizenMessage> {

	private final CitizenContacts contacts;

	CitizenContactForm(CitizenContacts contacts) {
		this.contacts = contacts;
	}

	@Override
	public String id() {
		return CitizenContact.START_EVENT_CITIZEN_CONTACT;
	}

	@Override
	public Class<CitizenMessage> type() {
		return CitizenMessage.class;
	}

	@Override
	public Started submit(CitizenMessage input) {
		var recorded = this.contacts.record(input);
		return Started.inCase(recorded.caseNumber(), Routing.none().with(Variables.CONTACT_ID, recorded.id()));
	}

}
