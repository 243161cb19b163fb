package dk.udslusning.workplace.papers;

/**
 * A note as it was typed; the day as {@code 23.11.2026}.
 */
record TypedNote(String subject, String text, String toldBy, String toldOn, Long corrects) {

}
