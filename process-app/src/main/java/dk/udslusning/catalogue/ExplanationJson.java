package dk.udslusning.catalogue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.udslusning.rules.explanation.Change;
import dk.udslusning.rules.explanation.Explanation;
import dk.udslusning.rules.explanation.Fact;
import dk.udslusning.rules.explanation.FactOrigin;
import dk.udslusning.rules.explanation.Operand;
import dk.udslusning.rules.explanation.Operation;
import dk.udslusning.rules.explanation.Result;
import dk.udslusning.rules.explanation.RoundTo;
import dk.udslusning.rules.explanation.Step;
import dk.udslusning.rules.explanation.Value;
import dk.udslusning.rules.explanation.Warning;
import dk.udslusning.rules.money.Money;
import dk.udslusning.rules.money.Rounding;
import dk.udslusning.rules.rate.DatedRate;
import dk.udslusning.rules.rate.RateStatus;
import dk.udslusning.rules.rate.Unit;

/**
 * Explanations as JSON, written by hand field by field: stored calculations are read
 * years later, so no field may follow the name of a class. Every value is a text, so that
 * no reader can make a floating-point number of it.
 */
public final class ExplanationJson {

	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
		.build();

	/**
	 * Writes an explanation.
	 * @param explanation the explanation
	 * @return JSON without line breaks; the same explanation always gives the same text
	 */
	public String write(Explanation explanation) {
		return toTree(explanation).toString();
	}

	/**
	 * An explanation as a tree, to stand inside other JSON.
	 * @param explanation the explanation
	 * @return the tree
	 */
	public ObjectNode toTree(Explanation explanation) {
		ObjectNode root = JSON.createObjectNode();
		root.put("version", explanation.version());
		root.put("kind", explanation.kind());
		root.put("title", explanation.title());
		root.put("ratesOn", explanation.ratesOn().toString());
		explanation.facts().forEach((fact) -> write(fact, array(root, "facts").addObject()));
		explanation.rates().forEach((rate) -> write(rate, array(root, "rates").addObject()));
		explanation.steps().forEach((step) -> write(step, array(root, "steps").addObject()));
		explanation.warnings()
			.forEach((warning) -> array(root, "warnings").addObject()
				.put("code", warning.code())
				.put("text", warning.text()));
		explanation.results().forEach((result) -> write(result, array(root, "results").addObject()));
		explanation.changes().forEach((change) -> write(change, array(root, "changes").addObject()));
		return root;
	}

	/**
	 * Reads an explanation.
	 * @param json what {@link #write} wrote, of any version up to today's
	 * @return the explanation
	 * @throws IllegalArgumentException where the text is no explanation, or one of a
	 * later version
	 */
	public Explanation read(String json) {
		try {
			JsonNode root = JSON.readTree(json);
			int version = required(root, "version").intValue();
			if (version < Explanation.FIRST_VERSION || version > Explanation.VERSION) {
				throw new IllegalArgumentException("An explanation of version " + version + " cannot be read here");
			}
			return new Explanation(version, text(root, "kind"), text(root, "title"),
					LocalDate.parse(text(root, "ratesOn")), list(root, "facts", ExplanationJson::fact),
					list(root, "rates", ExplanationJson::rate), list(root, "steps", ExplanationJson::step),
					list(root, "warnings", (node) -> new Warning(text(node, "code"), text(node, "text"))),
					list(root, "results", (node) -> new Result(text(node, "key"), text(node, "label"),
							text(node, "step"), value(node))),
					list(root, "changes", ExplanationJson::change));
		}
		catch (JsonProcessingException notJson) {
			throw new IllegalArgumentException("Not the JSON of an explanation", notJson);
		}
	}

	private static void write(Fact fact, ObjectNode node) {
		node.put("key", fact.key()).put("label", fact.label());
		write(fact.value(), node);
		ObjectNode origin = node.putObject("origin");
		if (fact.origin().who() != null) {
			origin.put("who", fact.origin().who());
		}
		if (fact.origin().when() != null) {
			origin.put("when", fact.origin().when().toString());
		}
		origin.put("document", fact.origin().document());
	}

	private static Fact fact(JsonNode node) {
		JsonNode origin = required(node, "origin");
		String when = optional(origin, "when");
		return new Fact(text(node, "key"), text(node, "label"), value(node), new FactOrigin(optional(origin, "who"),
				(when != null) ? LocalDate.parse(when) : null, text(origin, "document")));
	}

