package dk.udslusning.process.form.appeal;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The fields of "Send klagen til Ankestyrelsen".
 *
 * @param facts shown only
 * @param contents shown only: the list of the file
 * @param sentToBoardOn the day it went
 * @param complete whether everything in the list went along
 * @param statement what the municipality says to it
 * @param askOn when Ankestyrelsen is asked how far it has come
 */
record ForwardFields(String facts, String contents,
		@NotNull(message = "Vælg den dag, sagen blev sendt") LocalDate sentToBoardOn, Boolean complete,
		@NotNull(message = "Skriv kommunens udtalelse til klagen") @Size(max = 8000,
				message = "Skriv højst 8.000 tegn") String statement,
		@NotNull(message = "Vælg den dag, I spørger Ankestyrelsen") LocalDate askOn) {

	/**
	 * Without the words, so that a log cannot repeat them.
	 */
	@Override
	public String toString() {
		return "ForwardFields";
	}

}
