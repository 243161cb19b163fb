/**
 * The forms from the enquiry to the information letter, and the citizen's messages.
 */
package dk.udslusning.process.form.intake;
