package dk.udslusning.casefile.letter.template;

/**
 * How letters look.
 *
 * @param style the style sheet
 * @param logo the municipality's logo as a data address; null for none
 */
public record LetterLook(String style, String logo) {

}
