/**
 * The form that prepares a refusal.
 */
package dk.udslusning.process.form.refusal;
