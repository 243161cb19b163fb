package dk.udslusning.process.form.appeal;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The fields of "Vurdér den sene klage".
 *
 * @param facts shown only
 * @param excused whether special reasons excuse it
 * @param latenessReasons why, or why not
 */
record LateAppealFields(String facts, @NotNull(message = "Vælg, om der er særlige grunde") Boolean excused,
		@NotNull(message = "Skriv, hvad du har lagt vægt på") @Size(max = 4000,
				message = "Skriv højst 4.000 tegn") String latenessReasons) {

	/**
	 * Without the words, so that a log cannot repeat them.
	 */
	@Override
	public String toString() {
		return "LateAppealFields";
	}

}
