package dk.udslusning.process.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.springframework.core.io.ClassPathResource;

/**
 * What the server needs to know of a form: its fields, in order, with their Danish
 * labels, and when they are hidden.
 *
 * @param id the form's id
 * @param labels Danish label by key, for each field that is filled in, in the order of
 * the form
 * @param conditions when a field is hidden
 */
record FormSchema(String id, Map<String, String> labels, FormConditions conditions) {

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
			JsonNode form = JSON.readTree(in);
			collect(form, labels);
			return new FormSchema(formId, labels, FormConditions.of(form));
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
	 * Whether the form alone cannot tell that the field is hidden: it depends on a fact
	 * that the form shows and does not take in.
	 * @param facts the keys of such facts
	 */
	boolean hidesByFact(String key, Set<String> facts) {
		return this.conditions.hiders(key).stream().anyMatch((hider) -> facts.contains(hider) && !takesIn(hider));
	}

	/**
	 * The fields whose answers decide whether the field is hidden, in the order of the
	 * form.
	 */
	Stream<String> hidersOf(String key) {
		return this.labels.keySet().stream().filter(this.conditions.hiders(key)::contains);
	}

	/**
	 * What to say at a field that is filled in and hidden.
	 */
	String notAskedFor(String key) {
		String others = hidersOf(key).map(this::quoted).collect(Collectors.joining(" og "));
		return others.isEmpty() ? "sagen spørger ikke om det; genindlæs opgaven, og lad feltet stå tomt"
				: "passer ikke til svaret i " + others + "; slet feltet, eller ret svaret";
	}

	/**
	 * What to say at an open question that hides a field which is filled in.
	 */
	String unanswered(String key) {
		return "besvar feltet, eller slet svaret i " + quoted(key);
	}

	private String quoted(String key) {
		return "»" + this.labels.get(key) + "«";
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
