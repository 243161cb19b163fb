package dk.udslusning.api;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A file of notices as an office's spreadsheet saves it: UTF-8 or Windows-1252,
 * semicolons, headings in any order.
 *
 * @param lines the lines with something in them, in their order
 */
record CsvUpload(List<Line> lines) {

	private static final Charset WINDOWS = Charset.forName("windows-1252");

	private static final String BYTE_ORDER_MARK = "\uFEFF";

	private static final CSVFormat FORMAT = CSVFormat.DEFAULT.builder()
		.setDelimiter(';')
		.setIgnoreEmptyLines(false)
		.setTrim(true)
		.get();

	/**
	 * Reads a file.
	 * @param mostLines how many notices it may hold
	 * @throws UnreadableUpload where it holds none, too many, or headings that are not
	 * known
	 */
	static CsvUpload read(byte[] file, int mostLines) {
		List<CSVRecord> records = records(text(file)).stream().dropWhile(CsvUpload::isBlank).toList();
		if (records.isEmpty()) {
			throw new UnreadableUpload("Filen er tom. Første linje skal have kolonnernes navne: " + headings());
		}
		List<CsvColumn> columns = columns(records.get(0));
		List<Line> lines = new ArrayList<>();
		for (CSVRecord record : records.subList(1, records.size())) {
			Map<CsvColumn, String> cells = cells(record, columns);
			if (!cells.isEmpty()) {
				lines.add(new Line(Math.toIntExact(record.getRecordNumber()), cells, isOverfull(record, columns)));
			}
		}
		if (lines.isEmpty()) {
			throw new UnreadableUpload("Filen har kolonnernes navne, men ingen meldinger");
		}
		if (lines.size() > mostLines) {
			throw new UnreadableUpload("Filen har flere end " + mostLines + " meldinger. Del den i flere");
		}
		return new CsvUpload(List.copyOf(lines));
	}

	/**
	 * Danish letters in Windows-1252 are no UTF-8, so the strict reading tells them
	 * apart.
	 */
	private static String text(byte[] file) {
		String text;
		try {
			text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
		}
		catch (CharacterCodingException notUtf8) {
			text = new String(file, WINDOWS);
		}
		text = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
		// a spreadsheet's own hint at the separator is no heading
		return text.replaceFirst("(?i)^sep=.\\R", "");
	}

	/** Empty lines are read, so that a line has the number it has in the spreadsheet. */
	private static List<CSVRecord> records(String text) {
		if (text.indexOf('\0') >= 0) {
			throw new UnreadableUpload("Filen er ikke en tekstfil. Gem den som CSV med semikolon");
		}
		List<CSVRecord> records = new ArrayList<>();
		try (CSVParser parser = CSVParser.parse(new StringReader(text), FORMAT)) {
			parser.forEach(records::add);
			return records;
		}
		catch (CSVException | UncheckedIOException broken) {
			throw new UnreadableUpload("I linje " + (records.size() + 1) + " åbner et anførselstegn en tekst, der ikke "
					+ "lukkes igen, eller der står mere efter det. Ret linjen, og send filen igen; intet er gemt");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static boolean isBlank(CSVRecord record) {
		return record.stream().allMatch(String::isBlank);
	}

	private static List<CsvColumn> columns(CSVRecord header) {
		List<String> names = new ArrayList<>(header.toList());
		while (!names.isEmpty() && names.get(names.size() - 1).isBlank()) {
			names.remove(names.size() - 1);
		}
		List<CsvColumn> columns = new ArrayList<>();
		for (String name : names) {
			columns.add(CsvColumn.ofHeading(name)
				.orElseThrow(() -> new UnreadableUpload("Kolonne " + (columns.size() + 1)
						+ " har et navn, der ikke kendes. Kolonnerne hedder " + headings() + ", skilt af semikolon")));
		}
		if (columns.size() != columns.stream().distinct().count()) {
			throw new UnreadableUpload("En kolonne står der to gange");
		}
		if (!columns.contains(CsvColumn.REFERENCE) || !columns.contains(CsvColumn.ADMITTED_ON)) {
			throw new UnreadableUpload("Kolonnerne Reference og Indskrevet skal være der");
		}
		return columns;
	}

	private static Map<CsvColumn, String> cells(CSVRecord record, List<CsvColumn> columns) {
		Map<CsvColumn, String> cells = new EnumMap<>(CsvColumn.class);
		for (int index = 0; index < Math.min(record.size(), columns.size()); index++) {
			String cell = record.get(index).strip();
			if (!cell.isEmpty()) {
				cells.put(columns.get(index), cell);
			}
		}
		return cells;
	}

	/** A semicolon too many at the end is nothing. */
	private static boolean isOverfull(CSVRecord record, List<CsvColumn> columns) {
		return record.stream().skip(columns.size()).anyMatch((cell) -> !cell.isBlank());
	}

	private static String headings() {
		return Arrays.stream(CsvColumn.values()).map(CsvColumn::heading).collect(Collectors.joining(", "));
	}

	/**
	 * A line with a notice.
	 *
	 * @param number which row of the spreadsheet it is
	 * @param cells what it says, by column; nothing where nothing was written
	 * @param overfull whether it has more cells than there are columns
	 */
	record Line(int number, Map<CsvColumn, String> cells, boolean overfull) {

		/**
		 * Without the words, so that a log cannot repeat them.
		 */
		@Override
		public String toString() {
			return "Line[" + this.number + "]";
		}

	}

}
