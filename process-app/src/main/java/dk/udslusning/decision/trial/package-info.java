/**
 * Trial calculations (prøveberegning): the rules asked with facts that belong to no case.
 * Nothing is read from a case file, and nothing is stored.
 */
package dk.udslusning.decision.trial;
