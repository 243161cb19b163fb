/**
 * Forms of the follow-ups.
 */
package dk.udslusning.process.form.followup;
