/**
 * The forms of a question of repayment.
 */
package dk.udslusning.process.form.repayment;
