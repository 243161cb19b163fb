/**
 * The forms that record the dispatch of a letter.
 */
package dk.udslusning.process.form.letter;
