/**
 * The form for a task that is not done in time.
 */
package dk.udslusning.process.form.deadline;
