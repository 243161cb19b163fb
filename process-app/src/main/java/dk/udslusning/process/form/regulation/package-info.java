/**
 * The forms of the regulation of 1 January.
 */
package dk.udslusning.process.form.regulation;
