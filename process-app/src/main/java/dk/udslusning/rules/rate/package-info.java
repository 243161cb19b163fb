/**
 * Legal numbers with the time they hold, their status and their source.
 */
package dk.udslusning.rules.rate;
