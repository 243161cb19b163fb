package dk.udslusning.casefile.lease;

import java.time.LocalDate;

import dk.udslusning.casefile.Faults;
import dk.udslusning.rules.time.DanishDates;

/**
 * What stands in a signed addendum, as a caseworker copies it; anything may still be
 * missing or wrong.
 *
 * @param signedOn the day both parties had signed it
 * @param periodMonths months of the new period, counted from the lease's first day
 * @param deviations the deviations as stated in the addendum
 * @param councilApprovedOn the day the council approved them
 */
public record AddendumTerms(LocalDate signedOn, Integer periodMonths, String deviations, LocalDate councilApprovedOn) {

	/**
	 * Adds what is missing or impossible, by field.
	 * @param leaseSignedOn the day the lease was signed; null where it is not known
	 * @param runsUntil the last day of the period that the addendum extends, inclusive
	 * @param running months of that period
	 * @param months the months by which it was decided to be extended
	 * @param today the day of the check
	 */
	public void check(LocalDate leaseSignedOn, LocalDate runsUntil, int running, int months, LocalDate today,
			Faults faults) {
		LocalDate signed = this.signedOn;
		LocalDate approved = this.councilApprovedOn;
		Integer total = this.periodMonths;
		faults.addIf(signed == null, "signedOn", "Skriv, hvornår tillægget blev underskrevet")
			.addIf(signed != null && signed.isAfter(today), "signedOn",
					"Tillægget kan ikke være underskrevet i fremtiden; registrér det, når det er underskrevet")
			.addIf(signed != null && leaseSignedOn != null && signed.isBefore(leaseSignedOn), "signedOn",
					"Tillægget kan ikke være underskrevet før lejekontrakten; tjek årstallet")
			.addIf(signed != null && signed.isAfter(runsUntil), "signedOn",
					"Tillægget er underskrevet efter periodens sidste dag, " + DanishDates.format(runsUntil)
							+ ". Så gælder det ikke: forlængelsen er bortfaldet")
			.addIf(total == null, "periodMonths", "Skriv, hvor mange måneder perioden er på efter tillægget")
			.addIf(total != null && (total <= running || total > running + months), "periodMonths",
					"Perioden er på " + running + " måneder og er besluttet forlænget med " + months
							+ ". Skriv hele perioden fra lejemålets første dag, højst " + (running + months)
							+ " måneder")
			.addIf(this.deviations == null || this.deviations.isBlank(), "deviations",
					"Skriv de fravigelser, der står i tillægget (almenlejeloven § 4, stk. 3)")
			.addIf(approved == null, "councilApprovedOn",
					"Skriv, hvornår kommunen godkendte fravigelserne; uden godkendelse gælder de ikke")
			.addIf(approved != null && approved.isAfter(today), "councilApprovedOn",
					"Godkendelsen kan ikke ligge i fremtiden");
	}

}
