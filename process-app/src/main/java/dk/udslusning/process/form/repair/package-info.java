/**
 * The form for differences between case file and course.
 */
package dk.udslusning.process.form.repair;
