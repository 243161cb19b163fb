package dk.udslusning.process.form.agreement;

import java.time.LocalDate;

import dk.udslusning.casefile.dispatch.LetterChannel;
import dk.udslusning.casefile.dispatch.LetterOrTalk;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The fields of "Indkald til møde om aftalen".
 *
 * @param facts shown only
 * @param mustCall shown only: she must be rung up before a letter
 * @param meetingOn the day of the meeting
 * @param meetingTime the time of day
 * @param channel how she was invited
 * @param sentOn when she was invited
 * @param calledFirst she was rung up
 * @param invitation what was written or said
 */
record InvitationFields(String facts, Boolean mustCall,
		@NotNull(message = "Skriv, hvilken dag mødet er") LocalDate meetingOn,
		@NotNull(message = "Skriv, hvad klokken er, når mødet begynder, fx 10.30") @Size(max = 5,
				message = "Skriv højst 5 tegn, fx 10.30") String meetingTime,
		@NotNull(message = "Vælg, hvordan borgeren får besked") LetterChannel channel,
		@NotNull(message = "Skriv, hvilken dag borgeren fik besked") LocalDate sentOn, Boolean calledFirst,
		@NotNull(message = "Skriv, hvad borgeren har fået besked om") @Size(max = 2000,
				message = "Skriv højst 2.000 tegn") String invitation) {

	LetterOrTalk invited() {
		return new LetterOrTalk(this.channel, this.sentOn, Boolean.TRUE.equals(this.calledFirst), this.invitation);
	}

	/**
	 * Without the words, so that a log cannot repeat them.
	 */
	@Override
	public String toString() {
		return "InvitationFields";
	}

}
