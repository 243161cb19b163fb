package dk.udslusning.followup;

import java.time.LocalDate;

/**
 * A try to reach a citizen, as a caseworker fills it in; anything may still be missing or
 * wrong.
 *
 * @param triedOn the day
 * @param channel how, within what was agreed as safe contact
 * @param reached whether the citizen was reached
 * @param text what came of it
 * @param newDate the new day of the follow-up, where she was reached
 */
public record ContactTry(LocalDate triedOn, SafeChannel channel, Boolean reached, String text, LocalDate newDate) {

}
