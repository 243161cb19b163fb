package dk.udslusning.process.form.fileaccess;

import java.time.LocalDate;

import dk.udslusning.casefile.dispatch.LetterSent;
import dk.udslusning.casefile.letter.Channel;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The fields of "Udlevér akterne".
 *
 * @param facts shown only: how to reach the citizen safely, and the answer
 */
record ReleasePapersFields(String facts, @NotNull(message = "Vælg, om akterne er udleveret") Answer answer,
		Channel channel, Boolean calledFirst, LocalDate sentOn,
		@Size(max = 64, message = "Skriv højst 64 tegn") String sentBy) {

	LetterSent given() {
		return new LetterSent(this.sentOn, this.channel, this.sentBy, Boolean.TRUE.equals(this.calledFirst));
	}

	/** What has happened. */
	enum Answer {

		RELEASED, SEND_BACK

	}

}
