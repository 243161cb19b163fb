/**
 * Rent in arrears and notices from landlord or bailiff's court: what was done, each time.
 */
package dk.udslusning.casefile.arrears;
