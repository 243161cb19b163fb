package dk.udslusning.process.form;

import java.util.List;

import dk.udslusning.casefile.citizen.AddressProtection;
import dk.udslusning.casefile.citizen.Citizen;
import dk.udslusning.casefile.citizen.Citizens;
import dk.udslusning.casefile.citizen.SafeContact;
import dk.udslusning.casefile.citizen.SafeContacts;
import dk.udslusning.casefile.dispatch.LetterDispatch;
import dk.udslusning.casefile.protection.ProtectedAddresses;
import dk.udslusning.casefile.release.Release;
import dk.udslusning.casefile.release.Releases;

import org.springframework.stereotype.Component;

/**
 * What many forms show of the citizen. What is protected is shown to few, and each look
 * is logged.
 */
@Component
public class CitizenFacts {

	private final Citizens citizens;

	private final SafeContacts contacts;

	private final Releases releases;

	private final ProtectedAddresses addresses;

	CitizenFacts(Citizens citizens, SafeContacts contacts, Releases releases, ProtectedAddresses addresses) {
		this.citizens = citizens;
		this.contacts = contacts;
		this.releases = releases;
		this.addresses = addresses;
	}

	/**
	 * Case, name and protection: the first lines of a form.
	 */
	public Facts citizen(String caseNumber) {
		Citizen citizen = this.citizens.get(caseNumber);
		return new Facts().line("Sag", caseNumber)
			.line("Borger", citizen.displayName())
			.line("Født", citizen.bornOn())
			.warningIf(citizen.protection() == AddressProtection.UNKNOWN,
					"Beskyttelsen er ikke afklaret: behandl navn og adresse som beskyttet.")
			.warningIf(citizen.protection().isProtected() && citizen.protection() != AddressProtection.UNKNOWN,
					citizen.protection().danishName() + ": nævn ikke adresse eller opholdssted for andre.");
	}

	/**
	 * Where she comes from and when she leaves; the place's name is protected.
	 */
	public void stay(String caseNumber, Facts facts) {
		Release release = this.releases.get(caseNumber);
		facts.line("Henvendelse", release.receivedOn())
			.line("Kommer fra", release.origin().label())
			.line("Sted", this.addresses.shown(caseNumber, "boformens navn", release::shelter).orElse(null))
			.line("Situation", release.situation())
			.line("Indskrevet", release.admittedOn())
			.line("Forventet udskrivning", release.plannedDischargeOn())
			.line("Udskrevet", release.dischargedOn())
			.line("Børn", (release.children() > 0) ? release.children() : null);
	}

	/**
	 * How to reach her, before anything is sent or anybody rings; her address is
	 * protected.
	 */
	public void safeContact(String caseNumber, Facts facts) {
		SafeContact contact = this.contacts.get(caseNumber);
		facts
			.warningIf(LetterDispatch.mustCall(contact), "Ring først: intet brev må sendes, før borgeren er ringet op.")
			.line("Sikker telefon", contact.phone())
			.line("Ring", contact.phoneHours())
			.line("Kodeord", contact.codeWord())
			.line("Digital Post kan læses af", contact.digitalPost().danishName())
			.line("De andre er", contact.digitalPostReaders())
			.line("Adresse til breve",
					this.addresses.shown(caseNumber, "adressen til breve", contact::postalAddress).orElse(null));
		people(contact, facts);
	}

	private static void people(SafeContact contact, Facts facts) {
		if (contact.representative() != null) {
			facts.warning("Breve går til partsrepræsentanten (FVL § 8).")
				.line("Partsrepræsentant", List.of(contact.representative().name(), contact.representative().contact(),
						contact.representative().reason()));
		}
		if (contact.guardian() != null) {
			facts.line("Værge", List.of(contact.guardian().name(), contact.guardian().scope()));
		}
		facts.line("Bisidder", contact.companion())
			.line("Tolk", contact.needsInterpreter() ? contact.language() : null)
			.line("Sprog", contact.needsInterpreter() ? null : contact.language());
	}

}
