/**
 * The journal of a case: the steps of its course, and the read model over everything in
 * it with date and subject (OFL §§ 13, 15).
 */
package dk.udslusning.casefile.journal;
