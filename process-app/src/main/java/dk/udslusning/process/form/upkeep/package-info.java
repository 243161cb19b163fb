/**
 * The forms of the register of homes.
 */
package dk.udslusning.process.form.upkeep;
