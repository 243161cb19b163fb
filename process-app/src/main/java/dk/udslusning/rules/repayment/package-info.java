/**
 * What can be asked back at all, to the øre.
 */
package dk.udslusning.rules.repayment;
