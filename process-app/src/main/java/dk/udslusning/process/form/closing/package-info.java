/**
 * The last form of a case.
 */
package dk.udslusning.process.form.closing;
