/**
 * The back end of Tasklist's list: what each card tells beyond the task.
 */
package dk.udslusning.workplace.worklist;
