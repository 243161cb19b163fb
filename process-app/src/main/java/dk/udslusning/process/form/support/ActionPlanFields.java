package dk.udslusning.process.form.support;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The fields of "Tilbyd handleplan".
 *
 * @param facts shown only
 * @param offeredOn the day
 * @param accepted whether the citizen wants a plan
 * @param goals what it aims at
 * @param remark what else was said
 */
record ActionPlanFields(String facts,
		@NotNull(message = "Skriv, hvilken dag handleplanen blev tilbudt") LocalDate offeredOn,
		@NotNull(message = "Vælg, om borgeren vil have en handleplan") Boolean accepted,
		@Size(max = 4000, message = "Skriv højst 4.000 tegn") String goals,
		@Size(max = 2000, message = "Skriv højst 2.000 tegn") String remark) {

	/**
	 * Without the words, so that a log cannot repeat them.
	 */
	@Override
	public String toString() {
		return "ActionPlanFields";
	}

}
