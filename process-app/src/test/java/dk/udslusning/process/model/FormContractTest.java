package dk.udslusning.process.model;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.udslusning.process.DeployedResources;
import dk.udslusning.process.form.FormComponents;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Each form shows and takes in what its record holds, and nothing else.
 */
class FormContractTest {

	private static final ObjectMapper JSON = new ObjectMapper();

	/**
	 * An unknown component fails the whole form in Tasklist, and a touched dynamic list
	 * blocks submit for good.
	 */
	private static final Set<String> COMPONENTS = Set.of("text", "textfield", "textarea", "number", "datetime",
			"select", "radio", "checkbox", "checklist", "group", "expression", "table", "separator", "spacer");

	@Test
	void hasOneRecordForEachFormAndNoOther() {
		Set<String> ids = DeployedResources.forms()
			.stream()
			.map((form) -> form.substring("forms/".length(), form.length() - ".form".length()))
			.collect(Collectors.toCollection(TreeSet::new));
		try (ProcessBeans beans = new ProcessBeans()) {
			assertThat(beans.records().keySet()).isEqualTo(ids);
		}
	}

	@Test
	void callsEachFormAsItsFile() throws IOException {
		for (Map.Entry<String, JsonNode> form : forms().entrySet()) {
			assertThat(form.getValue().path("id").asText()).isEqualTo(form.getKey());
			assertThat(form.getValue().path("executionPlatform").asText()).as(form.getKey())
				.isEqualTo("Camunda Platform");
			assertThat(form.getValue().path("executionPlatformVersion").asText()).as(form.getKey()).startsWith("7.24");
		}
	}

	@Test
	void usesOnlyComponentsThatTasklistKnows() throws IOException {
		for (Map.Entry<String, JsonNode> form : forms().entrySet()) {
			assertThat(componentsOf(form.getValue())).as(form.getKey())
				.extracting((component) -> component.path("type").asText())
				.isNotEmpty()
				.allMatch(COMPONENTS::contains);
		}
	}

	@Test
	void takesInOnlyWhatTheRecordHolds() throws IOException {
		List<String> faults = new ArrayList<>();
		try (ProcessBeans beans = new ProcessBeans()) {
			Map<String, Class<?>> records = beans.records();
			forms().forEach((id, form) -> keysOf(form).stream()
				.filter((key) -> records.containsKey(id) && !componentsOf(records.get(id)).contains(key))
				.forEach((key) -> faults.add(id + ": the field " + key + " is no component of the record")));
		}
		assertThat(faults).isEmpty();
	}

	@Test
	void holdsNothingThatNoFormShowsOrTakesIn() throws IOException {
		List<String> faults = new ArrayList<>();
		Map<Class<?>, String> formsOfRecord = new HashMap<>();
		try (ProcessBeans beans = new ProcessBeans()) {
			Map<String, Class<?>> records = beans.records();
			forms().forEach((id, form) -> formsOfRecord.merge(records.get(id), form.toString(), String::concat));
		}
		formsOfRecord.forEach((record, forms) -> componentsOf(record).stream()
			.filter((component) -> !Pattern.compile("\\b" + component + "\\b").matcher(forms).find())
			.forEach((component) -> faults.add(record.getSimpleName() + "." + component + " is in none of its forms")));
		assertThat(faults).isEmpty();
	}

	@Test
	void hidesByConditionsThatTheServerUnderstands() throws IOException {
		FeelEngineApi feel = FeelEngineBuilder.forJava().build();
		List<String> faults = new ArrayList<>();
		forms().forEach((id, form) -> componentsOf(form).stream()
			.map((component) -> component.path("conditional").path("hide").asText())
			.filter((condition) -> !condition.isEmpty())
			.filter((condition) -> !condition.startsWith("=")
					|| !feel.parseExpression(condition.substring(1)).isSuccess())
			.forEach((condition) -> faults.add(id + ": " + condition)));
		assertThat(faults).isEmpty();
	}

	@Test
	void namesAndLabelsEachField() throws IOException {
		List<String> faults = new ArrayList<>();
		forms().forEach((id, form) -> fieldsOf(form).forEach((field) -> {
			String key = field.path("key").asText();
			String upper = Character.toUpperCase(key.charAt(0)) + key.substring(1);
			if (!field.path("id").asText().equals("Field_" + upper)) {
				faults.add(id + ": the id of the field " + key + " is not Field_" + upper);
			}
			if (!"expression".equals(field.path("type").asText())
					&& (field.path("label").asText() + field.path("dateLabel").asText()).isBlank()) {
				faults.add(id + ": the field " + key + " has no label");
			}
		}));
		assertThat(faults).isEmpty();
	}

	static Map<String, JsonNode> forms() throws IOException {
		Map<String, JsonNode> forms = new TreeMap<>();
		for (String resource : DeployedResources.forms()) {
			forms.put(resource.substring("forms/".length(), resource.length() - ".form".length()),
					JSON.readTree(FormContractTest.class.getResourceAsStream("/" + resource)));
		}
		return forms;
	}

	private static Set<String> componentsOf(Class<?> record) {
		return new TreeSet<>(FormComponents.of(record).keySet());
	}

	private static Set<String> keysOf(JsonNode form) {
		Set<String> keys = new TreeSet<>();
		componentsOf(form).forEach((component) -> {
			Stream.of("key", "valuesKey").map(component::path).map(JsonNode::asText).forEach(keys::add);
			keys.add(component.path("dataSource").asText().replaceFirst("^=", ""));
		});
		keys.remove("");
		return keys;
	}

	private static List<JsonNode> fieldsOf(JsonNode form) {
		return componentsOf(form).stream().filter((component) -> component.hasNonNull("key")).toList();
	}

	/**
	 * All components, also those in groups; the columns of a table are none.
	 */
	private static List<JsonNode> componentsOf(JsonNode form) {
		List<JsonNode> components = new ArrayList<>();
		form.path("components").forEach((component) -> {
			components.add(component);
			components.addAll(componentsOf(component));
		});
		return components;
	}

}
