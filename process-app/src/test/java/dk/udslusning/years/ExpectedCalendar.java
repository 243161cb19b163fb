package dk.udslusning.years;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A calendar of a case as it was written by hand from the law and the municipality's
 * data: a readable file with a line for each thing that happens, an amount for each
 * stretch of months, and the calculations as comments.
 *
 * @param text the whole file
 */
record ExpectedCalendar(List<String> text) {

	static final String MONTHS = "måned ";

	/** Told on the page for caseworkers too. */
	static final String TOLD = ">";

	static final String TITLE = "=";

	private static final String COMMENT = "#";

	/**
	 * Reads {@code years/<name>.txt}.
	 */
	static ExpectedCalendar read(String name) {
		try (InputStream file = ExpectedCalendar.class.getResourceAsStream("/years/" + name + ".txt")) {
			return new ExpectedCalendar(new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * What happens, one line each.
	 */
	List<String> lines() {
		return told().filter(ExpectedCalendar::happens).map(ExpectedCalendar::tidy).toList();
	}

	/**
	 * What is decided for which months when all is over.
	 */
	List<String> months() {
		return told().filter((line) -> line.startsWith(MONTHS)).map(ExpectedCalendar::tidy).toList();
	}

	/**
	 * Everything but the comments.
	 */
	Stream<String> told() {
		return this.text.stream().filter((line) -> !line.isBlank() && !line.startsWith(COMMENT));
	}

	static boolean happens(String line) {
		return !line.startsWith(TITLE) && !line.startsWith(TOLD) && !line.startsWith(MONTHS);
	}

	static List<String> cells(String line) {
		return Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
	}

	private static String tidy(String line) {
		return cells(line).stream().collect(Collectors.joining(" | ")).strip();
	}

}
