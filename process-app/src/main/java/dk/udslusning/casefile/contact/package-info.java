/**
 * What the citizen, or somebody for her, tells us while the case runs.
 */
package dk.udslusning.casefile.contact;
