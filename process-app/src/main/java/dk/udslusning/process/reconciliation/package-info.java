/**
 * Compares case file and engine, case by case, and puts right what differs.
 */
package dk.udslusning.process.reconciliation;
