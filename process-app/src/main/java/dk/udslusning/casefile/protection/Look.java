package dk.udslusning.casefile.protection;

import java.time.LocalDateTime;

/**
 * One look at what is protected.
 *
 * @param what what was shown, without the value
 * @param lookedBy user id
 * @param lookedAt Danish local time
 */
public record Look(String what, String lookedBy, LocalDateTime lookedAt) {

}
