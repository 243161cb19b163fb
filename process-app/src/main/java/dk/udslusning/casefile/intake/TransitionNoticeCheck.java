package dk.udslusning.casefile.intake;

import java.time.Clock;
import java.time.LocalDate;

import dk.udslusning.casefile.Faults;
import dk.udslusning.casefile.PlainText;
import dk.udslusning.casefile.citizen.CprField;
import dk.udslusning.casefile.citizen.PhoneField;
import dk.udslusning.casefile.release.PlannedDischarge;
import dk.udslusning.rules.scheme.Origin;

import org.springframework.stereotype.Component;

/**
 * Finds what is missing, impossible or contradicts itself in a notice. A CPR number that
 * fails modulus 11, a discharge in the future and another open case refuse nothing.
 */
@Component
class TransitionNoticeCheck {

	/**
	 * The first citizen could be released through the oldest scheme on 1 August 2018; no
	 * enquiry is older than that year.
	 */
	private static final LocalDate EARLIEST = LocalDate.of(2018, 1, 1);

	/** Older than any stay or citizen: a year that was mistyped. */
	private static final LocalDate EARLIEST_STAY = LocalDate.of(2000, 1, 1);

	private static final LocalDate EARLIEST_BIRTH = LocalDate.of(1900, 1, 1);

	private final Clock clock;

	TransitionNoticeCheck(Clock clock) {
		this.clock = clock;
	}

	Faults check(TransitionNotice notice) {
		LocalDate today = LocalDate.now(this.clock);
		Faults faults = new Faults();
		faults.addIf(notice.receivedOn().isAfter(today), "receivedOn",
				"Datoen ligger i fremtiden. Vælg den dag, henvendelsen kom");
		faults.addIf(notice.receivedOn().isBefore(EARLIEST), "receivedOn",
				"Ordningerne begyndte i 2018. Vælg den dag, henvendelsen kom");
		checkPerson(notice, today, faults);
		PhoneField.check(notice.phone(), "phone", faults);
		PlainText.check(notice.name(), "name", faults);
		PlainText.check(notice.shelter(), "shelter", faults);
		PlainText.check(notice.situation(), "situation", faults);
		if (notice.origin() == Origin.OTHER) {
			checkOtherSituation(notice, faults);
		}
		else {
			checkStay(notice, today, faults);
		}
		return faults;
	}

	private static void checkPerson(TransitionNotice notice, LocalDate today, Faults faults) {
		if (notice.isAnonymous()) {
			faults.addIf(notice.origin() != Origin.CRISIS_CENTRE_109, "anonymous",
					"Kun et ophold på krisecenter kan være anonymt (SEL § 109). Skriv navnet, eller ret, hvor "
							+ "borgeren kommer fra");
			faults.addIf(notice.name() != null, "name", "Slet navnet, eller fjern fluebenet i »Anonymt ophold«");
			faults.addIf(notice.cpr() != null, "cpr", "Slet CPR-nummeret, eller fjern fluebenet i »Anonymt ophold«");
		}
		else {
			faults.addIf(notice.name() == null, "name", "Skriv borgerens navn, eller sæt flueben i »Anonymt ophold«");
		}
		faults.addIf(notice.bornOn() != null && notice.bornOn().isAfter(today), "bornOn",
				"Fødselsdatoen ligger i fremtiden. Ret den");
		faults.addIf(notice.bornOn() != null && notice.bornOn().isBefore(EARLIEST_BIRTH), "bornOn",
				"Fødselsdatoen ligger før 1900. Ret året");
		CprField.read(notice.cpr(), today, "cpr", faults)
			.filter((cpr) -> notice.bornOn() != null && !cpr.birthDate().equals(notice.bornOn()))
			.ifPresent((cpr) -> faults.add("bornOn",
					"Fødselsdatoen passer ikke med CPR-nummeret. Ret en af dem, eller slet fødselsdatoen"));
	}

	private static void checkStay(TransitionNotice notice, LocalDate today, Faults faults) {
		faults.addIf(notice.shelter() == null, "shelter", "Skriv navnet på det sted, borgeren opholder sig");
		faults.addIf(notice.situation() != null, "situation",
				"Slet teksten, eller vælg »Anden boligsituation« som det sted, borgeren kommer fra");
		if (notice.admittedOn() == null) {
			faults.add("admittedOn", "Vælg den dag, opholdet begyndte");
			return;
		}
		faults.addIf(notice.admittedOn().isAfter(today), "admittedOn",
				"Datoen ligger i fremtiden. Vælg den dag, opholdet begyndte");
		faults.addIf(notice.admittedOn().isBefore(EARLIEST_STAY), "admittedOn", "Datoen ligger før 2000. Ret året");
		PlannedDischarge.check(notice.plannedDischargeOn(), today, "plannedDischargeOn", faults);
		faults.addIf(notice.plannedDischargeOn() != null && notice.plannedDischargeOn().isBefore(notice.admittedOn()),
				"plannedDischargeOn", "Udskrivningen kan ikke ligge før indskrivningen. Ret en af datoerne");
	}

	private static void checkOtherSituation(TransitionNotice notice, Faults faults) {
		String clear = "Slet feltet, eller vælg den boform, borgeren kommer fra";
		faults.addIf(notice.situation() == null, "situation", "Skriv kort, hvordan borgeren bor nu");
		faults.addIf(notice.shelter() != null, "shelter", clear);
		faults.addIf(notice.admittedOn() != null, "admittedOn", clear);
		faults.addIf(notice.plannedDischargeOn() != null, "plannedDischargeOn", clear);
	}

}
