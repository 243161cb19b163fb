package dk.udslusning.process.form.tenancy;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The fields of "Fravær slut".
 *
 * @param facts shown only
 */
record AbsenceEndFields(String facts, @NotNull(message = "Skriv den sidste dag, borgeren var væk") LocalDate endedOn,
		@Size(max = 2000, message = "Skriv højst 2.000 tegn") String remark) {

	/**
	 * Without the words, so that a log cannot repeat them.
	 */
	@Override
	public String toString() {
		return "AbsenceEndFields";
	}

}
