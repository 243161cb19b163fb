package dk.udslusning.workplace;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The Danish texts of the web apps, held against the English ones that they ship with.
 */
class DanishTextsTest {

	/** Words that are the same in both languages, and texts that are no words. */
	private static final Set<String> ALIKE = Set.of("", "<", "<=", ">", ">=", "weekend", "Diagram", "Filter", "%d",
			"LT", "L", "HH:mm", "OK", "Status", "Start", "Job", "Version", "Version:", "CSV", "JSON", "System");

	private static final Pattern ENGLISH = Pattern
		.compile("\\b(the|and|of|is|are|was|been|your|you|this|that|with|please|task|tasks|user|users|group|groups|"
				+ "error|failed|could|not|page|login|password|date|value)\\b", Pattern.CASE_INSENSITIVE);

	private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*(\\w+)\\s*}}|%[ds]");

	private static final ObjectMapper JSON = new ObjectMapper();

	@ParameterizedTest
	@ValueSource(strings = { "tasklist", "welcome", "cockpit", "admin" })
	void translatesEveryText(String app) {
		assertThat(texts(app, "da").keySet()).as("keys of da.json").isEqualTo(texts(app, "en").keySet());
	}

	@ParameterizedTest
	@ValueSource(strings = { "tasklist", "welcome", "cockpit", "admin" })
	void leavesNoTextInEnglish(String app) {
		Map<String, String> english = texts(app, "en");
		texts(app, "da").forEach((key, danish) -> {
			if (!ALIKE.contains(danish) && isLabel(key)) {
				assertThat(danish).as(key).isNotEqualTo(english.get(key));
				assertThat(PLACEHOLDER.matcher(danish).replaceAll("")).as(key).doesNotContainPattern(ENGLISH);
			}
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "tasklist", "welcome", "cockpit", "admin" })
	void keepsThePlaceholdersOfEveryLabel(String app) {
		Map<String, String> english = texts(app, "en");
		texts(app, "da").forEach(
				(key, danish) -> assertThat(placeholders(danish)).as(key).isEqualTo(placeholders(english.get(key))));
	}

	@ParameterizedTest
	@ValueSource(strings = { "tasklist", "welcome", "cockpit", "admin" })
	void tellsNobodyToMigrate(String app) {
		assertThat(texts(app, "da")).containsEntry("labels.BANNER_CE_EOL_TEXT", "");
	}

	private static boolean isLabel(String key) {
		return key.startsWith("labels.") || key.startsWith("dateLocales.months.")
				|| key.startsWith("dateLocales.weekdays.");
	}

	private static Set<String> placeholders(String text) {
		Set<String> found = new TreeSet<>();
		Matcher matcher = PLACEHOLDER.matcher(text);
		while (matcher.find()) {
			found.add(matcher.group().replace(" ", ""));
		}
		return found;
	}

	private static Map<String, String> texts(String app, String language) {
		String place = "/META-INF/resources/webjars/camunda/app/" + app + "/locales/" + language + ".json";
		try (InputStream file = DanishTextsTest.class.getResourceAsStream(place)) {
			assertThat(file).as(place).isNotNull();
			String json = new String(file.readAllBytes(), StandardCharsets.UTF_8).replace("\uFEFF", "");
			Map<String, String> texts = new TreeMap<>();
			flatten("", JSON.readTree(json), texts);
			assertThat(texts).hasSizeGreaterThan(150);
			return texts;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void flatten(String path, JsonNode node, Map<String, String> texts) {
		if (node.isValueNode()) {
			texts.put(path.substring(1), node.asText());
		}
		node.fields().forEachRemaining((field) -> flatten(path + "." + field.getKey(), field.getValue(), texts));
		if (node.isArray()) {
			for (int index = 0; index < node.size(); index++) {
				flatten(path + "." + index, node.get(index), texts);
			}
		}
	}

}
