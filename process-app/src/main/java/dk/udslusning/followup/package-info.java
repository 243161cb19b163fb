/**
 * Follow-ups while the citizen lives in the transitional home.
 */
package dk.udslusning.followup;
