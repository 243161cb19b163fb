package dk.udslusning.workplace.casepage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One part of the page, in words.
 *
 * @param code its stable name
 * @param title its heading
 * @param headline what is read first; null where there is none
 * @param under what belongs to the headline; null where there is none
 * @param alerts what must not be overlooked
 * @param facts what is called what
 * @param texts whole sentences
 * @param more sentences for who wants to know more
 * @param rows what has a day
 * @param edits what can be edited here
 * @param chart amounts over time; null where there are none
 * @param phases the phases of the course; empty where the part is about something else
 */
record Part(String code, String title, String headline, String under, List<String> alerts, List<Fact> facts,
		List<String> texts, List<String> more, List<Row> rows, List<Edit> edits, AmountChart chart,
		List<Phase> phases) {

	static Writer named(PartName name) {
		return new Writer(name);
	}

	/** Without the words, so that a log cannot repeat them. */
	@Override
	public String toString() {
		return "Part[" + this.code + "]";
	}

	/**
	 * Something with its name.
	 *
	 * @param label its name
	 * @param value what it is; null where it is shown only to who asks
	 * @param hidden what to ask for, to see it; null where it is shown
	 * @param href where it leads: a number to ring up; null where it leads nowhere
	 */
	record Fact(String label, String value, String hidden, String href) {

		Fact(String label, String value, String hidden) {
			this(label, value, hidden, null);
		}

		/** Without the words, so that a log cannot repeat them. */
		@Override
		public String toString() {
			return "Fact[" + this.label + "]";
		}

	}

	/**
	 * A line with a day.
	 *
	 * @param day the day; empty where it has none
	 * @param what what it is
	 * @param more what else is known of it; empty where nothing is
	 * @param pdf where the letter lies; null where it is no letter
	 * @param late whether its day has passed
	 */
	record Row(String day, String what, String more, String pdf, boolean late) {

		/** Without the words, so that a log cannot repeat them. */
		@Override
		public String toString() {
			return "Row[" + this.day + "]";
		}

	}

	/**
	 * A phase of the course.
	 *
	 * @param name its name
	 * @param state how the case stands to it, in words
	 * @param current whether the case stands there
	 */
	record Phase(String name, String state, boolean current) {

	}

	/**
	 * Something that can be edited on the page.
	 *
	 * @param code its stable name
	 * @param label what the button says
	 */
	record Edit(String code, String label) {

	}

	/**
	 * Puts a part together.
	 */
	static final class Writer {

		private final PartName name;

		private String headline;

		private String under;

		private final List<String> alerts = new ArrayList<>();

		private final List<Fact> facts = new ArrayList<>();

		private final List<String> texts = new ArrayList<>();

		private final List<String> more = new ArrayList<>();

		private final List<Row> rows = new ArrayList<>();

		private final List<Edit> edits = new ArrayList<>();

		private AmountChart chart;

		private final List<Phase> phases = new ArrayList<>();

		private Writer(PartName name) {
			this.name = name;
		}

		Writer headline(String words) {
			this.headline = words;
			return this;
		}

		Writer under(String words) {
			this.under = words;
			return this;
		}

		Writer alert(String words) {
			this.alerts.add(words);
			return this;
		}

		Writer alertIf(boolean so, String words) {
			return so ? alert(words) : this;
		}

		/** Nothing where there is no value. */
		Writer fact(String label, String value) {
			Optional.ofNullable(value)
				.filter((words) -> !words.isBlank())
				.ifPresent((words) -> this.facts.add(new Fact(label, words, null)));
			return this;
		}

		/** A number to ring up; nothing where there is none. */
		Writer phone(String label, String number) {
			if (number != null && !number.isBlank()) {
				this.facts.add(new Fact(label, number, null, "tel:" + number.replaceAll("[^+0-9]", "")));
			}
			return this;
		}

		Writer hidden(String label, Hidden what) {
			this.facts.add(new Fact(label, null, what.code()));
			return this;
		}

		Writer text(String words) {
			this.texts.add(words);
			return this;
		}

		Writer more(String words) {
			this.more.add(words);
			return this;
		}

		Writer row(String day, String what, String more) {
			return row(day, what, more, null, false);
		}

		Writer row(String day, String what, String more, String pdf, boolean late) {
			this.rows.add(new Row(day, what, more, pdf, late));
			return this;
		}

		Writer chart(AmountChart amounts) {
			this.chart = amounts;
			return this;
		}

		Writer phase(String name, String state, boolean current) {
			this.phases.add(new Phase(name, state, current));
			return this;
		}

		Writer editIf(boolean so, String code, String label) {
			if (so) {
				this.edits.add(new Edit(code, label));
			}
			return this;
		}

		/** Where to write a change that cannot be written here. */
		Writer elsewhereIf(boolean so, String caseNumber) {
			return so ? more("Her kan ikke rettes nu. Er noget ændret, så vælg »Borgeren henvender sig« under Ny "
					+ "registrering, og skriv sagsnummeret " + caseNumber + ".") : this;
		}

		/** Where nothing else was written, that there is nothing. */
		Part orElse(String nothing) {
			boolean empty = this.headline == null && this.alerts.isEmpty() && this.facts.isEmpty()
					&& this.texts.isEmpty() && this.rows.isEmpty() && this.chart == null && this.phases.isEmpty();
			return (empty ? text(nothing) : this).part();
		}

		Part part() {
			return new Part(this.name.name(), this.name.title(), this.headline, this.under, List.copyOf(this.alerts),
					List.copyOf(this.facts), List.copyOf(this.texts), List.copyOf(this.more), List.copyOf(this.rows),
					List.copyOf(this.edits), this.chart, List.copyOf(this.phases));
		}

	}

}
