/**
 * The form of a change in the protection of name and address.
 */
package dk.udslusning.process.form.protection;
