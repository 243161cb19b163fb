/**
 * The education or work agreement: a condition under some schemes, an offer under others.
 */
package dk.udslusning.casefile.agreement;
