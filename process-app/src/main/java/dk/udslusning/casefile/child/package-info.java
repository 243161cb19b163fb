/**
 * Concerns for children: noted by whoever works on cases, read and answered by the few,
 * and kept from the journal and from file access (barnets lov § 133).
 */
package dk.udslusning.casefile.child;
