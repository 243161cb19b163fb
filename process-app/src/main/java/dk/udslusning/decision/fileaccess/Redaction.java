package dk.udslusning.decision.fileaccess;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Removes known names and places from texts. It finds what the case file knows, however
 * it is written with commas, line ends and capitals; what it does not know, a person must
 * find.
 */
final class Redaction {

	/** What stands instead. */
	static final String REMOVED = "[udeladt]";

	private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

	private static final String BETWEEN = "[\\s\\p{Punct}\\u2013\\u00A0]*";

	private static final Pattern NUMBER_OF_A_PERSON = Pattern.compile("(?<!\\d)\\d{6}[- ]?\\d{4}(?!\\d)");

	/** Words that are in many names of places and of offices, and tell nothing alone. */
	private static final Set<String> COMMON = Set.of("krisecenter", "krisecentret", "forsorgshjem", "forsorgshjemmet",
			"boform", "kommune", "kommunen", "politiet", "udlejer", "udlejeren", "skolen", "jobcenter", "jobcentret",
			"boligforening", "boligselskab", "mor", "far", "søster", "bror", "datter", "søn", "ven", "veninde", "nabo",
			"naboen", "læge", "lægen", "egen", "the", "von", "den", "det", "for", "til", "med", "ved", "sagsbehandler",
			"vejleder", "skole", "center", "hjem", "fra", "advokat");

	private final List<Pattern> patterns;

	private final String ownNumber;

	private Redaction(List<Pattern> patterns, String ownNumber) {
		this.patterns = patterns;
		this.ownNumber = ownNumber;
	}

	/** Removes nothing. */
	static Redaction nothing() {
		return new Redaction(List.of(), null);
	}

	/**
	 * Removes these.
	 * @param names whole names and places; of each the words that stand for it alone go
	 * too
	 * @param streets street, number, floor and door; the street alone goes too
	 * @param words removed as they stand
	 * @param own words that stay: the party's own name
	 * @param ownNumber ten digits that stay: the party's own CPR number; null for none
	 */
	static Redaction of(Collection<String> names, Collection<String> streets, Collection<String> words,
			Collection<String> own, String ownNumber) {
		Set<String> kept = own.stream().flatMap(Redaction::words).map(Redaction::lower).collect(Collectors.toSet());
		List<String> removed = new ArrayList<>();
		names.stream().filter(Redaction::isSomething).forEach((name) -> {
			removed.add(name);
			words(name).filter((word) -> word.length() > 2 && Character.isUpperCase(word.charAt(0)))
				.filter((word) -> !kept.contains(lower(word)) && !COMMON.contains(lower(word)))
				.forEach(removed::add);
		});
		streets.stream().filter(Redaction::isSomething).forEach((street) -> {
			removed.add(street);
			removed.add(street.replaceAll(",.*", ""));
			removed.add(street.replaceAll("\\s*\\d.*", ""));
		});
		words.stream().filter(Redaction::isSomething).forEach(removed::add);
		return new Redaction(removed.stream()
			.map(String::strip)
			.filter((text) -> text.length() > 1 && !kept.contains(lower(text)) && !COMMON.contains(lower(text)))
			.distinct()
			.sorted(Comparator.comparing(String::length).reversed())
			.map(Redaction::pattern)
			.toList(), ownNumber);
	}

	/**
	 * The text without them.
	 */
	String apply(String text) {
		String rest = text;
		for (Pattern pattern : this.patterns) {
			rest = pattern.matcher(rest).replaceAll(Matcher.quoteReplacement(REMOVED));
		}
		return (this.ownNumber != null) || !this.patterns.isEmpty() ? withoutNumbers(rest) : rest;
	}

	private String withoutNumbers(String text) {
		return NUMBER_OF_A_PERSON.matcher(text)
			.replaceAll(
					(found) -> found.group().replaceAll("\\D", "").equals(this.ownNumber) ? found.group() : REMOVED);
	}

	private static Pattern pattern(String text) {
		String words = Arrays.stream(text.split("[\\s\\p{Punct}\\u2013]+"))
			.filter((word) -> !word.isEmpty())
			.map(Pattern::quote)
			.collect(Collectors.joining(BETWEEN));
		String genitive = Character.isLetter(text.charAt(text.length() - 1)) ? "(?:'?s)?" : "";
		return Pattern.compile("(?<![\\p{L}\\p{N}])" + (words.isEmpty() ? Pattern.quote(text) : words) + genitive
				+ "(?![\\p{L}\\p{N}])", FLAGS);
	}

	private static Stream<String> words(String text) {
		return Arrays.stream(text.split("[\\s\\p{Punct}]+")).filter((word) -> !word.isEmpty());
	}

	private static boolean isSomething(String text) {
		return text != null && !text.isBlank();
	}

	private static String lower(String text) {
		return text.toLowerCase(Locale.ROOT);
	}

}
