package dk.udslusning.casefile.letter.template;

import java.nio.file.Path;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings {@code udslusning.letters.*}.
 *
 * @param overlay the folder with the municipality's own templates; null where it has none
 * @param logo the municipality's logo, a PNG or JPEG; null where letters have none
 */
@ConfigurationProperties("udslusning.letters")
public record LetterSettings(Path overlay, Path logo) {

}
