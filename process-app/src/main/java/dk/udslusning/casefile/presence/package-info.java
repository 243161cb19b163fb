/**
 * Who has a case open on the screen right now.
 */
package dk.udslusning.casefile.presence;
