package dk.udslusning.casefile.dispatch.post;

import java.time.LocalDate;
import java.time.LocalDateTime;

import dk.udslusning.casefile.letter.Channel;

/**
 * One try to bring a letter to its reader.
 *
 * @param id the posting
 * @param letterId the letter
 * @param reference what other systems know it by: random, tells nothing
 * @param channel how
 * @param preparedAt Danish local time
 * @param state how far it has come
 * @param day the day of the state; null while it is only prepared
 * @param reason why it failed; null elsewhere
 */
public record Posting(long id, long letterId, String reference, Channel channel, LocalDateTime preparedAt,
		PostingState state, LocalDate day, String reason) {

}
