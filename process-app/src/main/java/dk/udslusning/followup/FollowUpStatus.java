package dk.udslusning.followup;

/**
 * Where a follow-up stands.
 */
public enum FollowUpStatus {

	PLANNED, HELD, MOVED_OUT

}
