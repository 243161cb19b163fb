/**
 * The forms of the visitation and of missing information.
 */
package dk.udslusning.process.form.assessment;
