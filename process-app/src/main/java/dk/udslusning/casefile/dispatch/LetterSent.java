package dk.udslusning.casefile.dispatch;

import java.time.LocalDate;

import dk.udslusning.casefile.letter.Channel;

/**
 * What a caseworker records after a letter went out.
 *
 * @param sentOn the day
 * @param channel how
 * @param sentBy the name of who sent it
 * @param calledFirst whether the citizen was rung up before
 */
public record LetterSent(LocalDate sentOn, Channel channel, String sentBy, boolean calledFirst) {

}
