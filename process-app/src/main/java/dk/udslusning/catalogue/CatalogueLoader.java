package dk.udslusning.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import dk.udslusning.catalogue.Catalogue.RateName;
import dk.udslusning.catalogue.Catalogue.Setting;
import dk.udslusning.rules.rate.DatedRate;
import dk.udslusning.rules.rate.RateStatus;
import dk.udslusning.rules.rate.Unit;
import dk.udslusning.rules.refund.CompulsoryKind;
import dk.udslusning.rules.scheme.DecisionType;
import dk.udslusning.rules.scheme.HomeKind;
import dk.udslusning.rules.scheme.Origin;
import dk.udslusning.rules.scheme.Scheme;

/**
 * Reads the catalogue's files, ours first and then the municipality's own over them, and
 * checks everything before anything is used. All faults are reported at once.
 */
final class CatalogueLoader {

	static final String SCHEMES = "schemes";

	static final String RATES = "rates";

	static final String COMPULSORY_PAYMENTS = "compulsory-payments";

	static final String SETTINGS = "settings";

	/** The kinds of files, in the order they are read. */
	static final List<String> KINDS = List.of(RATES, SCHEMES, COMPULSORY_PAYMENTS, SETTINGS);

	private static final String KRONER = "KRONER";

	private final List<CatalogueFault> faults = new ArrayList<>();

	private final Map<String, Scheme> schemes = new LinkedHashMap<>();

	private final Map<String, RateName> rateNames = new LinkedHashMap<>();

	private final Map<String, Layers<DatedRate>> rates = new LinkedHashMap<>();

	private final Map<String, String> kindLabels = new LinkedHashMap<>();

	private final Map<String, Layers<CompulsoryKind>> kinds = new LinkedHashMap<>();

	private final Map<String, Layers<Setting>> settings = new LinkedHashMap<>();

	private final Map<String, CatalogueFault> comparisonRates = new TreeMap<>();

	private final Map<String, CatalogueFault> newRates = new TreeMap<>();

	/**
	 * Reads and checks.
	 * @param folders the folders from the lowest to the uppermost, each with the text of
	 * its files by kind
	 * @return the catalogue
	 * @throws FaultyCatalogue where at least one file has a fault
	 */
	static Catalogue load(List<Folder> folders) {
		CatalogueLoader loader = new CatalogueLoader();
		boolean ours = true;
		for (Folder folder : folders) {
			for (String kind : KINDS) {
				String text = folder.texts().get(kind);
				if (text != null) {
					loader.read(kind, folder.name() + kind + ".yaml", text, ours);
				}
			}
			ours = false;
		}
		loader.checkAcrossFiles();
		if (!loader.faults.isEmpty()) {
			throw new FaultyCatalogue(loader.faults);
		}
		return new Catalogue(new Schemes(loader.schemes), loader.rateNames, loader.rates, loader.kinds,
				loader.settings);
	}

	private void read(String kind, String name, String text, boolean ours) {
		CatalogueFile file = CatalogueFile.read(name, text, schema(kind), this.faults);
		if (file != null) {
			switch (kind) {
				case SCHEMES -> readSchemes(file);
				case RATES -> readRates(file, ours);
				case COMPULSORY_PAYMENTS -> readKinds(file);
				default -> readSettings(file);
			}
		}
	}

	private void readSchemes(CatalogueFile file) {
		EntryReader reader = new EntryReader(file, this.faults);
		JsonNode nodes = file.content().get("schemes");
		Set<String> seen = new HashSet<>();
		for (int i = 0; i < nodes.size(); i++) {
			String place = "/schemes/" + i;
			JsonNode node = nodes.get(i);
			String code = node.get("code").textValue();
			if (!seen.add(code)) {
				reader.fault(place + "/code", "koden står to gange i filen");
				continue;
			}
			this.comparisonRates.put(node.get("comparisonRate").textValue(),
					file.fault(place + "/comparisonRate", "satsen står ikke i rates.yaml"));
			readScheme(reader, place, node).ifPresent((scheme) -> this.schemes.put(code, scheme));
		}
	}

