/**
 * The back end of the team leader's board in Tasklist.
 */
package dk.udslusning.workplace.board;
