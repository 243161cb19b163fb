package dk.udslusning.process.form.followup;

/**
 * What a caseworker reports of a planned follow-up; the names are the values of the
 * routing variable.
 */
enum FollowUpResult {

	HELD, MOVED, MISSED, MOVED_OUT

}
