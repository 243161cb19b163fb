package dk.udslusning.followup;

import dk.udslusning.casefile.NeedLevel;

/**
 * What the rhythm of follow-ups depends on.
 *
 * @param level how much support the citizen needs
 * @param monthsSinceMovingIn whole months, zero or more
 */
public record FollowUpNeed(NeedLevel level, int monthsSinceMovingIn) {

}
