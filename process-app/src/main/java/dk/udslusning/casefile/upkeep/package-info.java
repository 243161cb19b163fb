/**
 * The door to the register of homes: a home is added, found again, and what happens to it
 * is recorded.
 */
package dk.udslusning.casefile.upkeep;
