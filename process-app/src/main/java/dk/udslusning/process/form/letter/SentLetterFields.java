package dk.udslusning.process.form.letter;

import java.time.LocalDate;

import dk.udslusning.casefile.dispatch.LetterSent;
import dk.udslusning.casefile.letter.Channel;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The fields of every "Brev sendt".
 *
 * @param facts shown only: how to reach her safely
 * @param letterText shown only
 * @param mustCall shown only: she must be rung up first
 * @param sentOn the day it went out
 * @param channel how
 * @param sentBy who sent it
 * @param calledFirst she was rung up
 */
record SentLetterFields(String facts, String letterText, Boolean mustCall,
		@NotNull(message = "Vælg den dag, brevet blev sendt") LocalDate sentOn,
		@NotNull(message = "Vælg, hvordan brevet blev sendt") Channel channel,
		@NotNull(message = "Skriv, hvem der sendte brevet") @Size(max = 64,
				message = "Skriv højst 64 tegn") String sentBy,
		Boolean calledFirst) {

	LetterSent sent() {
		return new LetterSent(this.sentOn, this.channel, this.sentBy, Boolean.TRUE.equals(this.calledFirst));
	}

}
