package dk.udslusning.api;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * What became of a file, line by line.
 */
@Schema(description = "Hvad der blev af filen, linje for linje")
record UploadReport(@Schema(example = "1") long taken, @Schema(example = "0") long alreadyKnown,
		@Schema(example = "0") long refused, List<LineReport> lines) {

	static UploadReport of(List<LineReport> lines) {
		return new UploadReport(count(lines, LineReport.Outcome.TAKEN), count(lines, LineReport.Outcome.ALREADY_KNOWN),
				count(lines, LineReport.Outcome.REFUSED), lines);
	}

	/**
	 * The same as a file for a spreadsheet.
	 */
	String csv() {
		StringWriter text = new StringWriter();
		try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.DEFAULT.builder().setDelimiter(';').get())) {
			printer.printRecord("Linje", "Reference", "Resultat", "Hvorfor");
			for (LineReport line : this.lines) {
				printer.printRecord(line.line(), line.reference(), line.outcomeText(),
						String.join(" | ", line.reasons()));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return text.toString();
	}

	private static long count(List<LineReport> lines, LineReport.Outcome outcome) {
		return lines.stream().filter((line) -> line.outcome() == outcome).count();
	}

}
