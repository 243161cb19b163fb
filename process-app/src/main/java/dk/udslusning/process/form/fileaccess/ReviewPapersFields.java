package dk.udslusning.process.form.fileaccess;

import java.time.LocalDate;

import dk.udslusning.decision.fileaccess.AccessOutcome;
import dk.udslusning.decision.fileaccess.AccessReview;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The fields of "Gennemgå sagens akter".
 *
 * @param caseVersion the list as it was shown
 * @param facts shown only: the request, and the list with numbers
 */
record ReviewPapersFields(Long caseVersion, String facts,
		@NotNull(message = "Vælg, hvad der skal ske") AccessOutcome outcome,
		@Size(max = 500, message = "Skriv højst 500 tegn") String seen,
		@Size(max = 4000, message = "Skriv højst 4.000 tegn") String leftOut,
		@Size(max = 2000, message = "Skriv højst 2.000 tegn") String words,
		@Size(max = 4000, message = "Skriv højst 4.000 tegn") String reasons,
		@Size(max = 2000, message = "Skriv højst 2.000 tegn") String delayReason, LocalDate newAnswerBy,
		LocalDate toldOn) {

	AccessReview review() {
		return new AccessReview(this.outcome, this.seen, this.leftOut, this.words, this.reasons, this.delayReason,
				this.newAnswerBy, this.toldOn);
	}

	/**
	 * Without the words, so that a log cannot repeat them.
	 */
	@Override
	public String toString() {
		return "ReviewPapersFields";
	}

}
