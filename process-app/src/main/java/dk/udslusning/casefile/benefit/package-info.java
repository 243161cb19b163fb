/**
 * Housing benefit (boligstøtte): the home's application and the calculated benefit of
 * each month.
 */
package dk.udslusning.casefile.benefit;
