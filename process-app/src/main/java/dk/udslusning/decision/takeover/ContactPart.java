package dk.udslusning.decision.takeover;

import dk.udslusning.casefile.citizen.AddressProtection;
import dk.udslusning.casefile.citizen.DigitalPostAccess;
import dk.udslusning.casefile.citizen.SafeContactAgreement;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * How the citizen can be reached safely. Components as in {@link SafeContactAgreement}.
 */
public record ContactPart(
		@NotNull(message = "Spørg borgeren, og vælg, hvem der kan læse posten") DigitalPostAccess digitalPost,
		@Size(max = 200, message = "Skriv højst 200 tegn") String digitalPostReaders,
		@Size(max = 30, message = "Skriv højst 30 tegn") String phone,
		@Size(max = 100, message = "Skriv højst 100 tegn") String phoneHours,
		@Size(max = 60, message = "Skriv højst 60 tegn") String codeWord, Boolean callFirst,
		@Size(max = 300, message = "Skriv højst 300 tegn") String postalAddress,
		@Size(max = 120, message = "Skriv højst 120 tegn") String representativeName,
		@Size(max = 300, message = "Skriv højst 300 tegn") String representativeReason,
		@Size(max = 300, message = "Skriv højst 300 tegn") String representativeContact,
		@Size(max = 120, message = "Skriv højst 120 tegn") String guardianName,
		@Size(max = 300, message = "Skriv højst 300 tegn") String guardianScope,
		@Size(max = 120, message = "Skriv højst 120 tegn") String companion, Boolean needsInterpreter,
		@Size(max = 60, message = "Skriv højst 60 tegn") String language) {

	SafeContactAgreement agreement(AddressProtection protection) {
		return new SafeContactAgreement(null, null, protection, null, this.digitalPost, this.digitalPostReaders,
				this.phone, this.phoneHours, this.codeWord, Boolean.TRUE.equals(this.callFirst), this.postalAddress,
				this.representativeName, this.representativeContact, this.representativeReason, this.guardianName,
				this.guardianScope, this.companion, Boolean.TRUE.equals(this.needsInterpreter), this.language);
	}

	/**
	 * Without the person, so that a log cannot name anybody.
	 */
	@Override
	public String toString() {
		return "ContactPart";
	}

}
