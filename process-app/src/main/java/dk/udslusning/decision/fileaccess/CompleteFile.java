package dk.udslusning.decision.fileaccess;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import dk.udslusning.casefile.document.Document;
import dk.udslusning.casefile.document.DocumentBytes;
import dk.udslusning.casefile.document.Documents;
import dk.udslusning.casefile.document.MediaType;
import dk.udslusning.casefile.journal.Journal;
import dk.udslusning.casefile.journal.JournalLine;
import dk.udslusning.casefile.letter.Letter;
import dk.udslusning.casefile.letter.Letters;
import dk.udslusning.casefile.letter.pdf.LetterPdfs;
import dk.udslusning.rules.time.DanishDates;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The complete case in one ZIP: the list of papers, and the papers. A party gets it
 * without others' names, protected places and the municipality's own working papers, each
 * with its reason in the list; the board of appeal gets everything. Concerns for children
 * are in neither: they have no line in the journal.
 */
@Service
@Transactional
public class CompleteFile {

	/** Why something was taken out of a text. */
	static final String OTHERS = "Navne på andre eller beskyttede steder er taget ud (forvaltningslovens § 15 b)";

	/** Why a document waits. */
	static final String NOT_SEEN = "Dokumentet er ikke gennemgået endnu";

	/** Why a working paper of our own is left out. */
	static final String INTERNAL = "Internt arbejdsdokument (forvaltningslovens § 12)";

	private static final String UNSENT = "Brevet er ikke sendt (forvaltningslovens §§ 9, stk. 4, og 12)";

	private static final String SHUT = "Dokumentet er lukket: det er ikke scannet for virus, eller der er fundet noget";

	private static final String INDEX = "00-aktliste.html";

	private final Journal journal;

	private final Letters letters;

	private final LetterPdfs pdfs;

	private final Documents documents;

	private final KnownOthers others;

	private final Clock clock;

	CompleteFile(Journal journal, Letters letters, LetterPdfs pdfs, Documents documents, KnownOthers others,
			Clock clock) {
		this.journal = journal;
		this.letters = letters;
		this.pdfs = pdfs;
		this.documents = documents;
		this.others = others;
		this.clock = clock;
	}

	/**
	 * The complete case as one ZIP with its list. Stores nothing.
	 * @param caseNumber the case
	 * @param reader for whom; for a party, documents wait to be gone through
	 * @throws dk.udslusning.casefile.NoSuchCase where there is no such case
	 */
	public FilePackage of(String caseNumber, FileReader reader) {
		return of(caseNumber, reader, AccessChoices.NONE);
	}

	/**
	 * The same after a person has gone through it.
	 */
	FilePackage of(String caseNumber, FileReader reader, AccessChoices choices) {
		boolean party = reader == FileReader.PARTY;
		Redaction redaction = party ? this.others.of(caseNumber, choices.words()) : Redaction.nothing();
		Map<Long, Letter> written = byId(this.letters.of(caseNumber), Letter::id);
		Map<Long, Document> kept = byId(this.documents.of(caseNumber), Document::id);
		PackedFile zip = new PackedFile();
		List<IndexLine> index = new ArrayList<>();
		List<JournalLine> lines = numbered(caseNumber);
		Map<String, String> leftOut = leftOut(lines, choices);
		for (JournalLine line : lines) {
			int number = index.size() + 1;
			Part part = Optional.ofNullable(choices.leftOut().get(number))
				.or(() -> Optional.ofNullable(leftOut.get(line.text())))
				.map(Part::leftOut)
				.orElseGet(() -> part(line, party, choices.seen().contains(number), redaction, written, kept));
			Optional<String> fileName = Optional.ofNullable(part.extension())
				.map((extension) -> String.format(Locale.ROOT, "%04d-%s.%s", number, noun(line), extension));
			fileName.ifPresent((name) -> zip.add(name, part.content()));
			index.add(new IndexLine(number, line.day(), line.kind(), redaction.apply(line.subject()), line.reference(),
					part.treatment(), part.ground(), fileName));
		}
		zip.add(INDEX,
				IndexPage.of(caseNumber, reader, LocalDate.now(this.clock), index).getBytes(StandardCharsets.UTF_8));
		byte[] bytes = zip.finished();
		return new FilePackage(caseNumber + (party ? "-aktindsigt.zip" : "-akter.zip"), bytes,
				DocumentBytes.sha256(bytes), index);
	}

