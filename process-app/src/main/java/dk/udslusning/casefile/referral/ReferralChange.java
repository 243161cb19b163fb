package dk.udslusning.casefile.referral;

/**
 * What a sender can tell about a notice afterwards.
 */
enum ReferralChange {

	DISCHARGE_PLANNED, WITHDRAWN

}
