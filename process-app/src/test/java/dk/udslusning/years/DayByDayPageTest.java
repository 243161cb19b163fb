package dk.udslusning.years;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The page for caseworkers says what the calendars say that {@link FiveYearsIT} lives.
 */
class DayByDayPageTest {

	/** The calendars, in the order of the page. */
	static final List<String> CALENDARS = List.of("ordning-a", "ordning-b");

	private static final Path PAGE = Path.of("..", "docs", "da", "et-forloeb-dag-for-dag.md");

	private static final String COMMAND = "mvn -pl process-app -am test -Dtest=DayByDayPageTest "
			+ "-Dsurefire.failIfNoSpecifiedTests=false -Dudslusning.write-docs=true";

	@Test
	void saysWhatTheCalendarsSay() throws IOException {
		String page = DayByDayPage.of(CALENDARS.stream().map(ExpectedCalendar::read).toList());
		if (Boolean.getBoolean("udslusning.write-docs")) {
			Files.writeString(PAGE, page);
		}
		assertThat(PAGE).as("the page; write it with: %s", COMMAND).exists();
		assertThat(Files.readString(PAGE)).as("%s is older than the calendars; write it with: %s", PAGE, COMMAND)
			.isEqualTo(page);
	}

	@Test
	void tellsADayAnAmountAndALetterInOneLine() {
		assertThat(DayByDayPage.of(List.of(new ExpectedCalendar(List.of("# ikke med", "= Ordning B", "> Lejen er høj.",
				"01.12.2026 | Godkend | kollega | fra 12.2026: 3.355,58 kr. |", "måned 12.2026 | 3.355,58 kr.")))))
			.doesNotContain("ikke med")
			.contains("\n## Ordning B\n\nLejen er høj.\n\n| Dato | Hvad sker der |",
					"\n| 01.12.2026 | Godkend | kollega | fra 12.2026: 3.355,58 kr. |  |\n",
					"\n| 12.2026 | 3.355,58 kr. |\n");
	}

	@Test
	void hasFiveCellsInEachLineOfACalendar() {
		Stream<String> lines = CALENDARS.stream().flatMap((name) -> ExpectedCalendar.read(name).told());
		assertThat(lines.filter(ExpectedCalendar::happens)).isNotEmpty()
			.allSatisfy((line) -> assertThat(ExpectedCalendar.cells(line)).as(line).hasSize(5));
	}

}
