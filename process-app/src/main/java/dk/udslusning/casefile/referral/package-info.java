/**
 * Notices that the shelters' own systems send, and what they may know of them.
 */
package dk.udslusning.casefile.referral;
