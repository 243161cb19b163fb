package dk.udslusning.years;

import java.util.ArrayList;
import java.util.List;

/**
 * The page for caseworkers that shows whole courses as a calendar: what happens on which
 * day, who does it, which amount is decided and which letter goes out. It is written from
 * the calendars that {@link FiveYearsIT} compares with the application.
 */
final class DayByDayPage {

	private static final String HEAD = """
			# Et forløb dag for dag

			For sagsbehandlere og teamledere, der vil se, hvordan fem år ser ud i systemet. Borgerne, boligerne og en del af
			satserne er opdigtede. Hver linje er en opgave, der blev sendt, eller noget, systemet gjorde af sig selv. Dagene
			og beløbene er regnet i hånden efter loven og kommunens data, og en test lever begge forløb dag for dag og
			sammenligner.

			Hvert år i december reguleres satserne. En dag, der falder på en lørdag, søndag eller helligdag, flyttes til næste
			arbejdsdag, når det er kommunen, der skal gøre noget.
			""";

	private static final String EVENTS = "| Dato | Hvad sker der | Hvem | Beløb | Brev |\n|---|---|---|---|---|\n";

	private static final String MONTHS = "### Måned for måned\n\n| Måneder | Refusion om måneden |\n|---|---|\n";

	private final StringBuilder page = new StringBuilder(HEAD);

	private final List<String> note = new ArrayList<>();

	private String table;

	private DayByDayPage() {
	}

	/**
	 * The whole page.
	 * @param calendars one course each, in the order of the page
	 */
	static String of(List<ExpectedCalendar> calendars) {
		DayByDayPage writing = new DayByDayPage();
		calendars.forEach((calendar) -> calendar.told().forEach(writing::add));
		return writing.page.toString();
	}

	private void add(String line) {
		if (line.startsWith(ExpectedCalendar.TOLD)) {
			this.note.add(line.substring(1).strip());
			return;
		}
		tellNote();
		if (line.startsWith(ExpectedCalendar.TITLE)) {
			this.page.append("\n## ").append(line.substring(1).strip()).append('\n');
			this.table = null;
		}
		else if (line.startsWith(ExpectedCalendar.MONTHS)) {
			row(MONTHS, line.substring(ExpectedCalendar.MONTHS.length()));
		}
		else {
			row(EVENTS, line);
		}
	}

	private void tellNote() {
		if (!this.note.isEmpty()) {
			this.page.append('\n').append(String.join("\n", this.note)).append('\n');
			this.note.clear();
			this.table = null;
		}
	}

	private void row(String head, String line) {
		if (!head.equals(this.table)) {
			this.page.append('\n').append(head);
			this.table = head;
		}
		this.page.append("| ").append(String.join(" | ", ExpectedCalendar.cells(line))).append(" |\n");
	}

}
