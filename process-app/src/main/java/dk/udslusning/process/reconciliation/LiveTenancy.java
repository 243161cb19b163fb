package dk.udslusning.process.reconciliation;

import java.time.LocalDateTime;

/**
 * A time in a home that the engine takes for not over yet.
 *
 * @param id the instance
 * @param endsAt the time it holds for its end; Danish local time
 * @param endsByItself whether the timer of its end is due, and will fire by itself
 */
record LiveTenancy(String id, LocalDateTime endsAt, boolean endsByItself) {

}
