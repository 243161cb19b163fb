package dk.udslusning.workplace.brand;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code udslusning.brand.*}. What cannot be used stops the start.
 *
 * @param name before the name of each web app
 * @param colour of the stripe over each page, {@code #1b5e8a}; null for the usual one
 * @param logo a PNG, JPEG or SVG file; null for the usual one
 */
@ConfigurationProperties("udslusning.brand")
record BrandSettings(@DefaultValue("Udslusning") String name, String colour, Path logo) {

	private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");

	private static final Map<String, String> TYPES = Map.of("png", "image/png", "jpg", "image/jpeg", "jpeg",
			"image/jpeg", "svg", "image/svg+xml");

	BrandSettings {
		if (name.isBlank()) {
			throw new IllegalArgumentException(
					"udslusning.brand.name er tom. Skriv et navn, eller fjern indstillingen.");
		}
		if (colour != null && !COLOUR.matcher(colour).matches()) {
			throw new IllegalArgumentException(
					"udslusning.brand.colour er »" + colour + "«. Skriv en farve som #1b5e8a.");
		}
		if (logo != null && (!Files.isReadable(logo) || type(logo).isEmpty())) {
			throw new IllegalArgumentException("udslusning.brand.logo er »" + logo
					+ "«, som ikke kan læses eller ikke er en PNG-, JPEG- eller SVG-fil.");
		}
	}

	/**
	 * The logo's media type.
	 * @return empty where there is no logo
	 */
	Optional<String> logoType() {
		return Optional.ofNullable(this.logo).flatMap(BrandSettings::type);
	}

	private static Optional<String> type(Path file) {
		String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
		return Optional.ofNullable(TYPES.get(name.substring(name.lastIndexOf('.') + 1)));
	}

}
