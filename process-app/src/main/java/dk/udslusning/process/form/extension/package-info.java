/**
 * The forms of a period's end: the assessment of its extension, the addendum, and the
 * decision not to extend.
 */
package dk.udslusning.process.form.extension;
