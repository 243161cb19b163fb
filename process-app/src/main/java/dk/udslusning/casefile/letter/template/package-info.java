/**
 * Letters from templates that analysts edit: ours in the application, the municipality's
 * own laid over them.
 */
package dk.udslusning.casefile.letter.template;
