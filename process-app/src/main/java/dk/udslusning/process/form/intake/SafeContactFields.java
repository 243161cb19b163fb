package dk.udslusning.process.form.intake;

import java.util.List;

import dk.udslusning.casefile.citizen.AddressProtection;
import dk.udslusning.casefile.citizen.DigitalPostAccess;
import dk.udslusning.casefile.citizen.SafeContactAgreement;
import dk.udslusning.process.form.Option;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The fields of "Aftal sikker kontakt".
 *
 * @param facts shown only
 * @param nameMissing shown only: the name may be filled in
 * @param cprMissing shown only: the CPR number may be filled in
 * @param otherCase shown only: there is another open case of the person
 * @param otherCases shown only: the choices of {@code linkTo}
 * @param caseVersion the version of the safe contact that was shown
 */
record SafeContactFields(String facts, Boolean nameMissing, Boolean cprMissing, Boolean otherCase,
		List<Option> otherCases, Long caseVersion,
		@Size(max = 120, message = "Skriv højst 120 tegn") String citizenName,
		@Size(max = 11, message = "Skriv CPR-nummeret med ti cifre") String cpr,
		@NotNull(message = "Vælg, om navn og adresse er beskyttet") AddressProtection protection,
		@Size(max = 20, message = "Vælg en af de viste sager") String linkTo,
		@NotNull(message = "Spørg borgeren, og vælg, hvem der kan læse posten") DigitalPostAccess digitalPost,
		@Size(max = 200, message = "Skriv højst 200 tegn") String digitalPostReaders,
		@Size(max = 30, message = "Skriv højst 30 tegn") String phone,
		@Size(max = 100, message = "Skriv højst 100 tegn") String phoneHours,
		@Size(max = 60, message = "Skriv højst 60 tegn") String codeWord, Boolean callFirst,
		@Size(max = 300, message = "Skriv højst 300 tegn") String postalAddress,
		@Size(max = 120, message = "Skriv højst 120 tegn") String representativeName,
		@Size(max = 300, message = "Skriv højst 300 tegn") String representativeContact,
		@Size(max = 300, message = "Skriv højst 300 tegn") String representativeReason,
		@Size(max = 120, message = "Skriv højst 120 tegn") String guardianName,
		@Size(max = 300, message = "Skriv højst 300 tegn") String guardianScope,
		@Size(max = 120, message = "Skriv højst 120 tegn") String companion, Boolean needsInterpreter,
		@Size(max = 60, message = "Skriv højst 60 tegn") String language) {

	SafeContactAgreement agreement() {
		return agreement(this.postalAddress);
	}

	/**
	 * The agreement with an address that whoever filled in the form may not see.
	 */
	SafeContactAgreement agreement(String letterAddress) {
		return new SafeContactAgreement(this.citizenName, this.cpr, this.protection, this.linkTo, this.digitalPost,
				this.digitalPostReaders, this.phone, this.phoneHours, this.codeWord,
				Boolean.TRUE.equals(this.callFirst), letterAddress, this.representativeName, this.representativeContact,
				this.representativeReason, this.guardianName, this.guardianScope, this.companion,
				Boolean.TRUE.equals(this.needsInterpreter), this.language);
	}

}
