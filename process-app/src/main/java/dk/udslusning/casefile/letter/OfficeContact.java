package dk.udslusning.casefile.letter;

import java.util.ArrayList;
import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How citizens reach the office: settings {@code udslusning.office.*}. Every letter ends
 * with it.
 *
 * @param municipality the municipality's name
 * @param telephone the office's telephone, as letters write it
 * @param openingHours when the telephone is answered, as letters write it
 */
@ConfigurationProperties("udslusning.office")
public record OfficeContact(String municipality, String telephone, String openingHours) {

	/**
	 * The names of the settings that nobody has set.
	 */
	public List<String> missing() {
		List<String> missing = new ArrayList<>();
		note(this.municipality, "municipality", missing);
		note(this.telephone, "telephone", missing);
		note(this.openingHours, "opening-hours", missing);
		return missing;
	}

	private static void note(String value, String name, List<String> missing) {
		if (value == null || value.isBlank()) {
			missing.add("udslusning.office." + name);
		}
	}

}
