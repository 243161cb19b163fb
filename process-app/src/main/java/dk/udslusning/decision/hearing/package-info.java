/**
 * Party hearing before an adverse decision on facts the citizen does not know (FVL § 19).
 */
package dk.udslusning.decision.hearing;
