/**
 * The form of the last follow-up.
 */
package dk.udslusning.process.form.evaluation;
