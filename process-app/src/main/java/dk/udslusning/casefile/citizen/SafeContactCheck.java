package dk.udslusning.casefile.citizen;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import dk.udslusning.casefile.Faults;

import org.springframework.stereotype.Component;

/**
 * Finds what is missing or contradicts itself in an agreement on safe contact.
 */
@Component
class SafeContactCheck {

	private final Clock clock;

	SafeContactCheck(Clock clock) {
		this.clock = clock;
	}

	Faults check(Citizen citizen, SafeContactAgreement agreed, List<String> otherOpenCases) {
		Faults faults = new Faults();
		checkIdentity(citizen, agreed, faults);
		faults.addIf(agreed.linkTo() != null && !otherOpenCases.contains(agreed.linkTo()), "linkTo",
				"Vælg en af de viste sager, eller lad feltet stå tomt");
		checkWays(agreed, faults);
		return faults;
	}

	/** How she can be reached, whoever she is. */
	void checkWays(SafeContactAgreement agreed, Faults faults) {
		checkDigitalPost(agreed, faults);
		checkPhone(agreed, faults);
		checkRepresentative(agreed, faults);
		faults.addIf(agreed.guardianName() != null && agreed.guardianScope() == null, "guardianScope",
				"Skriv, hvad værgemålet omfatter, fx økonomiske forhold");
		faults.addIf(agreed.guardianName() == null && agreed.guardianScope() != null, "guardianName",
				"Skriv værgens navn, eller slet værgemålets omfang");
		faults.addIf(agreed.needsInterpreter() && agreed.language() == null, "language",
				"Skriv, hvilket sprog tolken skal tale");
	}

	private void checkIdentity(Citizen citizen, SafeContactAgreement agreed, Faults faults) {
		faults.addIf(citizen.name() != null && agreed.citizenName() != null, "citizenName",
				"Navnet er registreret allerede; lad feltet stå tomt");
		faults.addIf(citizen.cpr() != null && agreed.cpr() != null, "cpr",
				"CPR-nummeret er registreret allerede; lad feltet stå tomt");
		faults.addIf(citizen.name() == null && agreed.citizenName() == null && agreed.cpr() != null, "citizenName",
				"Skriv også navnet, når borgeren ikke længere er anonym, eller slet CPR-nummeret");
		if (citizen.cpr() == null) {
			CprField.read(agreed.cpr(), LocalDate.now(this.clock), "cpr", faults)
				.filter((cpr) -> citizen.bornOn() != null && !cpr.birthDate().equals(citizen.bornOn()))
				.ifPresent((cpr) -> faults.add("cpr",
						"CPR-nummeret passer ikke med fødselsdatoen i henvendelsen. Se efter i sygesikringskortet"));
		}
	}

	private static void checkDigitalPost(SafeContactAgreement agreed, Faults faults) {
		boolean others = agreed.digitalPost() == DigitalPostAccess.OTHERS;
		faults.addIf(others && agreed.digitalPostReaders() == null, "digitalPostReaders",
				"Skriv, hvem der ellers kan læse posten eller bruge MitID, fx en tidligere partner");
		faults.addIf(!others && agreed.digitalPostReaders() != null, "digitalPostReaders",
				"Vælg »Andre kan læse den«, eller slet, hvem de andre er");
	}

	private static void checkPhone(SafeContactAgreement agreed, Faults faults) {
		PhoneField.check(agreed.phone(), "phone", faults);
		boolean noPhone = agreed.phone() == null;
		faults.addIf(noPhone && agreed.callFirst() && agreed.representativeName() == null, "phone",
				"Skriv det nummer, der skal ringes til, eller fjern fluebenet i »Ring først«");
		faults.addIf(noPhone && agreed.phoneHours() != null, "phone",
				"Skriv det nummer, tidspunktet gælder for, eller slet tidspunktet");
		faults.addIf(noPhone && agreed.codeWord() != null, "phone",
				"Skriv det nummer, kodeordet gælder for, eller slet kodeordet");
		faults.addIf(
				noPhone && !agreed.digitalPost().isSafe() && agreed.postalAddress() == null
						&& agreed.representativeName() == null,
				"phone", "Der er ingen sikker vej til borgeren. Aftal et telefonnummer, en adresse til breve eller en "
						+ "partsrepræsentant");
	}

	private static void checkRepresentative(SafeContactAgreement agreed, Faults faults) {
		boolean named = agreed.representativeName() != null;
		faults.addIf(named && agreed.representativeReason() == null, "representativeReason",
				"Skriv, hvad repræsentanten handler på, fx fuldmagt af 20.11.2026 (FVL § 8)");
		faults.addIf(named && agreed.representativeContact() == null, "representativeContact",
				"Skriv, hvor brevene skal sendes hen; de går til repræsentanten");
		faults.addIf(!named && (agreed.representativeReason() != null || agreed.representativeContact() != null),
				"representativeName", "Skriv repræsentantens navn, eller slet resten om repræsentanten");
	}

}
