/**
 * The offer of a home before the citizen, with the amounts that a second person approved.
 */
package dk.udslusning.decision.offer;
