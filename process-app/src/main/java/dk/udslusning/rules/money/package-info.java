/**
 * Money in exact øre, and how Danish offices write it.
 */
package dk.udslusning.rules.money;
