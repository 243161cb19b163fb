/**
 * The household's income over time.
 */
package dk.udslusning.casefile.income;
