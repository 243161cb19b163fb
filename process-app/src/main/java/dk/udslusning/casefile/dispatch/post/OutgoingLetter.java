package dk.udslusning.casefile.dispatch.post;

import java.time.LocalDateTime;

import dk.udslusning.casefile.letter.Channel;
import dk.udslusning.casefile.letter.LetterKind;

/**
 * What the post is given. Whom it goes to stands in the letter alone; the case number
 * leads the municipality's own systems to the citizen.
 *
 * @param reference the posting
 * @param channel Digital Post or paper
 * @param kind what the letter is for
 * @param caseNumber the case
 * @param created when it was laid ready, Danish local time
 * @param file the letter
 */
public record OutgoingLetter(String reference, Channel channel, LetterKind kind, String caseNumber,
		LocalDateTime created, LetterFile file) {

}
