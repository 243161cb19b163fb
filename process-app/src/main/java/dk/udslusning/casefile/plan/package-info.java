/**
 * The action plan, offered to everybody and forced on nobody (SEL § 141).
 */
package dk.udslusning.casefile.plan;
