/**
 * What a list shows of each of many cases.
 */
package dk.udslusning.casefile.card;
