/**
 * How the course went, as the last follow-up found it.
 */
package dk.udslusning.casefile.evaluation;