	private static void write(DatedRate rate, ObjectNode node) {
		node.put("code", rate.code())
			.put("label", rate.label())
			.put("value", rate.value().toPlainString())
			.put("unit", rate.unit().name())
			.put("validFrom", rate.validFrom().toString());
		if (rate.validTo() != null) {
			node.put("validTo", rate.validTo().toString());
		}
		node.put("status", rate.status().name()).put("source", rate.source());
	}

	private static DatedRate rate(JsonNode node) {
		String to = optional(node, "validTo");
		return new DatedRate(text(node, "code"), text(node, "label"), new BigDecimal(text(node, "value")),
				Unit.valueOf(text(node, "unit")), LocalDate.parse(text(node, "validFrom")),
				(to != null) ? LocalDate.parse(to) : null, RateStatus.valueOf(text(node, "status")),
				text(node, "source"));
	}

	private static void write(Step step, ObjectNode node) {
		node.put("id", step.id())
			.put("ruleId", step.ruleId())
			.put("label", step.label())
			.put("source", step.source())
			.put("operation", step.operation().name());
		ArrayNode operands = node.putArray("operands");
		for (Operand operand : step.operands()) {
			ObjectNode written = operands.addObject();
			written.put("kind", operand.kind().name());
			if (operand.ref() != null) {
				written.put("ref", operand.ref());
			}
			write(operand.value(), written);
		}
		if (step.rounding() != null) {
			node.putObject("rounding")
				.put("multipleOf", step.rounding().multipleOf().toPlainString())
				.put("mode", step.rounding().rounding().mode().name())
				.put("source", step.rounding().rounding().source());
		}
		write(step.value(), node);
		node.put("main", step.main()).put("words", step.words()).put("figures", step.figures());
	}

	private static Step step(JsonNode node) {
		JsonNode rounding = node.get("rounding");
		return new Step(text(node, "id"), text(node, "ruleId"), text(node, "label"), text(node, "source"),
				Operation.valueOf(text(node, "operation")),
				list(node, "operands",
						(operand) -> new Operand(Operand.Kind.valueOf(text(operand, "kind")), optional(operand, "ref"),
								value(operand))),
				(rounding != null) ? rounding(rounding) : null, value(node), required(node, "main").booleanValue(),
				text(node, "words"), text(node, "figures"));
	}

	private static RoundTo rounding(JsonNode node) {
		return new RoundTo(new BigDecimal(text(node, "multipleOf")),
				new Rounding(RoundingMode.valueOf(text(node, "mode")), text(node, "source")));
	}

	private static void write(Result result, ObjectNode node) {
		node.put("key", result.key()).put("label", result.label()).put("step", result.step());
		write(result.value(), node);
	}

	private static void write(Change change, ObjectNode node) {
		node.put("code", change.code()).put("text", change.text());
		if (change.amount() != null) {
			node.put("amountOere", Long.toString(change.amount().oere()));
		}
	}

	private static Change change(JsonNode node) {
		String amount = optional(node, "amountOere");
		return new Change(text(node, "code"), text(node, "text"),
				(amount != null) ? Money.ofOere(Long.parseLong(amount)) : null);
	}

	private static void write(Value value, ObjectNode node) {
		node.put("value", value.text()).put("unit", value.unit().name());
		if (value.shown() != null) {
			node.put("shown", value.shown());
		}
	}

	private static Value value(JsonNode node) {
		return new Value(text(node, "value"), Unit.valueOf(text(node, "unit")), optional(node, "shown"));
	}

	private static ArrayNode array(ObjectNode root, String field) {
		return root.withArrayProperty(field);
	}

	private static <T> List<T> list(JsonNode node, String field, Function<JsonNode, T> read) {
		List<T> items = new ArrayList<>();
		node.path(field).forEach((item) -> items.add(read.apply(item)));
		return items;
	}

	private static String text(JsonNode node, String field) {
		JsonNode text = required(node, field);
		if (!text.isTextual()) {
			throw new IllegalArgumentException("Every value of an explanation is a text: " + field);
		}
		return text.textValue();
	}

	private static String optional(JsonNode node, String field) {
		return node.has(field) ? text(node, field) : null;
	}

	private static JsonNode required(JsonNode node, String field) {
		JsonNode value = node.get(field);
		if (value == null) {
			throw new IllegalArgumentException("The explanation lacks " + field);
		}
		return value;
	}

}
