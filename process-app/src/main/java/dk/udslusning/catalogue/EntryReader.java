package dk.udslusning.catalogue;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import com.fasterxml.jackson.databind.JsonNode;
import dk.udslusning.catalogue.Catalogue.Setting;
import dk.udslusning.catalogue.CatalogueFile.Entry;

/**
 * Reads the dated values of one entry, those whose shape the schema found no fault with:
 * dates that exist, in order, without overlap.
 */
final class EntryReader {

	/** Values that nobody can have confirmed. */
	private static final Set<String> OPEN = Set.of("ESTIMATED", "UNCONFIRMED");

	private final CatalogueFile file;

	private final LocalDate today;

	/**
	 * A reader of one file.
	 * @param file the file
	 * @param today the day that nothing can have been confirmed after
	 */
	EntryReader(CatalogueFile file, LocalDate today) {
		this.file = file;
		this.today = today;
	}

	/**
	 * The dated values of an entry.
	 * @param entry the entry
	 * @param coverage takes the days that have a value
	 * @param value makes the value; {@code null} where it has a fault
	 * @return the values that have no fault
	 */
	<T> List<DatedEntry<T>> values(Entry entry, Coverage coverage, Function<DatedNode, T> value) {
		List<DatedEntry<T>> values = new ArrayList<>();
		List<String> places = new ArrayList<>();
		List<JsonNode> nodes = CatalogueFile.list(entry.node(), "values");
		for (int i = 0; i < nodes.size(); i++) {
			String at = entry.place() + "/values/" + i;
			DatedNode dated = period(at, nodes.get(i));
			T read = (dated != null) ? value.apply(dated) : null;
			if (dated != null) {
				checkConfirmed(dated);
			}
			if (read == null) {
				coverage.unknown();
				continue;
			}
			DatedEntry<T> holds = new DatedEntry<>(dated.from(), dated.to(), read);
			int other = first(values, holds);
			if (other >= 0) {
				this.file.fault(at + "/from", "perioden overlapper værdien på linje "
						+ this.file.line(places.get(other)) + ": to værdier kan ikke gælde på samme dag");
				coverage.unknown();
				continue;
			}
			values.add(holds);
			places.add(at);
			coverage.days(dated.from(), dated.to(), this.file, at);
		}
		if (!this.file.isSound(entry.place() + "/values")) {
			coverage.unknown();
		}
		return values;
	}

	/**
	 * The days that an entry says it has no value for.
	 * @param entry the entry
	 * @param values the values of the same entry
	 * @param coverage takes the days
	 */
	void knownGaps(Entry entry, List<? extends DatedEntry<?>> values, Coverage coverage) {
		List<JsonNode> nodes = CatalogueFile.list(entry.node(), "knownGaps");
		for (int i = 0; i < nodes.size(); i++) {
			String at = entry.place() + "/knownGaps/" + i;
			DatedNode gap = period(at, nodes.get(i));
			if (gap == null) {
				coverage.unknown();
				continue;
			}
			int value = first(values, new DatedEntry<>(gap.from(), gap.to(), at));
			if (value >= 0) {
				this.file.fault(at + "/from", "dagene har en værdi i samme fil, fra " + values.get(value).from()
						+ ": fjern hullet, eller ret dagene");
			}
			coverage.days(gap.from(), gap.to(), this.file, at);
		}
	}

	/**
	 * The values of a setting by their first day: it has no last day of its own.
	 */
	Map<LocalDate, Setting> settingValues(Entry entry) {
		Map<LocalDate, Setting> values = new HashMap<>();
		List<JsonNode> nodes = CatalogueFile.list(entry.node(), "values");
		for (int i = 0; i < nodes.size(); i++) {
			String at = entry.place() + "/values/" + i;
			DatedNode dated = period(at, nodes.get(i));
			if (dated != null
					&& values.put(dated.from(), new Setting(dated.text("value"), dated.text("source"))) != null) {
				this.file.fault(at + "/from", "to værdier begynder den " + dated.from());
			}
		}
		return values;
	}

	/** The days of a node without faults, or {@code null}. */
	private DatedNode period(String at, JsonNode node) {
		LocalDate from = day(at + "/from", node.path("from"));
		LocalDate to = day(at + "/to", node.path("to"));
		day(at + "/lastConfirmed", node.path("lastConfirmed"));
		if (from != null && to != null && to.isBefore(from)) {
			this.file.fault(at + "/to", "den sidste dag ligger før den første");
		}
		return this.file.isSound(at) ? new DatedNode(at, from, to, node) : null;
	}

	private void checkConfirmed(DatedNode dated) {
		if (!dated.node().has("lastConfirmed")) {
			return;
		}
		String at = dated.place() + "/lastConfirmed";
		if (LocalDate.parse(dated.text("lastConfirmed")).isAfter(this.today)) {
			this.file.fault(at, "dagen er ikke kommet endnu: skriv den dag, værdien blev slået op");
		}
		if (OPEN.contains(dated.text("status"))) {
			this.file.fault(at, "en værdi med status " + dated.text("status")
					+ " er ikke bekræftet: ret status, eller fjern »lastConfirmed«");
		}
	}

	/**
	 * A day.
	 * @param place where it stands
	 * @param node what stands there
	 * @return {@code null} where none stands there, or one with a fault
	 */
	LocalDate day(String place, JsonNode node) {
		if (!node.isTextual() || !this.file.isSound(place)) {
			return null;
		}
		try {
			return LocalDate.parse(node.textValue());
		}
		catch (DateTimeException impossible) {
			this.file.fault(place, "den " + node.textValue() + " findes ikke i kalenderen");
			return null;
		}
	}

	private static int first(List<? extends DatedEntry<?>> values, DatedEntry<?> one) {
		for (int i = 0; i < values.size(); i++) {
			if (values.get(i).overlaps(one)) {
				return i;
			}
		}
		return -1;
	}

	/**
	 * A value as it stands in the file, with its days.
	 *
	 * @param place where it stands
	 * @param from the first day
	 * @param to the last day or {@code null}
	 * @param node the rest
	 */
	record DatedNode(String place, LocalDate from, LocalDate to, JsonNode node) {

		String text(String field) {
			return this.node.get(field).textValue();
		}

	}

}
