/**
 * Letters on their way: handed over to the municipality's post, and what is heard of
 * them.
 */
package dk.udslusning.casefile.dispatch.post;
