/**
 * The forms of an appeal.
 */
package dk.udslusning.process.form.appeal;
