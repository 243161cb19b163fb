/**
 * Where a case stands in the models now.
 */
package dk.udslusning.process.standing;
