package dk.udslusning.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dk.udslusning.catalogue.CatalogueFile.Entry;
import dk.udslusning.rules.refund.CompulsoryKind;

/**
 * Reads the kinds of compulsory payments of all folders.
 */
final class KindReader {

	private final Map<String, String> labels = new LinkedHashMap<>();

	private final Map<String, Layers<CompulsoryKind>> kinds = new LinkedHashMap<>();

	private final Map<String, Coverage> coverage = new LinkedHashMap<>();

	void read(CatalogueFile file, EntryReader reader, boolean ours) {
		for (Entry entry : file.entries("compulsoryPayments")) {
			checkName(file, entry, ours);
			String label = entry.text("label", this.labels.getOrDefault(entry.code(), entry.code()));
			Coverage days = this.coverage.computeIfAbsent(entry.code(), (any) -> new Coverage());
			List<DatedEntry<CompulsoryKind>> values = reader.values(entry, days,
					(dated) -> new CompulsoryKind(entry.code(), label,
							CompulsoryKind.Status.valueOf(dated.text("status")), dated.text("source")));
			this.labels.put(entry.code(), label);
			this.kinds.computeIfAbsent(entry.code(), (any) -> new Layers<>()).lay(values);
		}
	}

	private void checkName(CatalogueFile file, Entry entry, boolean ours) {
		boolean known = this.labels.containsKey(entry.code());
		if (!known && !entry.node().has("label")) {
			file.fault(entry.place() + "/code", "koden kendes ikke (en ny ydelse skal have »label«)"
					+ Nearest.question(entry.code(), this.labels.keySet()));
		}
		else if (!known && !ours) {
			Nearest.to(entry.code(), this.labels.keySet(), 1)
				.ifPresent((near) -> file.fault(entry.place() + "/code", "en ny ydelse, der næsten hedder " + near
						+ ": ret koden, eller vælg en, der ikke kan forveksles"));
		}
		this.labels.entrySet()
			.stream()
			.filter((other) -> !other.getKey().equals(entry.code())
					&& other.getValue().equals(entry.text("label", null)))
			.findFirst()
			.ifPresent((other) -> file.fault(entry.place() + "/label", "navnet bruges allerede af " + other.getKey()));
	}

	Map<String, Layers<CompulsoryKind>> kinds() {
		return this.kinds;
	}

	void checkAll(List<CatalogueFault> faults) {
		this.coverage.values().forEach((days) -> days.hole("udfyld dagene").ifPresent(faults::add));
	}

}
