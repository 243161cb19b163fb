package dk.udslusning.catalogue;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.ValidationMessage;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * One YAML file of the catalogue: its content with exact numbers, and the line of each
 * place, so that a fault can be found in an editor.
 */
final class CatalogueFile {

	private static final YAMLMapper YAML = YAMLMapper.builder()
		.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
		.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
		.build();

	private final String name;

	private final JsonNode content;

	private final Map<String, Integer> lines;

	private CatalogueFile(String name, JsonNode content, Map<String, Integer> lines) {
		this.name = name;
		this.content = content;
		this.lines = lines;
	}

	/**
	 * Reads a file and checks it against its schema.
	 * @param name name for faults
	 * @param text the text of the file
	 * @param schema what the file must look like
	 * @param faults takes the faults
	 * @return the file, or {@code null} where it has faults
	 */
	static CatalogueFile read(String name, String text, JsonSchema schema, List<CatalogueFault> faults) {
		try {
			JsonNode content = YAML.readTree(text);
			CatalogueFile file = new CatalogueFile(name, content, linesOf(text));
			List<CatalogueFault> found = new ArrayList<>();
			for (ValidationMessage message : schema.validate(content)) {
				String place = message.getInstanceLocation().toString();
				found.add(file.fault(place, SchemaMessages.danish(message)));
			}
			faults.addAll(found);
			return found.isEmpty() ? file : null;
		}
		catch (JsonProcessingException notYaml) {
			int line = (notYaml.getLocation() != null) ? notYaml.getLocation().getLineNr() : 0;
			faults.add(new CatalogueFault(name, line, "",
					"Filen kan ikke læses som YAML: " + notYaml.getOriginalMessage()));
			return null;
		}
		catch (IOException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	JsonNode content() {
		return this.content;
	}

	CatalogueFault fault(String place, String text) {
		String known = place;
		while (!this.lines.containsKey(known) && known.contains("/")) {
			known = known.substring(0, known.lastIndexOf('/'));
		}
		return new CatalogueFault(this.name, this.lines.getOrDefault(known, 0), place, text);
	}

	private static Map<String, Integer> linesOf(String text) {
		Map<String, Integer> lines = new HashMap<>();
		Node root = new Yaml(new LoaderOptions()).compose(new StringReader(text));
		if (root != null) {
			collect(root, "", lines);
		}
		return lines;
	}

	private static void collect(Node node, String place, Map<String, Integer> lines) {
		lines.putIfAbsent(place, node.getStartMark().getLine() + 1);
		if (node instanceof MappingNode mapping) {
			for (NodeTuple tuple : mapping.getValue()) {
				if (tuple.getKeyNode() instanceof ScalarNode key) {
					String child = place + "/" + key.getValue();
					lines.put(child, key.getStartMark().getLine() + 1);
					collect(tuple.getValueNode(), child, lines);
				}
			}
		}
		if (node instanceof SequenceNode sequence) {
			for (int i = 0; i < sequence.getValue().size(); i++) {
				collect(sequence.getValue().get(i), place + "/" + i, lines);
			}
		}
	}

}
