/**
 * The dialog Sagens akter in Tasklist: the journal of a case, its letters, notes and
 * documents, and the consents.
 */
package dk.udslusning.workplace.papers;
