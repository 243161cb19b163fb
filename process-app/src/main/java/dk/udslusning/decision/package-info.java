/**
 * What the municipality decides, and what the law asks before and around it: hearings,
 * approvals by a second person, reasons and appeal guidance (FVL §§ 19, 22-25).
 */
package dk.udslusning.decision;
