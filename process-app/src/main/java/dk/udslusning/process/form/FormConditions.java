package dk.udslusning.process.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;

/**
 * Which fields a form hides while it is filled in so, as a browser finds it: by the
 * conditions of the field and of the groups around it.
 */
public final class FormConditions {

	private static final FeelEngineApi FEEL = FeelEngineBuilder.forJava().build();

	private static final Set<String> CHOICES = Set.of("radio", "select");

	/** A name in a condition, or a text between quotation marks, which is none. */
	private static final Pattern NAME = Pattern.compile("\"[^\"]*\"|[A-Za-z]\\w*");

	private final Map<String, List<String>> hidingByField = new LinkedHashMap<>();

	private final Set<String> choices = new HashSet<>();

	private FormConditions() {
	}

	/**
	 * The conditions of a form as it lies on the class path.
	 */
	public static FormConditions of(JsonNode form) {
		FormConditions conditions = new FormConditions();
		conditions.collect(form, List.of());
		return conditions;
	}

	private void collect(JsonNode component, List<String> around) {
		List<String> hiding = around;
		if (component.path("conditional").hasNonNull("hide")) {
			hiding = new ArrayList<>(around);
			hiding.add(component.path("conditional").path("hide").asText().replaceFirst("^=", ""));
		}
		String key = component.path("key").asText();
		if (!key.isEmpty() && !hiding.isEmpty()) {
			this.hidingByField.put(key, hiding);
		}
		if (CHOICES.contains(component.path("type").asText())) {
			this.choices.add(key);
		}
		for (JsonNode child : component.path("components")) {
			collect(child, hiding);
		}
	}

	/**
	 * The fields that are hidden.
	 * @param values value by key, of what is filled in and of what is only shown
	 */
	public Set<String> hidden(Map<String, ?> values) {
		Map<String, Object> sent = new HashMap<>();
		this.hidingByField.keySet().forEach((field) -> hiders(field).forEach((hider) -> sent.put(hider, null)));
		sent.putAll(values);
		this.choices.forEach((key) -> sent.computeIfPresent(key,
				(name, value) -> (value instanceof Boolean) ? value.toString() : value));
		return this.hidingByField.entrySet()
			.stream()
			.filter((field) -> field.getValue().stream().anyMatch((condition) -> holds(condition, sent)))
			.map(Map.Entry::getKey)
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/**
	 * The words by which it is found whether the field is hidden, keys among them; none
	 * for a field that is always shown.
	 */
	Set<String> hiders(String field) {
		return this.hidingByField.getOrDefault(field, List.of())
			.stream()
			.flatMap((condition) -> NAME.matcher(condition).results())
			.map(MatchResult::group)
			.filter((name) -> !name.startsWith("\""))
			.collect(Collectors.toSet());
	}

	private static boolean holds(String condition, Map<String, Object> values) {
		return Boolean.TRUE.equals(FEEL.evaluateExpression(condition, values).result());
	}

}
