/**
 * The calculation of the refund from the case file: prepared by one person, explained,
 * stored for good, and put before a second person (SEL § 163 a; BEK 718 of 19/6-2013).
 */
package dk.udslusning.decision.calculation;
