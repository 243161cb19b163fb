/**
 * What other systems may send and ask: shelters their notices, the municipality's own
 * systems changes in a case.
 */
package dk.udslusning.api;
