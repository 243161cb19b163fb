package dk.udslusning.workplace.casepage;

import java.util.Optional;

import dk.udslusning.casefile.CaseFiles;
import dk.udslusning.casefile.citizen.Guardian;
import dk.udslusning.casefile.citizen.Representative;
import dk.udslusning.casefile.citizen.SafeContact;
import dk.udslusning.casefile.citizen.SafeContacts;
import dk.udslusning.casefile.protection.ProtectedAddresses;
import dk.udslusning.rules.time.DanishDates;

import org.springframework.stereotype.Component;

/**
 * How the citizen can be reached without putting her in danger.
 */
@Component
class SafeContactPart implements PagePart {

	private final SafeContacts contacts;

	private final CaseFiles cases;

	private final ProtectedAddresses addresses;

	SafeContactPart(SafeContacts contacts, CaseFiles cases, ProtectedAddresses addresses) {
		this.contacts = contacts;
		this.cases = cases;
		this.addresses = addresses;
	}

	@Override
	public PartName name() {
		return PartName.SAFE_CONTACT;
	}

	@Override
	public Part of(String caseNumber) {
		SafeContact contact = this.contacts.get(caseNumber);
		Part.Writer part = Part.named(name())
			.alertIf(contact.agreedOn() == null, "Sikker kontakt er ikke aftalt endnu. Regn alt for usikkert.")
			.alertIf(contact.callFirst(), "Ring først, før der sendes noget.")
			.alertIf(!contact.digitalPost().isSafe(), "Send ikke Digital Post.")
			.fact("Kodeord", contact.codeWord())
			.phone("Telefon", contact.phone())
			.fact("Må ringes op", contact.phoneHours())
			.fact("Digital Post", digitalPost(contact));
		if (contact.postalAddress() != null) {
			if (this.addresses.isProtected(caseNumber)) {
				part.hidden("Breve sendes til", Hidden.POSTAL_ADDRESS);
			}
			else {
				part.fact("Breve sendes til", contact.postalAddress());
			}
		}
		return part.fact("Partsrepræsentant", representative(contact.representative()))
			.fact("Værge", guardian(contact.guardian()))
			.fact("Bisidder", contact.companion())
			.fact("Tolk", contact.needsInterpreter() ? "Ja" : null)
			.fact("Sprog", contact.language())
			.fact("Aftalt", Optional.ofNullable(contact.agreedOn()).map(DanishDates::format).orElse(null))
			.editIf(contact.agreedOn() != null && this.cases.get(caseNumber).isOpen(), "contact", "Ret kontakten")
			.part();
	}

	private static String digitalPost(SafeContact contact) {
		String who = contact.digitalPost().danishName();
		return (contact.digitalPostReaders() != null) ? who + ": " + contact.digitalPostReaders() : who;
	}

	private static String representative(Representative representative) {
		return (representative != null) ? representative.name() + ", " + representative.contact() : null;
	}

	private static String guardian(Guardian guardian) {
		return (guardian != null) ? guardian.name() + ", " + guardian.scope() : null;
	}

}
