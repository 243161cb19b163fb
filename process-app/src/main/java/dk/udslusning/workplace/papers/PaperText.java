package dk.udslusning.workplace.papers;

/**
 * The words of one paper.
 *
 * @param subject what it is about
 * @param text its words
 * @param pdf where it lies as the citizen gets it; null where it is no letter
 */
record PaperText(String subject, String text, String pdf) {

}
