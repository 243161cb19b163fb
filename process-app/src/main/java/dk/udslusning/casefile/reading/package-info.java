/**
 * One picture of a case: what many parts of a page read is read once.
 */
package dk.udslusning.casefile.reading;
