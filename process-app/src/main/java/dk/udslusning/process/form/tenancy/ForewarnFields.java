package dk.udslusning.process.form.tenancy;

import java.time.LocalDate;

import dk.udslusning.casefile.dispatch.LetterSent;
import dk.udslusning.casefile.letter.Channel;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The fields of "Varsl om barn, der fylder 18".
 *
 * @param facts shown only
 * @param letterText shown only
 * @param mustCall shown only: she must be rung up first
 */
record ForewarnFields(String facts, String letterText, Boolean mustCall,
		@NotNull(message = "Vælg, om barnet stadig bor i boligen") Boolean livesThere, LocalDate sentOn,
		Channel channel, Boolean calledFirst,
		@Size(max = 1000, message = "Skriv højst 1.000 tegn") String notThereReason) {

	LetterSent sent(String by) {
		return new LetterSent(this.sentOn, this.channel, by, Boolean.TRUE.equals(this.calledFirst));
	}

	/**
	 * Without the words, so that a log cannot repeat them.
	 */
	@Override
	public String toString() {
		return "ForewarnFields";
	}

}
