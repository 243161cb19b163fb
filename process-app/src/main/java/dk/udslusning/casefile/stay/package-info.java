/**
 * Stays in a shelter while the lease of the transitional home goes on.
 */
package dk.udslusning.casefile.stay;
