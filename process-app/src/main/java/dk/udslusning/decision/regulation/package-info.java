/**
 * The regulation of 1 January: what new rates alone do to the running cases, calculated
 * for each, approved together by one team leader, and decided for each (SEL § 163 a).
 */
package dk.udslusning.decision.regulation;
