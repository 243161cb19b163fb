package dk.udslusning.process.form.appeal;

import java.time.LocalDate;

import dk.udslusning.casefile.dispatch.LetterChannel;
import dk.udslusning.casefile.dispatch.LetterOrTalk;
import dk.udslusning.decision.appeal.LimitAnswer;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The fields of "Nå fristen, eller giv besked".
 *
 * @param facts shown only
 * @param mustCall shown only: she must be rung up before a letter
 * @param answer what is done
 * @param note who does it by when
 * @param channel how the citizen is told
 * @param sentOn when
 * @param calledFirst she was rung up
 * @param text what she is told
 */
record RelieveFields(String facts, Boolean mustCall, @NotNull(message = "Vælg, hvad der sker") LimitAnswer answer,
		@NotNull(message = "Skriv, hvem der gør hvad, og hvornår") @Size(max = 2000,
				message = "Skriv højst 2.000 tegn") String note,
		LetterChannel channel, LocalDate sentOn, Boolean calledFirst,
		@Size(max = 2000, message = "Skriv højst 2.000 tegn") String text) {

	LetterOrTalk told() {
		return new LetterOrTalk(this.channel, this.sentOn, Boolean.TRUE.equals(this.calledFirst), this.text);
	}

	/**
	 * Without the words, so that a log cannot repeat them.
	 */
	@Override
	public String toString() {
		return "RelieveFields";
	}

}
