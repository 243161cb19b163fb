package dk.udslusning.catalogue;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import com.fasterxml.jackson.databind.JsonNode;
import dk.udslusning.catalogue.Catalogue.Setting;

/**
 * Reads the dated values of one entry, whose shape the schema has already checked: dates
 * that exist, in order, without overlap.
 */
final class EntryReader {

	private final CatalogueFile file;

	private final List<CatalogueFault> faults;

	EntryReader(CatalogueFile file, List<CatalogueFault> faults) {
		this.file = file;
		this.faults = faults;
	}

	/**
	 * The dated values below a place.
	 * @param place the place of the entry
	 * @param entry the entry
	 * @param value makes the value
	 * @return the values that have no fault
	 */
	<T> List<DatedEntry<T>> values(String place, JsonNode entry, Function<DatedNode, T> value) {
		List<DatedEntry<T>> values = new ArrayList<>();
		JsonNode nodes = entry.get("values");
		for (int i = 0; i < nodes.size(); i++) {
			String at = place + "/values/" + i;
			LocalDate from = day(at + "/from", nodes.get(i).get("from"));
			LocalDate to = day(at + "/to", nodes.get(i).get("to"));
			day(at + "/lastConfirmed", nodes.get(i).get("lastConfirmed"));
			if (from == null || to == null && nodes.get(i).has("to")) {
				continue;
			}
			if (to != null && to.isBefore(from)) {
				fault(at + "/to", "den sidste dag ligger før den første");
				continue;
			}
			DatedEntry<T> read = new DatedEntry<>(from, to, value.apply(new DatedNode(from, to, nodes.get(i))));
			if (values.stream().anyMatch(read::overlaps)) {
				fault(at + "/from", "perioden overlapper en anden værdi for samme kode");
				continue;
			}
			values.add(read);
		}
		return values;
	}

	/**
	 * The values of a setting by their first day: it has no last day of its own.
	 */
	Map<LocalDate, Setting> settingValues(String place, JsonNode entry) {
		Map<LocalDate, Setting> values = new HashMap<>();
		JsonNode nodes = entry.get("values");
		for (int i = 0; i < nodes.size(); i++) {
			String at = place + "/values/" + i + "/from";
			LocalDate from = day(at, nodes.get(i).get("from"));
			Setting setting = new Setting(nodes.get(i).get("value").textValue(),
					nodes.get(i).get("source").textValue());
			if (from != null && values.put(from, setting) != null) {
				fault(at, "perioden overlapper en anden værdi for samme kode");
			}
		}
		return values;
	}

	LocalDate day(String place, JsonNode node) {
		if (node == null) {
			return null;
		}
		try {
			return LocalDate.parse(node.textValue());
		}
		catch (DateTimeException impossible) {
			fault(place, "datoen findes ikke");
			return null;
		}
	}

	void fault(String place, String text) {
		this.faults.add(this.file.fault(place, text));
	}

	/**
	 * A value as it stands in the file, with its days.
	 *
	 * @param from the first day
	 * @param to the last day or {@code null}
	 * @param node the rest
	 */
	record DatedNode(LocalDate from, LocalDate to, JsonNode node) {

		String text(String field) {
			return this.node.get(field).textValue();
		}

	}

}
