package dk.udslusning.api;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The columns of a file of notices: the heading as people write it, and the field of the
 * notice behind it.
 */
enum CsvColumn {

	REFERENCE("Reference", "reference"), SHELTER("Boform", "shelter"), ADMITTED_ON("Indskrevet", "admittedOn"),
	PLANNED_DISCHARGE_ON("Planlagt udskrivning", "plannedDischargeOn"), ANONYMOUS("Anonym", "anonymous"),
	NAME("Navn", "name"), CPR("CPR-nummer", "cpr"), BORN_ON("Fødselsdato", "bornOn"),
	PROTECTION("Beskyttelse", "protection"), PHONE("Telefon", "phone"), CHILDREN("Børn", "children"),
	URGENCY("Haster", "urgency"), CONTACT("Kontakt", "contact");

	private final String heading;

	private final String field;

	CsvColumn(String heading, String field) {
		this.heading = heading;
		this.field = field;
	}

	String heading() {
		return this.heading;
	}

	String field() {
		return this.field;
	}

	static Optional<CsvColumn> ofHeading(String heading) {
		String wanted = plain(heading);
		return Arrays.stream(values()).filter((column) -> plain(column.heading).equals(wanted)).findFirst();
	}

	/**
	 * The heading of the field, or the field where no column has it.
	 */
	static String headingOf(String field) {
		return Arrays.stream(values())
			.filter((column) -> column.field.equals(field))
			.findFirst()
			.map(CsvColumn::heading)
			.orElse(field);
	}

	/** Case, spaces, and the hyphen of "CPR-nummer" make no difference. */
	private static String plain(String heading) {
		return heading.toLowerCase(Locale.ROOT).replaceAll("[\\s\\u00a0-]", "");
	}

}
