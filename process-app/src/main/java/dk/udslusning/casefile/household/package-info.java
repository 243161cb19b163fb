/**
 * Who lives in the home, counted on the first day of a month.
 */
package dk.udslusning.casefile.household;
