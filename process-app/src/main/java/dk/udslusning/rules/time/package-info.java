/**
 * Working days, arrival of letters and deadlines.
 */
package dk.udslusning.rules.time;
