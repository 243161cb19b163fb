/**
 * The decision on a broken agreement, after the citizen was heard: the refund goes on, a
 * new agreement is made, or the refund is stopped by a decision that a lawyer has signed
 * off and a team leader approved.
 */
package dk.udslusning.decision.stop;
