package dk.udslusning.process.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.springframework.core.io.ClassPathResource;

/**
 * What the server needs to know of a form: its fields, in order, with their Danish
 * labels.
 *
 * @param id the form's id
 * @param labels Danish label by key, for each field that is filled in, in the order of
 * the form
 */
record FormSchema(String id, Map<String, String> labels) {

	private static final Set<String> FILLED_IN = Set.of("textfield", "textarea", "number", "datetime", "select",
			"radio", "checkbox", "checklist", "taglist", "expression");

	private static final ObjectMapper JSON = new ObjectMapper();

	/**
	 * Reads the form as it lies on the class path.
	 * @throws IllegalStateException where there is no such form
	 */
	static FormSchema load(String formId) {
		ClassPathResource resource = new ClassPathResource("forms/" + formId + ".form");
		if (!resource.exists()) {
			throw new IllegalStateException("Formularen forms/" + formId + ".form findes ikke");
		}
		try (InputStream in = resource.getInputStream()) {
			Map<String, String> labels = new LinkedHashMap<>();
			collect(JSON.readTree(in), labels);
			return new FormSchema(formId, labels);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Formularen " + formId + " kan ikke læses", ex);
		}
	}

	private static void collect(JsonNode node, Map<String, String> labels) {
		if (FILLED_IN.contains(node.path("type").asText()) && node.hasNonNull("key")) {
			String key = node.get("key").asText();
			labels.put(key, labelOf(node, key));
		}
		node.path("components").forEach((child) -> collect(child, labels));
	}

	private static String labelOf(JsonNode field, String key) {
		if (field.hasNonNull("label")) {
			return field.get("label").asText();
		}
		return field.hasNonNull("dateLabel") ? field.get("dateLabel").asText() : key;
	}

	boolean takesIn(String key) {
		return this.labels.containsKey(key);
	}

	/**
	 * Where the field stands in the form, counted from the top.
	 */
	int placeOf(String key) {
		return List.copyOf(this.labels.keySet()).indexOf(key);
	}

	/**
	 * The message as a person meets it: the field's label first, then a sentence.
	 */
	String atField(String key, String message) {
		String label = this.labels.get(key);
		String sentence = message.substring(0, 1).toUpperCase(Locale.ROOT) + message.substring(1);
		return (label != null) ? label + ": " + sentence : sentence;
	}

}
