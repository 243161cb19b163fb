/**
 * What is edited on the page Sag itself: how the citizen is reached, who lives with her
 * and what is earned.
 */
package dk.udslusning.workplace.caseedit;
