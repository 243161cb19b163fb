/**
 * The back end of the tab Fordel opgaver in Tasklist's dialog Team.
 */
package dk.udslusning.workplace.assignment;
