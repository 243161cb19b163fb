/**
 * What is decided for which month: the book that payment reads.
 */
package dk.udslusning.decision.schedule;
