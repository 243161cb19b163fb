package dk.udslusning.workplace.papers;

/**
 * The words of one paper.
 *
 * @param subject what it is about
 * @param text its words
 */
record PaperText(String subject, String text) {

}
