package dk.udslusning.catalogue;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import dk.udslusning.catalogue.Catalogue.RateName;
import dk.udslusning.catalogue.CatalogueFile.Entry;
import dk.udslusning.rules.rate.Unit;
import dk.udslusning.rules.scheme.DecisionType;
import dk.udslusning.rules.scheme.HomeKind;
import dk.udslusning.rules.scheme.Origin;
import dk.udslusning.rules.scheme.Scheme;

/**
 * Reads the schemes of all folders; an entry replaces the one with the same code below
 * it.
 */
final class SchemeReader {

	private final Map<String, Scheme> schemes = new LinkedHashMap<>();

	private final Map<String, ComparisonRate> comparisonRates = new LinkedHashMap<>();

	void read(CatalogueFile file, EntryReader reader, boolean ours) {
		for (Entry entry : file.entries("schemes")) {
			String comparison = entry.text("comparisonRate", null);
			if (comparison != null) {
				this.comparisonRates.put(entry.code(),
						new ComparisonRate(comparison, file, entry.place() + "/comparisonRate"));
			}
			if (!ours && !this.schemes.containsKey(entry.code())) {
				checkNames(file, entry);
			}
			checkDays(file, reader, entry);
			if (file.isSound(entry.place())) {
				this.schemes.put(entry.code(), scheme(entry));
			}
		}
	}

	private void checkNames(CatalogueFile file, Entry entry) {
		Nearest.to(entry.code(), this.schemes.keySet(), 1)
			.ifPresent((near) -> file.fault(entry.place() + "/code", "en ny ordning, der næsten hedder " + near
					+ ": ret koden, eller vælg en, der ikke kan forveksles"));
		this.schemes.values()
			.stream()
			.filter((other) -> other.label().equals(entry.text("label", null)))
			.findFirst()
			.ifPresent((other) -> file.fault(entry.place() + "/label", "navnet bruges allerede af " + other.code()));
	}

	private static void checkDays(CatalogueFile file, EntryReader reader, Entry entry) {
		String place = entry.place();
		JsonNode window = entry.node().path("entry");
		LocalDate from = reader.day(place + "/entry/from", window.path("from"));
		LocalDate to = reader.day(place + "/entry/to", window.path("to"));
		LocalDate lastDay = reader.day(place + "/lastDay", entry.node().path("lastDay"));
		if (from != null && to != null && to.isBefore(from)) {
			file.fault(place + "/entry/to", "vinduet for indflytning slutter, før det begynder");
		}
		if (from != null && lastDay != null && lastDay.isBefore(from)) {
			file.fault(place + "/lastDay", "ordningen slutter, før den begynder");
		}
		else if (to != null && lastDay != null && lastDay.isBefore(to)) {
			file.fault(place + "/lastDay", "ordningen slutter, før vinduet for indflytning gør");
		}
	}

	private static Scheme scheme(Entry entry) {
		JsonNode node = entry.node();
		JsonNode period = node.get("period");
		Map<DecisionType, String> appeal = new EnumMap<>(DecisionType.class);
		for (DecisionType type : DecisionType.values()) {
			appeal.put(type, node.get("appeal").get(type.name()).textValue());
		}
		return new Scheme(entry.code(), node.get("label").textValue(), node.get("benefitName").textValue(),
				texts(node.get("legalBases")), day(node.get("entry").path("from")), day(node.get("entry").path("to")),
				day(node.path("lastDay")), Scheme.Period.valueOf(period.get("basis").textValue()),
				period.get("months").intValue(), period.get("extensionMonths").intValue(),
				Scheme.ExtensionTest.valueOf(period.get("extensionTest").textValue()),
				Set.copyOf(texts(node.get("acceptedOrigins")).stream().map(Origin::valueOf).toList()),
				Set.copyOf(texts(node.get("homeKinds")).stream().map(HomeKind::valueOf).toList()),
				"REQUIRED".equals(node.get("agreement").textValue()),
				Scheme.CalculationMethod.valueOf(node.get("calculationMethod").textValue()),
				node.get("comparisonRate").textValue(), appeal);
	}

	Map<String, Scheme> schemes() {
		return this.schemes;
	}

	/** The rates that a scheme names. */
	Set<String> namedRates() {
		return this.comparisonRates.values().stream().map(ComparisonRate::code).collect(Collectors.toSet());
	}

	void checkAll(RateReader rates) {
		for (ComparisonRate named : this.comparisonRates.values()) {
			RateName rate = rates.names().get(named.code());
			if (!named.file().isSound(named.place())) {
				continue;
			}
			if (!rates.isMentioned(named.code())) {
				named.file()
					.fault(named.place(), "satsen " + named.code() + " står ikke i rates.yaml"
							+ Nearest.question(named.code(), rates.codes()));
			}
			else if (rate != null && rate.unit() != Unit.OERE_PER_DAY) {
				named.file()
					.fault(named.place(), "satsen " + named.code() + " er ikke pr. dag: dens enhed er "
							+ RateReader.written(rate.unit()));
			}
		}
	}

	private static LocalDate day(JsonNode node) {
		return node.isTextual() ? LocalDate.parse(node.textValue()) : null;
	}

	private static List<String> texts(JsonNode array) {
		return StreamSupport.stream(array.spliterator(), false).map(JsonNode::textValue).toList();
	}

	private record ComparisonRate(String code, CatalogueFile file, String place) {
	}

}
