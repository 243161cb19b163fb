/**
 * Every stored explanation recomputed from its own JSON, years later and without the
 * rules that made it (EXPL-01).
 */
package dk.udslusning.decision.verification;
