package dk.udslusning.workplace.caseedit;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import dk.udslusning.casefile.CaseFiles;
import dk.udslusning.casefile.CaseIsClosed;
import dk.udslusning.casefile.ChangedMeanwhile;
import dk.udslusning.casefile.Faults;
import dk.udslusning.casefile.citizen.Citizens;
import dk.udslusning.casefile.citizen.DigitalPostAccess;
import dk.udslusning.casefile.citizen.SafeContact;
import dk.udslusning.casefile.citizen.SafeContactAgreement;
import dk.udslusning.casefile.citizen.SafeContacts;
import dk.udslusning.casefile.note.CaseNotes;
import dk.udslusning.casefile.protection.PaperAccess;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How the citizen is reached, edited on the page. A note says what was changed and who
 * did it, and repeats none of it.
 */
@Component
@Transactional
class ContactEdits {

	private static final Map<String, Function<SafeContact, Object>> NAMES = names();

	private final SafeContacts contacts;

	private final Citizens citizens;

	private final CaseFiles cases;

	private final CaseNotes notes;

	private final PaperAccess access;

	ContactEdits(SafeContacts contacts, Citizens citizens, CaseFiles cases, CaseNotes notes, PaperAccess access) {
		this.contacts = contacts;
		this.citizens = citizens;
		this.cases = cases;
		this.notes = notes;
		this.access = access;
	}

	/** What the form begins with; the look is logged, for an address can stand in it. */
	ContactForm form(String caseNumber) {
		this.access.look(caseNumber, "kontaktoplysningerne");
		requireOpen(caseNumber);
		return new ContactForm(TypedContact.of(this.contacts.get(caseNumber)),
				Arrays.stream(DigitalPostAccess.values())
					.map((each) -> new Choice(each.name(), each.danishName()))
					.toList());
	}

	void save(String caseNumber, TypedContact typed) {
		this.access.requireRead(caseNumber);
		requireOpen(caseNumber);
		if (typed.version() == null) {
			throw new ChangedMeanwhile(caseNumber);
		}
		Faults faults = new Faults();
		SafeContactAgreement agreed = typed.agreement(this.citizens.get(caseNumber).protection(), faults);
		faults.throwIfAny();
		SafeContact before = this.contacts.get(caseNumber);
		SafeContact after = this.contacts.renew(caseNumber, typed.version(), agreed);
		this.notes.add(caseNumber, "Sikker kontakt aftalt igen", changed(before, after));
	}

	private void requireOpen(String caseNumber) {
		if (!this.cases.get(caseNumber).isOpen()) {
			throw new CaseIsClosed(caseNumber);
		}
	}

	private static String changed(SafeContact before, SafeContact after) {
		List<String> changed = NAMES.entrySet()
			.stream()
			.filter((each) -> !Objects.equals(each.getValue().apply(before), each.getValue().apply(after)))
			.map(Map.Entry::getKey)
			.toList();
		return changed.isEmpty() ? "Bekræftet; intet er ændret." : "Ændret: " + String.join(", ", changed) + ".";
	}

	private static Map<String, Function<SafeContact, Object>> names() {
		Map<String, Function<SafeContact, Object>> names = new LinkedHashMap<>();
		names.put("Digital Post", SafeContact::digitalPost);
		names.put("hvem der ellers læser posten", SafeContact::digitalPostReaders);
		names.put("telefon", SafeContact::phone);
		names.put("tidspunkt for opkald", SafeContact::phoneHours);
		names.put("kodeord", SafeContact::codeWord);
		names.put("ring først", SafeContact::callFirst);
		names.put("adresse til breve", SafeContact::postalAddress);
		names.put("partsrepræsentant", SafeContact::representative);
		names.put("værge", SafeContact::guardian);
		names.put("bisidder", SafeContact::companion);
		names.put("tolk", SafeContact::needsInterpreter);
		names.put("sprog", SafeContact::language);
		return names;
	}

}
