/**
 * The back end of the tab Fravær in Tasklist.
 */
package dk.udslusning.workplace.absence;
