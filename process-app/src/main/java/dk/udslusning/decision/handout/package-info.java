/**
 * Papers that a caseworker gives the citizen when the two sit together, outside the order
 * of the course.
 */
package dk.udslusning.decision.handout;
