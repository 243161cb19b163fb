/**
 * The conditions of a transitional home with a refund, one class each.
 */
package dk.udslusning.rules.eligibility;
