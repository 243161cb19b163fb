/**
 * What has changed for a citizen who lives in the home, as it was told.
 */
package dk.udslusning.casefile.change;
