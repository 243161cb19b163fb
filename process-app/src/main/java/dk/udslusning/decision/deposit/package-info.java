/**
 * Decisions on the loan for the entry deposit (boligstøtteloven kap. 10).
 */
package dk.udslusning.decision.deposit;