	private Optional<Scheme> readScheme(EntryReader reader, String place, JsonNode node) {
		int before = this.faults.size();
		JsonNode entry = node.get("entry");
		var from = reader.day(place + "/entry/from", entry.get("from"));
		var to = reader.day(place + "/entry/to", entry.get("to"));
		var lastDay = reader.day(place + "/lastDay", node.get("lastDay"));
		if (from != null && to != null && to.isBefore(from)) {
			reader.fault(place + "/entry/to", "vinduet for indflytning slutter, før det begynder");
		}
		if (from != null && lastDay != null && lastDay.isBefore(from)) {
			reader.fault(place + "/lastDay", "ordningen slutter, før den begynder");
		}
		if (this.faults.size() > before) {
			return Optional.empty();
		}
		JsonNode period = node.get("period");
		Map<DecisionType, String> appeal = new EnumMap<>(DecisionType.class);
		for (DecisionType type : DecisionType.values()) {
			appeal.put(type, node.get("appeal").get(type.name()).textValue());
		}
		return Optional.of(new Scheme(node.get("code").textValue(), node.get("label").textValue(),
				node.get("benefitName").textValue(), texts(node.get("legalBases")), from, to, lastDay,
				Scheme.Period.valueOf(period.get("basis").textValue()), period.get("months").intValue(),
				period.get("extensionMonths").intValue(),
				Scheme.ExtensionTest.valueOf(period.get("extensionTest").textValue()),
				Set.copyOf(texts(node.get("acceptedOrigins")).stream().map(Origin::valueOf).toList()),
				Set.copyOf(texts(node.get("homeKinds")).stream().map(HomeKind::valueOf).toList()),
				"REQUIRED".equals(node.get("agreement").textValue()),
				Scheme.CalculationMethod.valueOf(node.get("calculationMethod").textValue()),
				node.get("comparisonRate").textValue(), appeal));
	}

	private void readRates(CatalogueFile file, boolean ours) {
		EntryReader reader = new EntryReader(file, this.faults);
		JsonNode nodes = file.content().get("rates");
		Set<String> seen = new HashSet<>();
		for (int i = 0; i < nodes.size(); i++) {
			String place = "/rates/" + i;
			JsonNode node = nodes.get(i);
			String code = node.get("code").textValue();
			if (!seen.add(code)) {
				reader.fault(place + "/code", "koden står to gange i filen");
				continue;
			}
			RateName name = rateName(reader, place, node);
			if (name == null) {
				continue;
			}
			if (!ours && !this.rateNames.containsKey(code)) {
				this.newRates.put(code, file.fault(place + "/code",
						"koden kendes ikke: den står hverken i vores rates.yaml eller i en ordning"));
			}
			this.rateNames.put(code, name);
			boolean kroner = name.unit().isMoney();
			this.rates.computeIfAbsent(code, (any) -> new Layers<>())
				.lay(reader.values(place, node,
						(dated) -> new DatedRate(code, name.label(), number(dated.node().get("value"), kroner),
								name.unit(), dated.from(), dated.to(), RateStatus.valueOf(dated.text("status")),
								dated.text("source"))));
		}
	}

	private RateName rateName(EntryReader reader, String place, JsonNode node) {
		String code = node.get("code").textValue();
		RateName known = this.rateNames.get(code);
		if (known == null && (!node.has("label") || !node.has("unit"))) {
			reader.fault(place, "»label« og »unit« mangler for en ny kode");
			return null;
		}
		Unit unit = node.has("unit") ? unit(node.get("unit").textValue()) : known.unit();
		Unit expected = (known != null) ? known.unit() : RequiredRates.UNITS.get(code);
		if (expected != null && unit != expected) {
			reader.fault(place + "/unit", "enheden passer ikke: satsen regnes i " + expected.label());
			return null;
		}
		return new RateName(code, node.has("label") ? node.get("label").textValue() : known.label(), unit);
	}

