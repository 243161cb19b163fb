/**
 * Cases of citizens who live in their homes already when the case is registered here:
 * entered in the middle of the path, with their true days.
 */
package dk.udslusning.decision.takeover;
