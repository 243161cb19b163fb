package dk.udslusning.process.form.tenancy;

import java.time.LocalDate;

import dk.udslusning.casefile.absence.AbsenceKind;
import dk.udslusning.casefile.absence.NewAbsence;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The fields of "Vurdér fravær".
 *
 * @param facts shown only
 */
record AbsenceFields(String facts, @NotNull(message = "Vælg fraværets art") AbsenceKind kind,
		@NotNull(message = "Skriv, hvornår fraværet begynder") LocalDate beganOn,
		@NotNull(message = "Skriv, hvornår borgeren ventes hjem") LocalDate expectedUntil,
		@NotNull(message = "Skriv, hvordan boligen bevares imens: husleje, post, nøgle") @Size(max = 2000,
				message = "Skriv højst 2.000 tegn") String homeKept) {

	NewAbsence absence() {
		return new NewAbsence(this.kind, this.beganOn, this.expectedUntil, this.homeKept);
	}

	/**
	 * Without the words, so that a log cannot repeat them.
	 */
	@Override
	public String toString() {
		return "AbsenceFields";
	}

}
