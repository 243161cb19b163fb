package dk.udslusning.process.form.appeal;

import java.time.LocalDate;

import dk.udslusning.decision.appeal.BoardAnswer;
import dk.udslusning.decision.appeal.BoardOutcome;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The fields of "Registrér Ankestyrelsens svar".
 *
 * @param facts shown only
 * @param boardOutcome what it decided
 * @param answeredOn the day the answer came
 * @param reference its journal number
 * @param summary what it says and asks for
 */
record BoardAnswerFields(String facts,
		@NotNull(message = "Vælg, hvad Ankestyrelsen har afgjort") BoardOutcome boardOutcome,
		@NotNull(message = "Vælg den dag, svaret kom") LocalDate answeredOn,
		@Size(max = 100, message = "Skriv højst 100 tegn") String reference,
		@NotNull(message = "Skriv, hvad Ankestyrelsen har lagt vægt på") @Size(max = 4000,
				message = "Skriv højst 4.000 tegn") String summary) {

	BoardAnswer answer() {
		return new BoardAnswer(this.boardOutcome, this.answeredOn, this.reference, this.summary);
	}

	/**
	 * Without the words, so that a log cannot repeat them.
	 */
	@Override
	public String toString() {
		return "BoardAnswerFields";
	}

}
