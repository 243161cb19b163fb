/**
 * Schemes of transitional housing, as data.
 */
package dk.udslusning.rules.scheme;
