/**
 * Whether and when money is paid. The gate stops payment, never calculation or decision.
 */
package dk.udslusning.payment;
