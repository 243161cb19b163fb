/**
 * The refund of rent, SEL § 163 a and BEK 718 of 19/6-2013, term by term.
 */
package dk.udslusning.rules.refund;
