/**
 * Explanations with their words taken off: the same steps as a small program, for many
 * amounts of the same shape.
 */
package dk.udslusning.rules.plan;
