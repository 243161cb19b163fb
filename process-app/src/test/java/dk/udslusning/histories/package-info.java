/**
 * Random histories of cases that live in a transitional home, and what must hold after
 * every step of each of them.
 */
package dk.udslusning.histories;
