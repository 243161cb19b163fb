/**
 * The forms of a concern for a child.
 */
package dk.udslusning.process.form.child;
