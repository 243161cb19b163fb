/**
 * Where the case file and the course in the engine say different things, and what was
 * done about it.
 */
package dk.udslusning.casefile.consistency;
