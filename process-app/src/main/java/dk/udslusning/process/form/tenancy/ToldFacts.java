package dk.udslusning.process.form.tenancy;

import java.util.Set;

import dk.udslusning.casefile.contact.CitizenContacts;
import dk.udslusning.casefile.contact.ContactKind;
import dk.udslusning.process.form.CitizenFacts;
import dk.udslusning.process.form.Facts;
import dk.udslusning.rules.time.DanishDates;

import org.springframework.stereotype.Component;

/**
 * Who the citizen is, how she can be reached, and what was told that nobody has taken up:
 * the first lines of the forms of a tenancy's events.
 */
@Component
class ToldFacts {

	private final CitizenFacts citizens;

	private final CitizenContacts contacts;

	ToldFacts(CitizenFacts citizens, CitizenContacts contacts) {
		this.citizens = citizens;
		this.contacts = contacts;
	}

	Facts of(String caseNumber, Set<ContactKind> kinds) {
		Facts shown = this.citizens.citizen(caseNumber);
		this.citizens.safeContact(caseNumber, shown);
		this.contacts.unhandled(caseNumber)
			.stream()
			.filter((contact) -> kinds.contains(contact.kind()))
			.forEach((contact) -> shown
				.line(contact.kind().danishName() + " " + DanishDates.format(contact.happenedOn()), contact.text()));
		return shown;
	}

}
