/**
 * Repayment of what was received against better knowledge (SEL §§ 164-165): begun by a
 * person for a concrete sign, heard, decided by itself, and never set off.
 */
package dk.udslusning.decision.repayment;
