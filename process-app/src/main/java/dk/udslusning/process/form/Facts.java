package dk.udslusning.process.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dk.udslusning.rules.money.DanishAmounts;
import dk.udslusning.rules.money.Money;
import dk.udslusning.rules.time.DanishDates;

/**
 * The facts at the top of a form, as markdown for its text component. What is null or
 * empty is left out; what people wrote cannot change the layout.
 */
public final class Facts {

	/**
	 * What markdown takes for layout: marks anywhere, and the beginnings of lists and
	 * quotations.
	 */
	private static final Pattern MARKS = Pattern
		.compile("[\\\\`*_\\[\\]~|#]|(?<=^[ \\t]{0,3})[-+>]|(?<=^[ \\t]{0,3}\\d{1,9})[.)](?=\\s)", Pattern.MULTILINE);

	private final List<String> lines = new ArrayList<>();

	/**
	 * A line "label: value". Dates and amounts are written as Danish offices write them,
	 * truth as ja or nej, several values with commas.
	 */
	public Facts line(String label, Object value) {
		String text = text(value);
		if (text != null && !text.isBlank()) {
			this.lines.add("**" + label + ":** " + escaped(text));
		}
		return this;
	}

	/**
	 * A line that must not be overlooked.
	 */
	public Facts warning(String text) {
		this.lines.add("⚠ **" + escaped(text) + "**");
		return this;
	}

	public Facts warningIf(boolean applies, String text) {
		return applies ? warning(text) : this;
	}

	/**
	 * A line of plain text.
	 */
	public Facts note(String text) {
		this.lines.add(escaped(text));
		return this;
	}

	/**
	 * A link to something of the case.
	 * @param label Danish words
	 * @param path an address here, which names nobody
	 */
	public Facts link(String label, String path) {
		this.lines.add("[" + escaped(label) + "](" + path + ")");
		return this;
	}

	public boolean isEmpty() {
		return this.lines.isEmpty();
	}

	/**
	 * All lines; empty text where there are none.
	 */
	public String markdown() {
		return String.join("\n", this.lines);
	}

	/**
	 * Plain text, such as a letter's, for a text component: it is shown as it was
	 * written.
	 */
	public static String escaped(String text) {
		return MARKS.matcher(text).replaceAll("\\\\$0");
	}

	private static String text(Object value) {
		if (value instanceof LocalDate day) {
			return DanishDates.format(day);
		}
		if (value instanceof Money amount) {
			return DanishAmounts.format(amount);
		}
		if (value instanceof Boolean truth) {
			return truth ? "ja" : "nej";
		}
		if (value instanceof Collection<?> values) {
			return values.stream().map(Facts::text).collect(Collectors.joining(", "));
		}
		return (value != null) ? value.toString() : null;
	}

}
