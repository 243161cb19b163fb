package dk.udslusning.secondopinion;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dk.udslusning.catalogue.Catalogue;
import dk.udslusning.rules.rate.DatedRate;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes the control spreadsheet: a sheet for people (one case, top to bottom), the
 * rates, and the generated cases, one to a row. All three use the same formulas.
 */
final class ControlWorkbook {

	static final int CASES_SHEET = 3;

	private static final Pattern CELL = Pattern.compile("\\{(\\w+)}");

	private static final Pattern RATE = Pattern.compile("\\[(\\w+)]");

	private static final LocalDate NO_END = LocalDate.of(9999, 12, 31);

	private static final String DATE = "dd.mm.yyyy";

	private static final String AMOUNT = "#,##0";

	/** Øre, shown as kroner to people: 369625 as 3.696,25. */
	private static final String KRONER = "[>=100000000]#\\.###\\.##0\\,00;[>=100000]#\\.##0\\,00;0\\,00";

	private static final String YELLOW = "FFF2CC";

	private static final String GREY = "E7E6E6";

	private final Catalogue catalogue;

	private final UnaryOperator<ControlFormula> changed;

	/**
	 * @param changed lets a test plant a mistake; the identity otherwise
	 */
	ControlWorkbook(Catalogue catalogue, UnaryOperator<ControlFormula> changed) {
		this.catalogue = catalogue;
		this.changed = changed;
	}

	void write(Path file, List<ControlCase> cases) throws IOException {
		Files.createDirectories(file.getParent());
		try (OutputStream out = Files.newOutputStream(file); Workbook book = new Workbook(out, "Udslusning", "1.0")) {
			calculation(book.newWorksheet("Beregning"));
			rates(book.newWorksheet("Satser"));
			cases(book.newWorksheet("Prøver"), cases);
		}
	}

	/** One case for people: what is typed is yellow, what comes out stands below. */
	private void calculation(Worksheet sheet) {
		sheet.width(0, 52);
		sheet.width(1, 18);
		sheet.width(2, 44);
		sheet.value(0, 0, "Kontrolregneark: refusion af husleje for én måned");
		sheet.style(0, 0).bold().fontSize(14).set();
		sheet.value(1, 0,
				"Skriv i de gule felter; beløb skrives i øre og vises i kroner. Formlerne er skrevet i hånden efter loven, uafhængigt af "
						+ "programmet. Ikke med: flere priser i samme måned og flere perioder med indkomst eller ophold.");
		sheet.range(1, 0, 1, 2).style().wrapText(true).merge().set();
		sheet.rowHeight(1, 45);
		heading(sheet, 2, "Oplysning", "Skriv her", "");
		Map<String, String> places = new HashMap<>();
		int row = 3;
		for (ControlInput input : ControlInput.ALL) {
			sheet.value(row, 0, input.label());
			put(sheet, row, 1, input.example());
			sheet.style(row, 1).fillColor(YELLOW).format(forPeople(format(input))).borderStyle(BorderStyle.THIN).set();
			places.put(input.name(), "$B$" + (row + 1));
			row++;
		}
		row++;
		heading(sheet, row++, "Beregning", "Kroner eller dage", "Kilde");
		for (ControlFormula each : ControlFormula.ALL) {
			ControlFormula formula = this.changed.apply(each);
			sheet.value(row, 0, formula.label());
			sheet.formula(row, 1, resolved(formula.formula(), places, "$B$4"));
			sheet.style(row, 1).format(isDay(formula) ? DATE : isCount(formula) ? AMOUNT : KRONER).set();
			sheet.value(row, 2, formula.source());
			places.put(formula.name(), "$B$" + (row + 1));
			row++;
		}
		sheet.range(row - 1, 0, row - 1, 2).style().bold().fillColor(GREY).set();
		sheet.freezePane(0, 3);
		sheet.fitToWidth((short) 1);
		sheet.fitToHeight((short) 1);
	}

	private void rates(Worksheet sheet) {
		heading(sheet, 0, "Kode", "Sats", "Fra", "Til", "Værdi (beløb i øre)", "Enhed", "Status", "Kilde");
		int row = 1;
		for (Catalogue.RateName name : this.catalogue.rateNames()) {
			for (Segment segment : segments(name.code())) {
				DatedRate rate = segment.rate();
				sheet.value(row, 0, rate.code());
				sheet.value(row, 1, rate.label());
				sheet.value(row, 2, segment.from());
				sheet.value(row, 3, segment.to());
				sheet.value(row, 4, rate.value());
				sheet.value(row, 5, rate.unit().label());
				sheet.value(row, 6, rate.status().label());
				sheet.value(row, 7, rate.source());
				sheet.range(row, 2, row, 3).style().format(DATE).set();
				row++;
			}
		}
		int[] widths = { 46, 52, 12, 12, 18, 14, 12, 40 };
		for (int column = 0; column < widths.length; column++) {
			sheet.width(column, widths[column]);
		}
		sheet.freezePane(0, 1);
	}

