/**
 * The decision on the refund of rent and its letter (SEL § 163 a).
 */
package dk.udslusning.decision.grant;
