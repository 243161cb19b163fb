/**
 * An enquiry becomes a case.
 */
package dk.udslusning.casefile.intake;
