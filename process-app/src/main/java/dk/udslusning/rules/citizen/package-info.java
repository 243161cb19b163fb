/**
 * What identifies a citizen.
 */
package dk.udslusning.rules.citizen;
