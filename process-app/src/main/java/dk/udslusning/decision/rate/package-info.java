/**
 * A team leader's word on a rate that is missing or not confirmed.
 */
package dk.udslusning.decision.rate;
