package dk.udslusning.casefile.letter.template;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import dk.udslusning.casefile.letter.LetterKind;
import dk.udslusning.casefile.letter.LetterWords;
import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Filter;

/**
 * Writes letters from templates. A template reaches the words of its own letter and
 * nothing else; a letter that leaves out what the law wants in it is not written.
 */
public class LetterTemplates {

	private static final int LONGEST_SUBJECT = 200;

	/** Far more than a letter of any use; a template that repeats itself is stopped. */
	private static final int LONGEST_PAGE = 400_000;

	private final TemplateFiles files;

	private final LetterSamples samples = new LetterSamples();

	private final PebbleEngine engine;

	private LetterTemplates(TemplateFiles files) {
		this.files = files;
		this.engine = new PebbleEngine.Builder().loader(files).extension(new AbstractExtension() {
			@Override
			public Map<String, Filter> getFilters() {
				return Map.of("prose", new ProseFilter());
			}
		})
			.registerExtensionCustomizer(Sandbox::new)
			.methodAccessValidator(Sandbox::mayCall)
			.strictVariables(true)
			.autoEscaping(true)
			.newLineTrimming(false)
			.maxRenderedSize(LONGEST_PAGE)
			.defaultLocale(Locale.forLanguageTag("da"))
			.build();
	}

	/**
	 * Our templates, with the municipality's own laid over them.
	 * @param overlay the folder with the municipality's own; null for none
	 */
	public static LetterTemplates of(Path overlay) {
		return new LetterTemplates(new TemplateFiles(overlay));
	}

	/**
	 * Writes a letter.
	 * @param words what it has to say; a record
	 * @param head what it begins and ends with
	 * @throws FaultyLetters where the template has a fault, or leaves out words that the
	 * letter is unlawful without
	 */
	public LetterPage write(LetterWords words, LetterHead head) {
		return page(words.kind(), TemplateModel.of((Record) words), head);
	}

	/** What the samples of a kind are about, in their order. */
	public List<String> samples(LetterKind kind) {
		return this.samples.of(kind).samples().stream().map(LetterSamples.Sample::name).toList();
	}

	/**
	 * An invented letter, to look at.
	 * @param kind the kind of letter
	 * @param number which of its samples, from 0
	 * @throws FaultyLetters where the template has a fault
	 */
	public LetterPage sample(LetterKind kind, int number) {
		return page(kind, this.samples.of(kind).samples().get(number).values(), LetterSamples.HEAD);
	}

	/** The file that letters of a kind are written from. */
	public String file(LetterKind kind) {
		return this.files.shown(TemplateFiles.of(kind));
	}

	/** The style sheet of all letters. */
	public String style() {
		return this.files.text(TemplateFiles.STYLE);
	}

	/**
	 * Tries every template with every sample.
	 * @return what is wrong with them; none where all can be used
	 */
	public List<LetterFault> faults() {
		List<LetterFault> faults = new ArrayList<>(this.files.faults());
		if (!faults.isEmpty()) {
			return faults;
		}
		if (this.style().matches("(?is).*(url\\s*\\(|@import|<).*")) {
			faults.add(new LetterFault(this.files.shown(TemplateFiles.STYLE), 0,
					"udseendet må ikke hente noget (url, @import) og ikke have tegnet <"));
		}
		for (LetterKind kind : LetterKind.values()) {
			for (int number = 0; number < this.samples.of(kind).samples().size(); number++) {
				try {
					sample(kind, number);
				}
				catch (FaultyLetters faulty) {
					faults.addAll(faulty.faults());
				}
			}
		}
		return List.copyOf(new LinkedHashSet<>(faults));
	}

	private LetterPage page(LetterKind kind, Map<String, Object> values, LetterHead head) {
		String template = TemplateFiles.of(kind);
		Map<String, Object> model = new LinkedHashMap<>(values);
		model.put("head", TemplateModel.of(head));
		Sandbox.ENGINES_OWN.forEach((name) -> model.put(name, null));
		LetterHtml page = LetterHtml.of(rendered(template, model));
		List<LetterFault> faults = new ArrayList<>();
		page.foreign().forEach((element) -> faults.add(fault(template, element + " må ikke bruges i et brev")));
		String subject = page.subject();
		if (subject.isEmpty()) {
			faults.add(fault(template, "brevet har ingen overskrift (<h1>)"));
		}
		else if (subject.length() > LONGEST_SUBJECT) {
			faults.add(fault(template, "overskriften er længere end " + LONGEST_SUBJECT + " tegn"));
		}
		String text = page.text();
		String bare = LetterHtml.bare(text);
		List<String> must = new ArrayList<>(
				List.of("head.caseNumber", "head.date", "head.municipality", "head.telephone", "head.recipient"));
		must.addAll(this.samples.of(kind).mustSay());
		for (String name : must) {
			for (String words : words(model, name)) {
				if (!bare.contains(LetterHtml.bare(words))) {
					faults.add(fault(template, "brevet mangler »" + name + "«, som skal stå i det"));
				}
			}
		}
		if (!faults.isEmpty()) {
			throw new FaultyLetters(faults);
		}
		return new LetterPage(subject, page.html(), text);
	}

	private String rendered(String template, Map<String, Object> model) {
		StringWriter page = new StringWriter();
		try {
			this.engine.getTemplate(template).evaluate(page, model);
			return page.toString();
		}
		catch (PebbleException faulty) {
			String file = this.files.resourceExists(String.valueOf(faulty.getFileName())) ? faulty.getFileName()
					: template;
			throw new FaultyLetters(List.of(new LetterFault(this.files.shown(file),
					(faulty.getLineNumber() != null) ? faulty.getLineNumber() : 0, faulty.getPebbleMessage())));
		}
		catch (StackOverflowError endless) {
			throw new FaultyLetters(List.of(fault(template, "skabelonen henter sig selv uden ende")));
		}
		catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
	}

	private LetterFault fault(String template, String text) {
		return new LetterFault(this.files.shown(template), 0, text);
	}

	/** The words by a name with dots; a list has many. */
	private static List<String> words(Map<String, Object> model, String name) {
		Object value = model;
		for (String part : name.split("\\.")) {
			value = (value instanceof Map<?, ?> map) ? map.get(part) : null;
		}
		if (value == null) {
			return List.of();
		}
		return (value instanceof List<?> list) ? list.stream().map(String::valueOf).toList()
				: Arrays.asList(value.toString());
	}

}
