/**
 * The forms of a party hearing (FVL § 19).
 */
package dk.udslusning.process.form.hearing;
