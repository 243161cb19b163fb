/**
 * The forms of the education or work agreement.
 */
package dk.udslusning.process.form.agreement;
