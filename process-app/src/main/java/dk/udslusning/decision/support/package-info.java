/**
 * Decisions on support in the home (SEL §§ 85, 85 a).
 */
package dk.udslusning.decision.support;
