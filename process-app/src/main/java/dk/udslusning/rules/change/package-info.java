/**
 * What a change means for the amount of each month: raised at once, lowered only ahead,
 * never claimed back.
 */
package dk.udslusning.rules.change;
