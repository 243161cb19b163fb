/**
 * What is left to decide when the time in the home is over.
 */
package dk.udslusning.decision.ending;
