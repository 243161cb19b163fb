package dk.udslusning.catalogue;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dk.udslusning.catalogue.Catalogue.RateName;
import dk.udslusning.catalogue.CatalogueFile.Entry;
import dk.udslusning.catalogue.EntryReader.DatedNode;
import dk.udslusning.rules.rate.DatedRate;
import dk.udslusning.rules.rate.RateStatus;
import dk.udslusning.rules.rate.Unit;

/**
 * Reads the rates of all folders. A rate that nothing asks for is a slip: each is one
 * that the rules ask for, or one that a scheme names.
 */
final class RateReader {

	private static final String KRONER = "KRONER";

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private final Map<String, RateName> names = new LinkedHashMap<>();

	private final Map<String, Layers<DatedRate>> rates = new LinkedHashMap<>();

	private final Map<String, Coverage> coverage = new LinkedHashMap<>();

	private final Map<String, CatalogueFault> unknown = new LinkedHashMap<>();

	/** Codes that stand in a file, be it with faults. */
	private final Set<String> mentioned = new HashSet<>();

	void read(CatalogueFile file, EntryReader reader) {
		for (Entry entry : file.entries("rates")) {
			this.mentioned.add(entry.code());
			RateName name = name(file, entry);
			if (name == null) {
				this.coverage.computeIfAbsent(entry.code(), (any) -> new Coverage()).unknown();
				reader.values(entry, new Coverage(), (dated) -> dated);
				continue;
			}
			if (!RequiredRates.UNITS.containsKey(entry.code())) {
				this.unknown.putIfAbsent(entry.code(),
						file.at(entry.place() + "/code", "koden kendes ikke: ingen regel og ingen ordning bruger den"
								+ Nearest.question(entry.code(), RequiredRates.UNITS.keySet())));
			}
			this.names.put(entry.code(), name);
			Coverage days = this.coverage.computeIfAbsent(entry.code(), (any) -> new Coverage());
			List<DatedEntry<DatedRate>> values = reader.values(entry, days, (dated) -> rate(file, name, dated));
			reader.knownGaps(entry, values, days);
			this.rates.computeIfAbsent(entry.code(), (any) -> new Layers<>()).lay(values);
		}
	}

	private RateName name(CatalogueFile file, Entry entry) {
		RateName known = this.names.get(entry.code());
		if (!file.isSound(entry.place() + "/label") || !file.isSound(entry.place() + "/unit")) {
			return null;
		}
		if (known == null && !(entry.node().has("label") && entry.node().has("unit"))) {
			file.fault(entry.place() + "/code", "koden kendes ikke (en ny sats skal have »label« og »unit«)"
					+ Nearest.question(entry.code(), this.names.keySet()));
			return null;
		}
		Unit unit = entry.node().has("unit") ? unit(entry.node().get("unit").textValue()) : known.unit();
		Unit expected = (known != null) ? known.unit() : RequiredRates.UNITS.get(entry.code());
		if (expected != null && unit != expected) {
			file.fault(entry.place() + "/unit", "enheden passer ikke: reglerne regner med " + written(expected));
			return null;
		}
		String label = entry.text("label", (known != null) ? known.label() : null);
		this.names.values()
			.stream()
			.filter((other) -> !other.code().equals(entry.code()) && other.label().equals(label))
			.findFirst()
			.ifPresent((other) -> file.fault(entry.place() + "/label", "navnet bruges allerede af " + other.code()));
		return new RateName(entry.code(), label, unit);
	}

	private static DatedRate rate(CatalogueFile file, RateName name, DatedNode dated) {
		BigDecimal number = dated.node().get("value").decimalValue();
		String fault = fault(number, name.unit());
		if (fault != null) {
			file.fault(dated.place() + "/value", fault);
			return null;
		}
		return new DatedRate(name.code(), name.label(), name.unit().isMoney() ? number.movePointRight(2) : number,
				name.unit(), dated.from(), dated.to(), RateStatus.valueOf(dated.text("status")), dated.text("source"));
	}

	/** What does not fit the unit: most often a point that was meant for thousands. */
	private static String fault(BigDecimal number, Unit unit) {
		if (unit.isMoney() && number.scale() > 2) {
			return "et beløb har højst to decimaler: skriv 7500 uden punktum, når der menes tusinder; her står »"
					+ number.toPlainString() + "«";
		}
		return switch (unit) {
			case PERCENT -> (number.compareTo(HUNDRED) > 0) ? "en procent er højst 100" : null;
			case FACTOR -> (number.compareTo(BigDecimal.ONE) < 0 || number.compareTo(BigDecimal.TEN) > 0)
					? "en faktor ligger fra 1 til 10: 1.25 forhøjer med en fjerdedel" : null;
			case PERSONS, DAYS, MONTHS -> (number.stripTrailingZeros().scale() > 0) ? "skal være et helt tal" : null;
			default -> null;
		};
	}

	/** Whether a code stands in a file, be it with faults of its own. */
	boolean isMentioned(String code) {
		return this.mentioned.contains(code);
	}

	Set<String> codes() {
		return this.names.keySet();
	}

	Map<String, RateName> names() {
		return this.names;
	}

	Map<String, Layers<DatedRate>> rates() {
		return this.rates;
	}

	void checkAll(Set<String> namedBySchemes, List<CatalogueFault> faults) {
		this.unknown.forEach((code, fault) -> {
			if (!namedBySchemes.contains(code)) {
				faults.add(fault);
			}
		});
		this.coverage.values()
			.forEach((days) -> days.hole("udfyld dagene, eller skriv dem under »knownGaps« med kilde")
				.ifPresent(faults::add));
		RequiredRates.UNITS.keySet()
			.stream()
			.filter((code) -> !isMentioned(code))
			.sorted()
			.forEach((code) -> faults.add(new CatalogueFault("rates.yaml", 0, "", "satsen " + code + " mangler")));
	}

	/** A unit as it stands in a file. */
	static String written(Unit unit) {
		return unit.isMoney() ? KRONER + unit.name().substring("OERE".length()) : unit.name();
	}

	private static Unit unit(String written) {
		return Unit.valueOf(written.startsWith(KRONER) ? "OERE" + written.substring(KRONER.length()) : written);
	}

}
