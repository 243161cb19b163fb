/**
 * The municipality's case-time limits, and the notice to the citizen where one cannot be
 * kept (RSL § 3).
 */
package dk.udslusning.decision.casetime;