	/** The rate as it holds month by month, ours and the municipality's own over them. */
	private List<Segment> segments(String code) {
		List<Segment> segments = new ArrayList<>();
		YearMonth last = YearMonth.of(2028, 1);
		for (YearMonth month = YearMonth.of(2018, 1); month.isBefore(last); month = month.plusMonths(1)) {
			Optional<DatedRate> rate = this.catalogue.fileRates().find(code, month.atDay(1));
			Segment before = segments.isEmpty() ? null : segments.get(segments.size() - 1);
			if (rate.isPresent() && before != null && before.rate().equals(rate.get())) {
				segments.set(segments.size() - 1, new Segment(before.from(), month.atEndOfMonth(), rate.get()));
			}
			else if (rate.isPresent()) {
				segments.add(new Segment(month.atDay(1), month.atEndOfMonth(), rate.get()));
			}
		}
		segments.replaceAll((segment) -> (segment.to().getYear() == 2027 && segment.rate().validTo() == null)
				? new Segment(segment.from(), NO_END, segment.rate()) : segment);
		return segments;
	}

	private void cases(Worksheet sheet, List<ControlCase> cases) {
		int column = 0;
		Map<String, Integer> columns = new HashMap<>();
		for (ControlInput input : ControlInput.ALL) {
			sheet.value(0, column, input.label());
			columns.put(input.name(), column++);
		}
		for (ControlFormula formula : ControlFormula.ALL) {
			sheet.value(0, column, formula.label());
			columns.put(formula.name(), column++);
		}
		sheet.range(0, 0, 0, column - 1).style().bold().fillColor(GREY).wrapText(true).set();
		sheet.rowHeight(0, 75);
		sheet.freezePane(1, 1);
		for (int i = 0; i < cases.size(); i++) {
			row(sheet, i + 1, cases.get(i), columns);
		}
		for (ControlInput input : ControlInput.ALL) {
			sheet.range(1, columns.get(input.name()), cases.size(), columns.get(input.name()))
				.style()
				.format(format(input))
				.set();
		}
		for (ControlFormula formula : ControlFormula.ALL) {
			sheet.range(1, columns.get(formula.name()), cases.size(), columns.get(formula.name()))
				.style()
				.format(isDay(formula) ? DATE : AMOUNT)
				.set();
		}
	}

	private void row(Worksheet sheet, int row, ControlCase each, Map<String, Integer> columns) {
		Map<String, String> places = new HashMap<>();
		columns.forEach((name, column) -> places.put(name, "$" + letters(column) + (row + 1)));
		ControlInput.ALL.forEach((input) -> put(sheet, row, columns.get(input.name()), each.cells().get(input.name())));
		for (ControlFormula formula : ControlFormula.ALL) {
			sheet.formula(row, columns.get(formula.name()),
					resolved(this.changed.apply(formula).formula(), places, places.get("maaned")));
		}
	}

	private static String resolved(String formula, Map<String, String> places, String month) {
		String withCells = CELL.matcher(formula)
			.replaceAll((cell) -> Matcher.quoteReplacement(place(cell.group(1), places)));
		return xml(RATE.matcher(withCells)
			.replaceAll((rate) -> Matcher.quoteReplacement("SUMIFS(Satser!$E:$E,Satser!$A:$A,\"" + rate.group(1)
					+ "\",Satser!$C:$C,\"<=\"&" + month + ",Satser!$D:$D,\">=\"&" + month + ")")));
	}

	/** The library writes a formula into the file as it is. */
	private static String xml(String formula) {
		return formula.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
	}

	private static String place(String name, Map<String, String> places) {
		String place = places.get(name);
		if (place == null) {
			throw new IllegalStateException("No cell is called " + name);
		}
		return place;
	}

	private static void heading(Worksheet sheet, int row, String... titles) {
		for (int column = 0; column < titles.length; column++) {
			sheet.value(row, column, titles[column]);
		}
		sheet.range(row, 0, row, titles.length - 1).style().bold().fillColor(GREY).set();
	}

	private static void put(Worksheet sheet, int row, int column, Object value) {
		if (value instanceof LocalDate day) {
			sheet.value(row, column, day);
		}
		else if (value instanceof Number number) {
			sheet.value(row, column, number);
		}
		else if (value != null) {
			sheet.value(row, column, (String) value);
		}
	}

	private static String format(ControlInput input) {
		return switch (input.kind()) {
			case AMOUNT -> AMOUNT;
			case DAY -> DATE;
			case PLAIN -> "General";
		};
	}

	private static boolean isDay(ControlFormula formula) {
		return formula.name().endsWith("Fra") || formula.name().endsWith("Til") || formula.name().equals("slut");
	}

	private static boolean isCount(ControlFormula formula) {
		return formula.name().startsWith("dage") || formula.name().contains("Dage") || formula.name().equals("norm");
	}

	private static String forPeople(String format) {
		return format.equals(AMOUNT) ? KRONER : format;
	}

	private static String letters(int column) {
		return (column < 26) ? String.valueOf((char) ('A' + column))
				: letters(column / 26 - 1) + (char) ('A' + column % 26);
	}

	private record Segment(LocalDate from, LocalDate to, DatedRate rate) {
	}

}
