package dk.udslusning.casefile.citizen;

/**
 * The citizen's guardian (værge).
 *
 * @param name the guardian
 * @param scope what the guardianship covers
 */
public record Guardian(String name, String scope) {

}
