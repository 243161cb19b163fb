package dk.udslusning.workplace.caseedit;

import dk.udslusning.casefile.Faults;
import dk.udslusning.casefile.citizen.AddressProtection;
import dk.udslusning.casefile.citizen.DigitalPostAccess;
import dk.udslusning.casefile.citizen.Guardian;
import dk.udslusning.casefile.citizen.Representative;
import dk.udslusning.casefile.citizen.SafeContact;
import dk.udslusning.casefile.citizen.SafeContactAgreement;

/**
 * How the citizen is reached, as it stands in the dialog and as it was typed there.
 *
 * @param version that of the contact that was shown
 */
record TypedContact(Long version, String digitalPost, String digitalPostReaders, String phone, String phoneHours,
		String codeWord, Boolean callFirst, String postalAddress, String representativeName,
		String representativeContact, String representativeReason, String guardianName, String guardianScope,
		String companion, Boolean needsInterpreter, String language) {

	static TypedContact of(SafeContact contact) {
		Representative representative = contact.representative();
		Guardian guardian = contact.guardian();
		return new TypedContact(contact.version().longValue(), contact.digitalPost().name(),
				contact.digitalPostReaders(), contact.phone(), contact.phoneHours(), contact.codeWord(),
				contact.callFirst(), contact.postalAddress(), (representative != null) ? representative.name() : null,
				(representative != null) ? representative.contact() : null,
				(representative != null) ? representative.reason() : null, (guardian != null) ? guardian.name() : null,
				(guardian != null) ? guardian.scope() : null, contact.companion(), contact.needsInterpreter(),
				contact.language());
	}

	/**
	 * The agreement, as far as it can be read. Who the citizen is and how far she is
	 * protected is not asked here.
	 */
	SafeContactAgreement agreement(AddressProtection protection, Faults faults) {
		DigitalPostAccess post = Typed.choice(DigitalPostAccess.values(), this.digitalPost);
		faults.addIf(post == null, "digitalPost", "Spørg borgeren, og vælg, hvem der kan læse posten");
		return new SafeContactAgreement(null, null, protection, null, post,
				Typed.text("digitalPostReaders", this.digitalPostReaders, 200, faults),
				Typed.text("phone", this.phone, 30, faults), Typed.text("phoneHours", this.phoneHours, 100, faults),
				Typed.text("codeWord", this.codeWord, 60, faults), Boolean.TRUE.equals(this.callFirst),
				Typed.text("postalAddress", this.postalAddress, 300, faults),
				Typed.text("representativeName", this.representativeName, 120, faults),
				Typed.text("representativeContact", this.representativeContact, 300, faults),
				Typed.text("representativeReason", this.representativeReason, 300, faults),
				Typed.text("guardianName", this.guardianName, 120, faults),
				Typed.text("guardianScope", this.guardianScope, 300, faults),
				Typed.text("companion", this.companion, 120, faults), Boolean.TRUE.equals(this.needsInterpreter),
				Typed.text("language", this.language, 60, faults));
	}

	/** Without the words, so that a log cannot repeat them. */
	@Override
	public String toString() {
		return "TypedContact";
	}

}
