package dk.udslusning.process.form;

/**
 * One choice of a select or radio field whose choices come from the case file.
 *
 * @param label Danish
 * @param value what the form sends back
 */
public record Option(String label, String value) {

}
