/**
 * The forms in which a second person approves or sends back.
 */
package dk.udslusning.process.form.approval;
