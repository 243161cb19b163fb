package dk.udslusning.casefile.letter;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A letter in the case file, in plain text.
 *
 * @param id the letter
 * @param caseNumber the case
 * @param kind what it is for
 * @param subject Danish heading
 * @param body Danish text
 * @param writtenBy user id
 * @param writtenAt Danish local time
 * @param sentOn the day it went out; null until then
 * @param channel how; null until then
 * @param sentBy the name of who sent it; null until then
 */
public record Letter(long id, String caseNumber, LetterKind kind, String subject, String body, String writtenBy,
		LocalDateTime writtenAt, LocalDate sentOn, Channel channel, String sentBy) {

	public boolean isSent() {
		return this.sentOn != null;
	}

}
