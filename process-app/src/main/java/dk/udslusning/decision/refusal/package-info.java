/**
 * The refusal of a transitional home: heard, prepared, approved by a team leader, issued.
 */
package dk.udslusning.decision.refusal;
