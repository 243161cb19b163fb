package dk.udslusning.catalogue;

import java.io.StringReader;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.function.ObjIntConsumer;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.reader.ReaderException;

/**
 * A text in YAML, read as an analyst reads it: a number is digits with a point, exactly
 * as many decimals as are written; everything else without quotes is a text. What YAML
 * would quietly make something else of ({@code 0100} is 64, {@code 1e3} is 1000,
 * {@code no} is false) stays a text, so that the schema refuses it where a number
 * belongs. References and tags are refused: a value stands where it holds.
 */
final class YamlDocument {

	private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?");

	private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

	private final JsonNode content;

	private final Map<String, Integer> lines = new HashMap<>();

	private final ObjIntConsumer<String> faults;

	private YamlDocument(Node root, ObjIntConsumer<String> faults) {
		this.faults = faults;
		this.content = node(root, "");
	}

	/**
	 * Reads a text.
	 * @param text the text
	 * @param faults takes each fault with its line
	 * @return the document, or {@code null} where the text is none
	 */
	static YamlDocument read(String text, ObjIntConsumer<String> faults) {
		try {
			if (!isPlain(text, faults)) {
				return null;
			}
			Node root = new Yaml(new LoaderOptions()).compose(new StringReader(text));
			if (root == null) {
				faults.accept("filen er tom: slet den, eller skriv noget i den", 1);
				return null;
			}
			return new YamlDocument(root, faults);
		}
		catch (MarkedYAMLException fault) {
			faults.accept(danish(fault),
					line((fault.getProblemMark() != null) ? fault.getProblemMark() : fault.getContextMark()));
		}
		catch (ReaderException fault) {
			int line = 1 + (int) text.codePoints().limit(fault.getPosition()).filter((sign) -> sign == '\n').count();
			faults.accept(
					String.format("tegnet U+%04X kan ikke stå i filen: er den gemt som UTF-8?", fault.getCodePoint()),
					line);
		}
		catch (YAMLException fault) {
			faults.accept("filen kan ikke læses som YAML: " + fault.getMessage(), 1);
		}
		return null;
	}

	JsonNode content() {
		return this.content;
	}

	/**
	 * The line of a place, or of the nearest thing around it that has one.
	 * @param place a JSON pointer
	 * @return counted from 1
	 */
	int line(String place) {
		String known = place;
		while (!this.lines.containsKey(known) && known.contains("/")) {
			known = known.substring(0, known.lastIndexOf('/'));
		}
		return this.lines.getOrDefault(known, 1);
	}

	/**
	 * Looks before anything is put together: a reference can make a small file endless.
	 */
	private static boolean isPlain(String text, ObjIntConsumer<String> faults) {
		boolean plain = true;
		int documents = 0;
		for (Event event : new Yaml(new LoaderOptions()).parse(new StringReader(text))) {
			if (event instanceof DocumentStartEvent && ++documents == 2) {
				faults.accept("her begynder et dokument til (---): læg det hele i ét", line(event.getStartMark()));
				plain = false;
			}
			if (event instanceof AliasEvent || event instanceof NodeEvent named && named.getAnchor() != null) {
				faults.accept("& og * (henvisninger) bruges ikke her: skriv værdien, eller sæt teksten i anførselstegn",
						line(event.getStartMark()));
				plain = false;
			}
			if (event instanceof ScalarEvent scalar && scalar.getTag() != null
					|| event instanceof CollectionStartEvent collection && collection.getTag() != null) {
				faults.accept("! (en type) bruges ikke her: skriv værdien, eller sæt teksten i anførselstegn",
						line(event.getStartMark()));
				plain = false;
			}
		}
		return plain;
	}

	private JsonNode node(Node node, String place) {
		this.lines.putIfAbsent(place, line(node.getStartMark()));
		if (node instanceof MappingNode mapping) {
			return object(mapping, place);
		}
		if (node instanceof SequenceNode sequence) {
			ArrayNode array = NODES.arrayNode();
			for (int i = 0; i < sequence.getValue().size(); i++) {
				array.add(node(sequence.getValue().get(i), place + "/" + i));
			}
			return array;
		}
		return scalar((ScalarNode) node);
	}

	private ObjectNode object(MappingNode mapping, String place) {
		ObjectNode object = NODES.objectNode();
		for (NodeTuple tuple : mapping.getValue()) {
			int line = line(tuple.getKeyNode().getStartMark());
			if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
				this.faults.accept("et felts navn er en tekst før kolon", line);
				continue;
			}
			String child = place + "/" + key.getValue().replace("~", "~0").replace("/", "~1");
			if (object.has(key.getValue())) {
				this.faults.accept("»" + key.getValue() + "« står to gange: også på linje " + line(child), line);
				continue;
			}
			this.lines.put(child, line);
			object.set(key.getValue(), node(tuple.getValueNode(), child));
		}
		return object;
	}

	static boolean isNumber(String written) {
		return NUMBER.matcher(written).matches();
	}

	private static JsonNode scalar(ScalarNode scalar) {
		String written = scalar.getValue();
		if (!scalar.isPlain()) {
			return NODES.textNode(written);
		}
		if (isNumber(written)) {
			return written.contains(".") ? DecimalNode.valueOf(new BigDecimal(written))
					: NODES.numberNode(new BigInteger(written));
		}
		return switch (written) {
			case "true", "false" -> NODES.booleanNode(Boolean.parseBoolean(written));
			case "", "~", "null" -> NODES.nullNode();
			default -> NODES.textNode(written);
		};
	}

	private static String danish(MarkedYAMLException fault) {
		String problem = String.valueOf(fault.getProblem());
		if (problem.contains("TAB")) {
			return "linjen er rykket ind med tabulator: brug mellemrum";
		}
		Mark begun = fault.getContextMark();
		return "filen kan ikke læses som YAML her: se efter indrykning, kolon, parenteser og anførselstegn"
				+ ((begun != null && begun.getLine() != fault.getProblemMark().getLine())
						? "; det begynder på linje " + line(begun) : "")
				+ " (" + problem + ")";
	}

	private static int line(Mark mark) {
		return mark.getLine() + 1;
	}

}
