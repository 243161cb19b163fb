package dk.udslusning.api;

import java.time.LocalDate;

import dk.udslusning.casefile.citizen.AddressProtection;
import dk.udslusning.casefile.referral.ReferralNotice;
import dk.udslusning.casefile.release.Urgency;
import dk.udslusning.rules.scheme.Origin;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A notice as a shelter's system sends it. A field that it does not know is refused, so
 * that nothing is lost by a misspelt name.
 */
@Schema(description = "Melding om en borger, der skal udsluses")
record ReferralRequest(@Schema(
		description = "Jeres egen reference: bogstaver a-z, tal, punktum, bindestreg, understreg; aldrig et CPR-nummer",
		example = "KL-2026-0412", requiredMode = Schema.RequiredMode.REQUIRED) String reference,
		@Schema(description = "Jeres navn; kan udelades", example = "Krisecentret Lindegården") String shelter,
		@Schema(description = "Jeres art; kan udelades", example = "CRISIS_CENTRE_109") Origin origin,
		@Schema(description = "Opholdets første dag", example = "2026-11-01",
				requiredMode = Schema.RequiredMode.REQUIRED) LocalDate admittedOn,
		@Schema(description = "Planlagt udskrivning", example = "2027-02-01") LocalDate plannedDischargeOn,
		@Schema(description = "Anonymt ophold, kun på krisecenter", example = "false") Boolean anonymous,
		@Schema(description = "Borgerens navn, medmindre opholdet er anonymt", example = "Maja Lindevang") String name,
		@Schema(description = "CPR-nummer, hvis det er kendt", example = "750601-4016") String cpr,
		@Schema(description = "Fødselsdato, hvis CPR-nummeret ikke er kendt", example = "2001-06-15") LocalDate bornOn,
		@Schema(description = "Navne- og adressebeskyttelse; ukendt, hvis det udelades",
				example = "NAME_AND_ADDRESS") AddressProtection protection,
		@Schema(description = "En telefon, som kun borgeren tager", example = "20 11 22 33") String phone,
		@Schema(description = "Hvor mange børn der følger med", example = "2") Integer children,
		@Schema(description = "Hvor hurtigt der skal handles; almindelig, hvis det udelades",
				example = "SOON") Urgency urgency,
		@Schema(description = "Hvem kommunen kan ringe til hos jer",
				example = "Else Brandt, 44 55 66 77") String contact) {

	ReferralNotice notice() {
		return new ReferralNotice(this.reference, this.shelter, this.origin, this.admittedOn, this.plannedDischargeOn,
				this.anonymous, this.name, this.cpr, this.bornOn, this.protection, this.phone, this.children,
				this.urgency, this.contact);
	}

	/**
	 * Without the person, so that a log cannot name anybody.
	 */
	@Override
	public String toString() {
		return "ReferralRequest";
	}

}
