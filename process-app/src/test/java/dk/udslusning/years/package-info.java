/**
 * Whole cases of five years, lived day by day by a small office, and what stands in the
 * case file and the engine's history afterwards.
 */
package dk.udslusning.years;