	/**
	 * The lines as they are numbered: the municipality's own working papers last, so that
	 * a look at the papers moves no number.
	 */
	private List<JournalLine> numbered(String caseNumber) {
		return this.journal.of(caseNumber).stream().sorted(Comparator.comparing(JournalLine::internal)).toList();
	}

	/**
	 * The words of what is left out, with the reason: the same message stands in the case
	 * as a message, as a note and perhaps as a change, and is left out in all of them.
	 */
	private static Map<String, String> leftOut(List<JournalLine> lines, AccessChoices choices) {
		Map<String, String> words = new HashMap<>();
		choices.leftOut().forEach((number, ground) -> {
			if (number >= 1 && number <= lines.size() && !lines.get(number - 1).text().isBlank()) {
				words.put(lines.get(number - 1).text(), ground);
			}
		});
		return words;
	}

	private Part part(JournalLine line, boolean party, boolean seen, Redaction redaction, Map<Long, Letter> written,
			Map<Long, Document> kept) {
		if (party && line.internal()) {
			return Part.leftOut(INTERNAL);
		}
		if ("letter".equals(line.table())) {
			return letter(written.get(line.id()), party, redaction);
		}
		if ("document".equals(line.table())) {
			return document(kept.get(line.id()), party, seen, redaction);
		}
		if (line.text().isBlank()) {
			return Part.listed();
		}
		String rest = redaction.apply(line.text());
		return Part.text(head(line, redaction) + rest, !rest.equals(line.text()));
	}

	private Part letter(Letter letter, boolean party, Redaction redaction) {
		if (party && !letter.isSent()) {
			return Part.leftOut(UNSENT);
		}
		String text = letter.subject() + "\n\n" + letter.body();
		String rest = redaction.apply(text);
		return rest.equals(text) ? Part.file("pdf", this.pdfs.of(letter.id())) : Part.text(rest, true);
	}

	private Part document(Document document, boolean party, boolean seen, Redaction redaction) {
		Optional<byte[]> content = this.documents.forReview(document);
		if (content.isEmpty()) {
			return Part.leftOut(SHUT);
		}
		if (!party) {
			return Part.file(document.type().extension(), content.get());
		}
		if (!seen) {
			return Part.leftOut(NOT_SEEN);
		}
		if (document.type() != MediaType.TEXT) {
			return Part.file(document.type().extension(), content.get());
		}
		String text = new String(content.get(), StandardCharsets.UTF_8);
		String rest = redaction.apply(text);
		return rest.equals(text) ? Part.file("txt", content.get()) : Part.text(rest, true);
	}

	private static String head(JournalLine line, Redaction redaction) {
		String subject = redaction.apply(line.subject());
		return line.kind() + (subject.equals(line.kind()) ? "" : ": " + subject) + "\n" + DanishDates.format(line.day())
				+ "\n\n";
	}

	private static String noun(JournalLine line) {
		return switch (line.table()) {
			case "letter" -> "brev";
			case "document" -> "dokument";
			case "case_note" -> "notat";
			case "citizen_contact" -> "henvendelse";
			case "decision" -> "afgoerelse";
			case "hearing" -> "partshoering";
			default -> "oplysning";
		};
	}

	private static <T> Map<Long, T> byId(List<T> all, Function<T, Long> id) {
		return all.stream().collect(Collectors.toMap(id, Function.identity()));
	}

}
