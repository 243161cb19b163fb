/**
 * The form of courses that run already when they are registered.
 */
package dk.udslusning.process.form.takeover;
