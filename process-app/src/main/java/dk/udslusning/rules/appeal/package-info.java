/**
 * When a citizen may appeal, and how long the municipality has to look again.
 */
package dk.udslusning.rules.appeal;
