/**
 * The back end of the tab Godkend in Tasklist's dialog Team.
 */
package dk.udslusning.workplace.approving;
