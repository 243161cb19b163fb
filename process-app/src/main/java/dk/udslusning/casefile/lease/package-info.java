/**
 * Leases of transitional homes: period, deviations, rent and compulsory payments.
 */
package dk.udslusning.casefile.lease;
