/**
 * Tasks that are not done in time: whom it is told to, and what becomes of them.
 */
package dk.udslusning.process.deadline;
