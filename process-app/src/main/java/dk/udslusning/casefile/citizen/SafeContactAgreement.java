package dk.udslusning.casefile.citizen;

import dk.udslusning.rules.citizen.Cpr;

/**
 * What was agreed with the citizen about safe contact. Texts are null where nothing was
 * said.
 *
 * @param citizenName only where the name was missing until now
 * @param cpr only where the CPR number was missing until now; as written
 * @param protection how far name and address are protected
 * @param linkTo another open case of the same person, or null
 * @param digitalPost who can read her Digital Post or use her MitID
 * @param digitalPostReaders who the others are
 * @param phone a telephone that only she answers
 * @param phoneHours when to ring
 * @param codeWord what the caller says first
 * @param callFirst no letter leaves before she was rung up
 * @param postalAddress where paper letters may go
 * @param representativeName whoever acts for her (FVL § 8)
 * @param representativeContact how to reach the representative
 * @param representativeReason power of attorney or other ground
 * @param guardianName her guardian
 * @param guardianScope what the guardianship covers
 * @param companion her companion (bisidder)
 * @param needsInterpreter whether talks need an interpreter
 * @param language the language she speaks and reads
 */
public record SafeContactAgreement(String citizenName, String cpr, AddressProtection protection, String linkTo,
		DigitalPostAccess digitalPost, String digitalPostReaders, String phone, String phoneHours, String codeWord,
		boolean callFirst, String postalAddress, String representativeName, String representativeContact,
		String representativeReason, String guardianName, String guardianScope, String companion,
		boolean needsInterpreter, String language) {

	Cpr cprNumber() {
		return (this.cpr != null) ? Cpr.parse(this.cpr) : null;
	}

	Representative representative() {
		return (this.representativeName != null)
				? new Representative(this.representativeName, this.representativeContact, this.representativeReason)
				: null;
	}

	Guardian guardian() {
		return (this.guardianName != null) ? new Guardian(this.guardianName, this.guardianScope) : null;
	}

	/**
	 * Without the person, so that a log cannot name anybody.
	 */
	@Override
	public String toString() {
		return "SafeContactAgreement";
	}

}
