/**
 * The back end of the dialog Frister in Tasklist.
 */
package dk.udslusning.workplace.deadline;
