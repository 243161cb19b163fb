package dk.udslusning.process.form.repayment;

import java.time.LocalDate;

import dk.udslusning.casefile.dispatch.LetterChannel;
import dk.udslusning.casefile.dispatch.LetterOrTalk;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The fields of the tasks that tell the citizen that nothing is asked back.
 *
 * @param facts shown only
 * @param mustCall shown only: she must be rung up before a letter
 * @param note why
 * @param channel how she is told
 * @param sentOn when
 * @param calledFirst she was rung up
 * @param text what she is told
 */
record TellNothingClaimedFields(String facts, Boolean mustCall,
		@NotNull(message = "Skriv, hvorfor intet kræves tilbage") @Size(max = 2000,
				message = "Skriv højst 2.000 tegn") String note,
		@NotNull(message = "Vælg, hvordan borgeren får besked") LetterChannel channel,
		@NotNull(message = "Skriv, hvilken dag borgeren fik besked") LocalDate sentOn, Boolean calledFirst,
		@NotNull(message = "Skriv, hvad borgeren har fået besked om") @Size(max = 2000,
				message = "Skriv højst 2.000 tegn") String text) {

	LetterOrTalk told() {
		return new LetterOrTalk(this.channel, this.sentOn, Boolean.TRUE.equals(this.calledFirst), this.text);
	}

	/**
	 * Without the words, so that a log cannot repeat them.
	 */
	@Override
	public String toString() {
		return "TellNothingClaimedFields";
	}

}
