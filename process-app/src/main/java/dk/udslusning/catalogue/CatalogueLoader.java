package dk.udslusning.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;

/**
 * Reads the catalogue's files, ours first and then the municipality's own over them, and
 * checks everything before anything is used. All faults of all files are told at once.
 */
final class CatalogueLoader {

	static final String SCHEMES = "schemes";

	static final String RATES = "rates";

	static final String COMPULSORY_PAYMENTS = "compulsory-payments";

	static final String SETTINGS = "settings";

	/** The kinds of files, in the order they are read. */
	static final List<String> KINDS = List.of(RATES, SCHEMES, COMPULSORY_PAYMENTS, SETTINGS);

	private final List<CatalogueFault> faults = new ArrayList<>();

	private final RateReader rates = new RateReader();

	private final SchemeReader schemes = new SchemeReader();

	private final KindReader kinds = new KindReader();

	private final SettingReader settings = new SettingReader();

	/**
	 * Reads and checks.
	 * @param folders the folders from the lowest to the uppermost, each with the text of
	 * its files by kind
	 * @param today the day that nothing in the municipality's files can have been
	 * confirmed after
	 * @return the catalogue
	 * @throws FaultyCatalogue where at least one file has a fault
	 */
	static Catalogue load(List<Folder> folders, LocalDate today) {
		CatalogueLoader loader = new CatalogueLoader();
		boolean ours = true;
		for (Folder folder : folders) {
			loader.faults.addAll(folder.faults());
			for (String kind : KINDS) {
				String text = folder.texts().get(kind);
				if (text != null) {
					loader.read(kind, folder.name() + kind + ".yaml", text, ours, today);
				}
			}
			ours = false;
		}
		loader.rates.checkAll(loader.schemes.namedRates(), loader.faults);
		loader.schemes.checkAll(loader.rates);
		loader.kinds.checkAll(loader.faults);
		loader.settings.checkAll(loader.faults);
		if (!loader.faults.isEmpty()) {
			throw new FaultyCatalogue(loader.faults);
		}
		return new Catalogue(new Schemes(loader.schemes.schemes()), loader.rates.names(), loader.rates.rates(),
				loader.kinds.kinds(), loader.settings.settings());
	}

	private void read(String kind, String name, String text, boolean ours, LocalDate today) {
		CatalogueFile file = CatalogueFile.read(name, text, schema(kind), this.faults);
		if (file != null) {
			// ours were confirmed when they were made, also where a clock is set back
			EntryReader reader = new EntryReader(file, ours ? LocalDate.MAX : today);
			switch (kind) {
				case SCHEMES -> this.schemes.read(file, reader, ours);
				case RATES -> this.rates.read(file, reader);
				case COMPULSORY_PAYMENTS -> this.kinds.read(file, reader, ours);
				default -> this.settings.read(file, reader);
			}
		}
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
	 * @param faults what is wrong with the folder or with files that have no text
	 */
	record Folder(String name, Map<String, String> texts, List<CatalogueFault> faults) {
	}

}
