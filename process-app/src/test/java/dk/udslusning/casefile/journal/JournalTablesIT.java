package dk.udslusning.casefile.journal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import dk.udslusning.casefile.intake.RegisterTransition;
import dk.udslusning.casefile.letter.Channel;
import dk.udslusning.casefile.letter.LetterKind;
import dk.udslusning.casefile.letter.Letters;
import dk.udslusning.casefile.note.CaseNotes;
import dk.udslusning.testing.CaseFileDatabase;
import dk.udslusning.testing.Notices;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * Nothing that happens in a case is missing in its journal: each table that belongs to a
 * case, by a number or by another table, stands there, or here with its reason.
 */
@CaseFileDatabase
class JournalTablesIT {

	private static final Map<String, String> NOT_IN_THE_JOURNAL = Map.ofEntries(
			Map.entry("citizen", "Master data: it changes, and what changed it stands in the journal"),
			Map.entry("citizen_contact_handled", "The task that took a message up stands with its own step"),
			Map.entry("case_closing_told", "A part of the closing"),
			Map.entry("target_group_answer", "A part of the facts"),
			Map.entry("target_group_reason", "A part of the facts"),
			Map.entry("agreement_milestone", "A part of the agreement"),
			Map.entry("household_member", "A part of the household"),
			Map.entry("moving_in_checklist", "Ticked in the task of moving in, which stands with its step"),
			Map.entry("change_report_taken", "The recalculation that took a report in stands by itself"),
			Map.entry("difference_line", "A part of the changed amount"),
			Map.entry("repayment_month", "A part of the proposal"),
			Map.entry("refund_schedule", "What follows from a decision, month by month"),
			Map.entry("refund_stop", "A part of the decision"),
			Map.entry("registered_notice", "A fingerprint that lives one day"),
			Map.entry("reported_event", "Names the message that came by it, which stands in the journal"),
			Map.entry("case_difference_remedy", "The step that did it stands in the journal"),
			Map.entry("case_difference_step", "Of differences that belong to no case"),
			Map.entry("letter_page", "How a letter looks"), Map.entry("document_part", "The bytes of a document"),
			Map.entry("document_scan", "What a scanner said of a document"),
			Map.entry("child_concern", "For the few alone: it has a journal of its own"),
			Map.entry("child_concern_outcome", "For the few alone"),
			Map.entry("child_concern_step", "For the few alone: the journal of a concern"),
			Map.entry("file_access_line", "A part of the review"),
			Map.entry("file_access_part", "A part of the review"),
			Map.entry("case_presence", "Who has the case on the screen now; gone in two minutes"));

	@Autowired
	private Journal journal;

	@Autowired
	private CaseJournal steps;

	@Autowired
	private RegisterTransition register;

	@Autowired
	private CaseNotes notes;

	@Autowired
	private Letters letters;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void knowsEveryTableOfACase() {
		Set<String> tables = tablesOfACase();
		assertThat(tables).hasSizeGreaterThan(60).contains("case_note", "letter_dispatch", "follow_up_event");
		Set<String> known = new TreeSet<>(this.journal.tables());
		assertThat(known).doesNotContainAnyElementsOf(NOT_IN_THE_JOURNAL.keySet());
		known.addAll(NOT_IN_THE_JOURNAL.keySet());
		assertThat(known).isEqualTo(tables);
	}

	@Test
	void readsEveryTable() {
		String caseNumber = this.register.register(Notices.fromCrisisCentre());
		this.steps.record(caseNumber, "UserTask_InformCitizen", "task", "Giv vejledning");
		this.notes.add(caseNumber, "Samtale i receptionen", "Borgeren vil gerne ringes op.");
		long letter = this.letters.write(caseNumber, LetterKind.INFORMATION_DUTY, "Dine rettigheder", "Kære borger");
		this.letters.recordSent(letter, LocalDate.of(2026, 11, 23), Channel.PAPER_LETTER, "Anne Sommer");
		assertThat(this.journal.of(caseNumber)).extracting(JournalLine::kind, JournalLine::subject)
			.contains(tuple("Sag oprettet", "Sag oprettet"), tuple("Henvendelse modtaget", "Henvendelse modtaget"),
					tuple("Opgave udført", "Giv vejledning"), tuple("Notat", "Samtale i receptionen"),
					tuple("Brev skrevet", "Dine rettigheder"), tuple("Brev sendt", "Dine rettigheder"));
	}

	@Test
	void readsTheNewestLinesWithoutTheirTextByOneQuestion() {
		String caseNumber = this.register.register(Notices.fromCrisisCentre());
		this.steps.record(caseNumber, "UserTask_InformCitizen", "task", "Giv vejledning");
		this.notes.add(caseNumber, "Samtale i receptionen", "Borgeren vil gerne ringes op.");
		List<JournalLine> newest = this.journal.newest(caseNumber, 100);
		assertThat(newest).extracting(JournalLine::reference)
			.containsExactlyInAnyOrderElementsOf(this.journal.of(caseNumber)
				.stream()
				.filter((line) -> !line.internal())
				.map(JournalLine::reference)
				.toList());
		assertThat(newest).extracting(JournalLine::subject)
			.containsExactly("Samtale i receptionen", "Henvendelse modtaget", "Sag oprettet");
		assertThat(newest).extracting(JournalLine::at).isSortedAccordingTo(Comparator.reverseOrder());
		assertThat(newest).allMatch((line) -> line.text().isEmpty());
		assertThat(this.journal.newest(caseNumber, 2)).hasSize(2);
	}

	@Test
	void namesNoShelterInASubject() {
		String caseNumber = this.register.register(Notices.fromCrisisCentre());
		assertThat(this.journal.of(caseNumber)).extracting(JournalLine::subject)
			.noneMatch((subject) -> subject.contains("Prøvehus"));
		assertThat(this.journal.of(caseNumber)).extracting(JournalLine::text)
			.anyMatch((text) -> text.contains("Krisecenter Prøvehus"));
	}

	/**
	 * The case's own table, and whatever refers to it, by however many tables between.
	 */
	private Set<String> tablesOfACase() {
		Set<String> found = new TreeSet<>(Set.of("case_file"));
		Set<String> reached = new HashSet<>();
		while (reached.addAll(found)) {
			this.jdbc
				.sql("select distinct lower(f.table_name) as child, lower(p.table_name) as parent "
						+ "from information_schema.referential_constraints r "
						+ "join information_schema.table_constraints f on f.constraint_name = r.constraint_name "
						+ "join information_schema.table_constraints p on p.constraint_name = r.unique_constraint_name")
				.query((row, index) -> Map.entry(row.getString("child"), row.getString("parent")))
				.list()
				.stream()
				.filter((reference) -> reached.contains(reference.getValue()))
				.forEach((reference) -> found.add(reference.getKey()));
			this.jdbc
				.sql("select lower(table_name) from information_schema.columns "
						+ "where lower(column_name) = 'case_number' and table_schema = 'PUBLIC'")
				.query(String.class)
				.list()
				.forEach(found::add);
		}
		return found;
	}

}
