/**
 * The ability to pay (betalingsevne): whether a household can carry the full rent.
 */
package dk.udslusning.rules.ability;
