/**
 * What the citizen was told, and what she agreed that we may fetch.
 */
package dk.udslusning.casefile.consent;
