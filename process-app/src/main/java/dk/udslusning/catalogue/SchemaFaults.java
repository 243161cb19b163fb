package dk.udslusning.catalogue;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.ValidationMessage;

/**
 * What a JSON schema complains about, in Danish: one fault for each place. How a value
 * must look is told in the words of the schema's own descriptions.
 */
final class SchemaFaults {

	private static final int LONGEST = 60;

	private final JsonSchema schema;

	private final Collection<String> names = new TreeSet<>();

	SchemaFaults(JsonSchema schema) {
		this.schema = schema;
		schema.getSchemaNode()
			.findValues("properties")
			.forEach((properties) -> properties.fieldNames().forEachRemaining(this.names::add));
	}

	/**
	 * Checks a file.
	 * @param content all of it
	 * @return the faults by their places
	 */
	Map<String, String> of(JsonNode content) {
		Map<String, String> faults = new LinkedHashMap<>();
		for (ValidationMessage message : this.schema.validate(content)) {
			String place = message.getInstanceLocation().toString();
			switch (message.getType()) {
				case "required" ->
					faults.put(place + "/" + message.getProperty(), "»" + message.getProperty() + "« mangler");
				case "additionalProperties" ->
					faults.put(place + "/" + message.getProperty().replace("~", "~0").replace("/", "~1"),
							unknown(message.getProperty(), message.getInstanceNode()));
				case "type" -> faults.put(place, "skal være " + expected(message) + "; her står " + stands(message));
				default -> faults.putIfAbsent(place, other(message));
			}
		}
		return faults;
	}

	private String unknown(String property, JsonNode around) {
		if (property.matches("\\d+")) {
			return "»" + property + "« er ikke et felt: skriv tal med punktum, ikke komma";
		}
		String question = Nearest.question(property, this.names);
		return "»" + property + "« kendes ikke her" + ((question.isEmpty() && around.path(property).isNull())
				? ": en tekst med komma skal stå i anførselstegn" : question);
	}

	private String other(ValidationMessage message) {
		return switch (message.getType()) {
			case "enum" -> {
				Collection<String> known = new TreeSet<>();
				message.getSchemaNode().forEach((one) -> known.add(one.textValue()));
				yield "skal være " + ((known.size() > 1) ? "en af " : "") + String.join(", ", known) + "; her står "
						+ stands(message) + Nearest.question(message.getInstanceNode().asText(), known);
			}
			case "minItems" -> "listen må ikke være tom";
			case "uniqueItems" -> "det samme står to gange i listen";
			default -> described(message);
		};
	}

	private String expected(ValidationMessage message) {
		return switch (String.valueOf(message.getArguments()[1])) {
			case "array" -> "en liste, hvor hvert punkt begynder med en bindestreg";
			case "object" -> "felter med navn, kolon og værdi";
			default -> description(message).orElseGet(message::getMessage);
		};
	}

	private String described(ValidationMessage message) {
		return description(message).map((text) -> "skal være " + text + "; her står " + stands(message))
			.orElseGet(message::getMessage);
	}

	/** What stands beside the broken rule in the schema. */
	private Optional<String> description(ValidationMessage message) {
		String rule = message.getSchemaLocation().getFragment().toString();
		JsonNode around = this.schema.getSchemaNode().at(rule.substring(0, rule.lastIndexOf('/')));
		return Optional.ofNullable(around.path("description").textValue());
	}

	private static String stands(ValidationMessage message) {
		JsonNode node = message.getInstanceNode();
		if (node.isNull() || node.isMissingNode() || node.asText().isBlank() && node.isValueNode()) {
			return "intet";
		}
		if (message.getType().equals("type") && node.isTextual() && YamlDocument.isNumber(node.textValue())) {
			return "»\"" + node.textValue() + "\"«: fjern anførselstegnene";
		}
		return node.isValueNode() ? "»" + shortened(node.asText()) + "«" : node.isArray() ? "en liste" : "flere felter";
	}

	private static String shortened(String text) {
		String line = text.strip().replaceAll("\\s+", " ");
		return (line.length() > LONGEST) ? line.substring(0, LONGEST) + "…" : line;
	}

}
