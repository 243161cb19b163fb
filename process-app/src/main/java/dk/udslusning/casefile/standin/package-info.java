/**
 * Who does the work of a caseworker or team leader who is away.
 */
package dk.udslusning.casefile.standin;
