package dk.udslusning.casefile.consistency;

/**
 * What a person chose to do about a difference.
 *
 * @param remedy what
 * @param keptCourse id of the engine's instance that goes on, where the others end; null
 * otherwise
 * @param reason why it is let be; null otherwise
 */
public record ChosenRemedy(Remedy remedy, String keptCourse, String reason) {

}
