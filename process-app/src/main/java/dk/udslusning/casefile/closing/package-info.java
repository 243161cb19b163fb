/**
 * How a case is closed: who is told, what is left open, and when retention begins.
 */
package dk.udslusning.casefile.closing;
