/**
 * Documents of a case: what came on paper or as a file, told from its bytes, scanned, and
 * opened by few.
 */
package dk.udslusning.casefile.document;
