package dk.udslusning.workplace.papers;

/**
 * A consent to pass on as it was typed; the day as {@code 23.11.2026}.
 */
record TypedDisclosure(String kinds, String toWhom, String purpose, String givenAs, String givenOn) {

}
