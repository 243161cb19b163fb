package dk.udslusning.process.form.child;

import java.time.LocalDate;

import dk.udslusning.casefile.child.ConcernAnswer;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The fields of "Tag stilling til bekymring for et barn".
 *
 * @param facts shown only
 */
record HandleConcernFields(String facts, @NotNull(message = "Vælg, hvad der er sket") Answer answer, LocalDate sentOn,
		@Size(max = 200, message = "Skriv højst 200 tegn") String sentHow,
		@Size(max = 4000, message = "Skriv højst 4.000 tegn") String reason) {

	ConcernAnswer given() {
		return new ConcernAnswer(this.answer == Answer.NOTIFIED, this.sentOn, this.sentHow, this.reason);
	}

	/**
	 * Without the words, so that a log cannot repeat them.
	 */
	@Override
	public String toString() {
		return "HandleConcernFields";
	}

	/** What has happened. */
	enum Answer {

		NOTIFIED, NOT_NOTIFIED

	}

}
