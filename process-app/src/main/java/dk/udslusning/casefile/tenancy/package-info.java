/**
 * Moving in, and the citizen's life in the home.
 */
package dk.udslusning.casefile.tenancy;
