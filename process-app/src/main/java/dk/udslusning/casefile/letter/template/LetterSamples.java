package dk.udslusning.casefile.letter.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dk.udslusning.casefile.letter.LetterKind;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Invented letters of each kind, by which templates are checked and looked at, and the
 * words that a letter of the kind is unlawful without. They stand in
 * {@code letters/samples} in the application and cannot be laid over.
 */
final class LetterSamples {

	/** Every sample letter is of this day and case. */
	static final LetterHead HEAD = new LetterHead("Mette Prøvesen", false, LocalDate.of(2026, 11, 23),
			"UDS-2026-000123", "Sofie Sagsbehandler", "Søndermose Kommune", "70 00 11 22",
			"mandag til torsdag kl. 9-15, fredag kl. 9-13");

	private final Map<LetterKind, Samples> read = new LinkedHashMap<>();

	/**
	 * The samples of a kind.
	 * @throws IllegalStateException where the application has none
	 */
	synchronized Samples of(LetterKind kind) {
		return this.read.computeIfAbsent(kind, LetterSamples::load);
	}

	private static Samples load(LetterKind kind) {
		String file = "letters/samples/" + TemplateFiles.of(kind).replace(".peb", ".yaml");
		try (InputStream in = LetterSamples.class.getClassLoader().getResourceAsStream(file)) {
			if (in == null) {
				throw new IllegalStateException("The application has no " + file);
			}
			Map<String, Object> content = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
			Map<String, Object> shared = map(content.get("values"));
			List<Sample> samples = new ArrayList<>();
			for (Object each : (List<?>) content.get("samples")) {
				Map<String, Object> sample = map(each);
				Map<String, Object> values = new LinkedHashMap<>(shared);
				values.putAll(map(sample.get("values")));
				samples.add(new Sample(String.valueOf(sample.get("name")), values));
			}
			return new Samples(
					((List<?>) content.getOrDefault("mustSay", List.of())).stream().map(String::valueOf).toList(),
					samples);
		}
		catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> map(Object value) {
		return (value != null) ? (Map<String, Object>) value : Map.of();
	}

	/**
	 * The samples of a kind.
	 *
	 * @param mustSay names of what the letter must say, such as {@code decision.reasons}
	 * @param samples at least one
	 */
	record Samples(List<String> mustSay, List<Sample> samples) {

	}

	/**
	 * One invented letter.
	 *
	 * @param name what is special about it, in Danish
	 * @param values what the template gets
	 */
	record Sample(String name, Map<String, Object> values) {

	}

}
