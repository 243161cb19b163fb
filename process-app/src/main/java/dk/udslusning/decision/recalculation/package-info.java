/**
 * What changed facts or new rates do to the refund: each month calculated again with its
 * own facts, compared with what was decided, and decided anew (SEL § 163 a).
 */
package dk.udslusning.decision.recalculation;
