package dk.udslusning.casefile.presence;

import java.time.LocalDateTime;

/**
 * A colleague who has the case open.
 *
 * @param userId who
 * @param openedAt since when
 */
public record OpenElsewhere(String userId, LocalDateTime openedAt) {

}
