/**
 * The dialog Prøveberegning in Tasklist: a caseworker tries an amount with a citizen
 * beside her.
 */
package dk.udslusning.workplace.trial;
