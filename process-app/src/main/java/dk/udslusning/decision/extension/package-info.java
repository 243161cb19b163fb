/**
 * The end of a period and its extension: when what is due, the assessment, the decisions
 * and the letters (frikommunenetværk § 25; almenboligloven § 63; almenlejeloven § 4 stk.
 * 3).
 */
package dk.udslusning.decision.extension;
