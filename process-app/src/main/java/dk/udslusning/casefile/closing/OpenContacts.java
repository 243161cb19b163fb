package dk.udslusning.casefile.closing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import dk.udslusning.casefile.contact.CitizenContact;
import dk.udslusning.casefile.contact.CitizenContacts;
import dk.udslusning.casefile.contact.ContactKind;
import dk.udslusning.casefile.note.CaseNotes;
import dk.udslusning.rules.time.DanishDates;

import org.springframework.stereotype.Component;

/**
 * Messages about the citizen that nobody has taken up when her case is to be completed.
 * What a task waits for is done by that task; what came when nobody waited for it any
 * more is answered in the last form.
 */
@Component
class OpenContacts implements OpenEnds {

	private static final Map<ContactKind, String> TASKS = Map.of(ContactKind.CONTACT_CHANGED,
			"Aftal sikker kontakt igen", ContactKind.PROTECTION_CHANGED, "Gennemgå adressebeskyttelse");

	private final CitizenContacts contacts;

	private final CaseNotes notes;

	OpenContacts(CitizenContacts contacts, CaseNotes notes) {
		this.contacts = contacts;
		this.notes = notes;
	}

	@Override
	public List<String> of(String caseNumber) {
		return this.contacts.unhandled(caseNumber)
			.stream()
			.filter((contact) -> TASKS.containsKey(contact.kind()))
			.map((contact) -> "En henvendelse er ikke taget op: " + named(contact) + ". Løs opgaven »"
					+ TASKS.get(contact.kind()) + "« først")
			.toList();
	}

	/**
	 * The messages that no task will take up any more, oldest first.
	 */
	List<CitizenContact> unanswered(String caseNumber) {
		return this.contacts.unhandled(caseNumber)
			.stream()
			.filter((contact) -> !TASKS.containsKey(contact.kind()))
			.toList();
	}

	/**
	 * Keeps what was done about them.
	 * @param as by which task
	 */
	void answer(String caseNumber, String answer, String as) {
		Set<ContactKind> kinds = unanswered(caseNumber).stream().map(CitizenContact::kind).collect(Collectors.toSet());
		if (!kinds.isEmpty()) {
			this.notes.add(caseNumber, "Henvendelser taget op, da sagen blev afsluttet", answer);
			this.contacts.handle(caseNumber, as, kinds);
		}
	}

	/**
	 * How a message is called: what it is about, and its day.
	 */
	static String named(CitizenContact contact) {
		return "»" + contact.kind().danishName() + "« (" + DanishDates.format(contact.happenedOn()) + ")";
	}

}
