package dk.udslusning.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;

/**
 * One file of the catalogue: its entries with exact numbers, and the line of each place,
 * so that a fault can be found in an editor. A fault in one entry hides none in another.
 */
final class CatalogueFile {

	private final String name;

	private final YamlDocument document;

	private final List<CatalogueFault> faults;

	/** Places with a fault at them or below them. */
	private final Set<String> faulty = new HashSet<>();

	private CatalogueFile(String name, YamlDocument document, List<CatalogueFault> faults) {
		this.name = name;
		this.document = document;
		this.faults = faults;
	}

	/**
	 * Reads a file and checks it against its schema.
	 * @param name name for faults
	 * @param text the text of the file
	 * @param schema what the file must look like
	 * @param faults takes the faults, also those found later
	 * @return the file, or {@code null} where nothing in it can be read
	 */
	static CatalogueFile read(String name, String text, JsonSchema schema, List<CatalogueFault> faults) {
		YamlDocument document = YamlDocument.read(text,
				(fault, line) -> faults.add(new CatalogueFault(name, line, "", fault)));
		if (document == null) {
			return null;
		}
		CatalogueFile file = new CatalogueFile(name, document, faults);
		new SchemaFaults(schema).of(document.content()).forEach(file::fault);
		return file;
	}

	/**
	 * The entries of a list whose code can be read, each code once.
	 * @param list the name of the list
	 * @return the entries; they can have faults below them
	 */
	List<Entry> entries(String list) {
		List<Entry> entries = new ArrayList<>();
		Map<String, Integer> lines = new HashMap<>();
		List<JsonNode> nodes = list(this.document.content(), list);
		for (int i = 0; i < nodes.size(); i++) {
			String place = "/" + list + "/" + i;
			JsonNode code = nodes.get(i).path("code");
			if (!code.isTextual() || !isSound(place + "/code")) {
				continue;
			}
			Integer before = lines.putIfAbsent(code.textValue(), line(place));
			if (before != null) {
				fault(place + "/code", "koden står to gange i filen: også på linje " + before);
				continue;
			}
			entries.add(new Entry(place, code.textValue(), nodes.get(i)));
		}
		return entries;
	}

	/** The points of a list; none where something else stands in its place. */
	static List<JsonNode> list(JsonNode node, String field) {
		List<JsonNode> points = new ArrayList<>();
		if (node.path(field).isArray()) {
			node.get(field).forEach(points::add);
		}
		return points;
	}

	/** Whether no fault was found at a place or below it. */
	boolean isSound(String place) {
		return !this.faulty.contains(place);
	}

	int line(String place) {
		return this.document.line(place);
	}

	void fault(String place, String text) {
		this.faults.add(at(place, text));
		for (int end = place.length(); end >= 0; end = place.lastIndexOf('/', end - 1)) {
			this.faulty.add(place.substring(0, end));
		}
	}

	/** A fault that is not told yet. */
	CatalogueFault at(String place, String text) {
		return new CatalogueFault(this.name, line(place), place, text);
	}

	/**
	 * One entry of a file.
	 *
	 * @param place where it stands
	 * @param code its code
	 * @param node all of it
	 */
	record Entry(String place, String code, JsonNode node) {

		/** A text of the entry, or what holds where it has none. */
		String text(String field, String otherwise) {
			return this.node.path(field).isTextual() ? this.node.get(field).textValue() : otherwise;
		}

	}

}
