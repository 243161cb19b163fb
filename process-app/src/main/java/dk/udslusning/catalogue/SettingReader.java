package dk.udslusning.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import dk.udslusning.catalogue.Catalogue.Setting;
import dk.udslusning.catalogue.CatalogueFile.Entry;

/**
 * Reads the municipal settings of all folders.
 */
final class SettingReader {

	private static final List<String> REQUIRED = List.of("OWN_PAYMENT_DAY_TO_MONTH", "TERM_ROUNDING",
			"BENEFIT_ROUNDING", "CLOSED_DAYS", "SMALL_REDUCTION_SPARED", "AGREEMENT_EVIDENCE_MONTHS",
			"AGREEMENT_ANSWER_WORKING_DAYS", "EXTENSION_ASSESSMENT_MONTHS", "ESCALATION_WORKING_DAYS",
			"VISITATION_WEEKS", "REFUND_DECISION_WEEKS");

	private final Map<String, Layers<Setting>> settings = new LinkedHashMap<>();

	void read(CatalogueFile file, EntryReader reader) {
		for (Entry entry : file.entries("settings")) {
			this.settings.computeIfAbsent(entry.code(), (any) -> new Layers<>())
				.lay(untilTheNext(reader.settingValues(entry)));
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

	Map<String, Layers<Setting>> settings() {
		return this.settings;
	}

	void checkAll(List<CatalogueFault> faults) {
		for (String code : REQUIRED) {
			if (!this.settings.containsKey(code)) {
				faults.add(new CatalogueFault("settings.yaml", 0, "", "indstillingen " + code + " mangler"));
			}
		}
	}

}