	private void readKinds(CatalogueFile file) {
		EntryReader reader = new EntryReader(file, this.faults);
		JsonNode nodes = file.content().get("compulsoryPayments");
		Set<String> seen = new HashSet<>();
		for (int i = 0; i < nodes.size(); i++) {
			String place = "/compulsoryPayments/" + i;
			JsonNode node = nodes.get(i);
			String code = node.get("code").textValue();
			if (!seen.add(code)) {
				reader.fault(place + "/code", "koden står to gange i filen");
				continue;
			}
			if (!node.has("label") && !this.kindLabels.containsKey(code)) {
				reader.fault(place, "»label« mangler for en ny kode");
				continue;
			}
			if (node.has("label")) {
				this.kindLabels.put(code, node.get("label").textValue());
			}
			String label = this.kindLabels.get(code);
			this.kinds.computeIfAbsent(code, (any) -> new Layers<>())
				.lay(reader.values(place, node, (dated) -> new CompulsoryKind(code, label,
						CompulsoryKind.Status.valueOf(dated.text("status")), dated.text("source"))));
		}
	}

	private void readSettings(CatalogueFile file) {
		EntryReader reader = new EntryReader(file, this.faults);
		JsonNode nodes = file.content().get("settings");
		Set<String> seen = new HashSet<>();
		for (int i = 0; i < nodes.size(); i++) {
			String place = "/settings/" + i;
			String code = nodes.get(i).get("code").textValue();
			if (!seen.add(code)) {
				reader.fault(place + "/code", "koden står to gange i filen");
				continue;
			}
			this.settings.computeIfAbsent(code, (any) -> new Layers<>())
				.lay(untilTheNext(reader.settingValues(place, nodes.get(i))));
		}
	}

	/** A setting holds until the next value begins. */
	private static List<DatedEntry<Setting>> untilTheNext(Map<LocalDate, Setting> byFirstDay) {
		List<DatedEntry<Setting>> entries = new ArrayList<>();
		TreeMap<LocalDate, Setting> ordered = new TreeMap<>(byFirstDay);
		ordered.forEach((from, setting) -> {
			LocalDate next = ordered.higherKey(from);
			entries.add(new DatedEntry<>(from, (next != null) ? next.minusDays(1) : null, setting));
		});
		return entries;
	}

	private void checkAcrossFiles() {
		this.comparisonRates.forEach((code, fault) -> {
			if (!this.rateNames.containsKey(code)) {
				this.faults.add(fault);
			}
		});
		this.newRates.forEach((code, fault) -> {
			if (!this.comparisonRates.containsKey(code)) {
				this.faults.add(fault);
			}
		});
		RequiredRates.UNITS.keySet().forEach((code) -> {
			if (!this.rateNames.containsKey(code)) {
				this.faults.add(new CatalogueFault("rates.yaml", 0, "", "satsen " + code + " mangler"));
			}
		});
		for (String code : List.of("OWN_PAYMENT_DAY_TO_MONTH", "TERM_ROUNDING", "BENEFIT_ROUNDING", "CLOSED_DAYS",
				"SMALL_REDUCTION_SPARED", "AGREEMENT_EVIDENCE_MONTHS", "AGREEMENT_ANSWER_WORKING_DAYS",
				"EXTENSION_ASSESSMENT_MONTHS")) {
			if (!this.settings.containsKey(code)) {
				this.faults.add(new CatalogueFault("settings.yaml", 0, "", "indstillingen " + code + " mangler"));
			}
		}
	}

	private static BigDecimal number(JsonNode node, boolean kroner) {
		return kroner ? node.decimalValue().movePointRight(2) : node.decimalValue();
	}

	private static Unit unit(String written) {
		return Unit.valueOf(written.startsWith(KRONER) ? "OERE" + written.substring(KRONER.length()) : written);
	}

	private static List<String> texts(JsonNode array) {
		return StreamSupport.stream(array.spliterator(), false).map(JsonNode::textValue).toList();
	}

	private static JsonSchema schema(String kind) {
		try (InputStream in = CatalogueLoader.class.getResourceAsStream("/catalogue/schema/" + kind + ".schema.json")) {
			return JsonSchemaFactory.getInstance(VersionFlag.V202012)
				.getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8),
						SchemaValidatorsConfig.builder()
							.pathType(PathType.JSON_POINTER)
							.locale(Locale.forLanguageTag("da"))
							.build());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * A folder of files.
	 *
	 * @param name what stands before the file's name in a fault; empty for ours
	 * @param texts the text of each file by its kind
	 */
	record Folder(String name, Map<String, String> texts) {
	}

}
