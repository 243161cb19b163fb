package dk.udslusning.workplace.papers;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import dk.udslusning.access.StaffDirectory;
import dk.udslusning.casefile.citizen.Citizens;
import dk.udslusning.casefile.consent.StandingConsent;
import dk.udslusning.casefile.consent.StandingConsents;
import dk.udslusning.casefile.document.Document;
import dk.udslusning.casefile.document.Documents;
import dk.udslusning.casefile.journal.Journal;
import dk.udslusning.casefile.journal.JournalLine;
import dk.udslusning.casefile.letter.Letter;
import dk.udslusning.casefile.letter.Letters;
import dk.udslusning.casefile.protection.PaperAccess;
import dk.udslusning.casefile.protection.ProtectedAddresses;
import dk.udslusning.rules.time.DanishDates;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts the papers of a case into words for the dialog.
 */
@Component
@Transactional
class CasePapers {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd.MM.yyyy HH.mm");

	private static final String LETTER = "letter";

	private static final String DOCUMENT = "document";

	private static final String NOTE = "case_note";

	private final Journal journal;

	private final Letters letters;

	private final Documents documents;

	private final StandingConsents consents;

	private final Citizens citizens;

	private final PaperAccess access;

	private final StaffDirectory staff;

	CasePapers(Journal journal, Letters letters, Documents documents, StandingConsents consents, Citizens citizens,
			PaperAccess access, StaffDirectory staff) {
		this.journal = journal;
		this.letters = letters;
		this.documents = documents;
		this.consents = consents;
		this.citizens = citizens;
		this.access = access;
		this.staff = staff;
	}

	/** All of them, the newest first. */
	PapersAnswer of(String caseNumber) {
		List<JournalLine> lines = new ArrayList<>(this.journal.of(caseNumber));
		Collections.reverse(lines);
		Map<Long, Document> kept = this.documents.of(caseNumber)
			.stream()
			.collect(Collectors.toMap(Document::id, Function.identity()));
		Map<String, String> names = new HashMap<>();
		boolean readable = this.access.mayRead(caseNumber);
		return new PapersAnswer(caseNumber, this.citizens.get(caseNumber).displayName(), readable,
				readable ? null : ProtectedAddresses.HIDDEN,
				lines.stream().map((line) -> line(line, readable, kept, names)).toList(),
				this.consents.of(caseNumber).stream().map(CasePapers::consent).toList());
	}

	/**
	 * The words of one line; the look is logged.
	 * @throws NoSuchPaper where the case has no such line
	 */
	PaperText text(String caseNumber, String reference) {
		List<JournalLine> found = this.journal.of(caseNumber)
			.stream()
			.filter((line) -> line.reference().equals(reference))
			.toList();
		if (found.isEmpty()) {
			throw new NoSuchPaper(caseNumber);
		}
		JournalLine line = found.get(0);
		this.access.look(caseNumber, line.kind() + " " + line.id());
		if (LETTER.equals(line.table())) {
			Letter letter = this.letters.get(line.id());
			return new PaperText(letter.subject(), letter.body(),
					"/camunda/api/workplace/papers/" + caseNumber + "/letters/" + letter.id() + ".pdf");
		}
		return new PaperText(line.subject(),
				found.stream()
					.map(JournalLine::text)
					.filter((text) -> !text.isBlank())
					.collect(Collectors.joining("\n\n")),
				null);
	}

	private PapersAnswer.Line line(JournalLine line, boolean readable, Map<Long, Document> kept,
			Map<String, String> names) {
		boolean document = DOCUMENT.equals(line.table());
		return new PapersAnswer.Line(line.reference(), DanishDates.format(line.day()), TIME.format(line.at()),
				line.kind(), line.subject(),
				line.who().map((id) -> names.computeIfAbsent(id, this.staff::nameOf)).orElse(""), line.internal(),
				readable ? opens(line) : null, NOTE.equals(line.table()) ? line.id() : null,
				document ? mark(kept.get(line.id())) : null);
	}

	private static String opens(JournalLine line) {
		if (DOCUMENT.equals(line.table())) {
			return DOCUMENT;
		}
		return (LETTER.equals(line.table()) || !line.text().isBlank()) ? "text" : null;
	}

	private static String mark(Document document) {
		return switch (document.scan()) {
			case CLEAN -> null;
			case NOT_SCANNED -> "Ikke scannet for virus";
			case INFECTED -> "Lukket: virus fundet";
		};
	}

	private static PapersAnswer.ConsentLine consent(StandingConsent consent) {
		String party = (consent.use() == StandingConsent.Use.FETCH) ? ", fra " : ", til ";
		return new PapersAnswer.ConsentLine(consent.id(), consent.use().name(), consent.use().danishName(),
				consent.kinds() + party + consent.party() + " (" + consent.purpose() + ")",
				DanishDates.format(consent.givenOn()) + ", " + consent.givenAs().danishName(),
				consent.stands() ? null : DanishDates.format(consent.withdrawnOn()));
	}

}
