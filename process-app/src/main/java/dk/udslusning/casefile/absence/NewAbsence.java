package dk.udslusning.casefile.absence;

import java.time.LocalDate;

import dk.udslusning.casefile.Faults;

/**
 * An absence as it is assessed, as a caseworker fills it in.
 *
 * @param kind why she is away
 * @param beganOn its first day
 * @param expectedUntil the day she is expected home
 * @param homeKept how the home is kept meanwhile: rent, mail, key, support
 */
public record NewAbsence(AbsenceKind kind, LocalDate beganOn, LocalDate expectedUntil, String homeKept) {

	void check(LocalDate today, Faults faults) {
		faults.addIf(this.kind == null, "kind", "Vælg fraværets art")
			.addIf(this.beganOn == null, "beganOn", "Skriv, hvornår fraværet begynder")
			.addIf(this.beganOn != null
					&& (this.beganOn.isBefore(today.minusYears(1)) || this.beganOn.isAfter(today.plusYears(1))),
					"beganOn", "Dagen ligger mere end et år fra i dag; tjek årstallet")
			.addIf(this.expectedUntil == null, "expectedUntil", "Skriv, hvornår borgeren ventes hjem")
			.addIf(this.expectedUntil != null && this.beganOn != null && this.expectedUntil.isBefore(this.beganOn),
					"expectedUntil", "Dagen kan ikke ligge, før fraværet begynder")
			.addIf(this.expectedUntil != null && this.expectedUntil.isAfter(today.plusYears(5)), "expectedUntil",
					"Dagen ligger mere end fem år frem; tjek årstallet")
			.addIf(this.homeKept == null || this.homeKept.isBlank(), "homeKept",
					"Skriv, hvordan boligen bevares imens: husleje, post, nøgle");
	}

}
