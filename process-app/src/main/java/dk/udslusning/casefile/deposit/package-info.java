/**
 * The entry deposit and the municipality's loan for it (boligstøtteloven kap. 10).
 */
package dk.udslusning.casefile.deposit;
