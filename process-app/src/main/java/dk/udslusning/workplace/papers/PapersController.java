package dk.udslusning.workplace.papers;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import dk.udslusning.workplace.TypedDay;
import dk.udslusning.casefile.RejectedInput;
import dk.udslusning.casefile.consent.ConsentForm;
import dk.udslusning.casefile.consent.NewDisclosure;
import dk.udslusning.casefile.consent.StandingConsent;
import dk.udslusning.casefile.consent.StandingConsents;
import dk.udslusning.casefile.contact.CaseSearch;
import dk.udslusning.casefile.document.Document;
import dk.udslusning.casefile.document.DocumentKind;
import dk.udslusning.casefile.document.DocumentSettings;
import dk.udslusning.casefile.document.Documents;
import dk.udslusning.casefile.document.NewDocument;
import dk.udslusning.casefile.letter.Channel;
import dk.udslusning.casefile.note.CaseNotes;
import dk.udslusning.casefile.note.NewNote;
import dk.udslusning.decision.handout.Handouts;
import dk.udslusning.rules.time.DanishDates;
import dk.udslusning.workplace.TypedDay;
import dk.udslusning.workplace.papers.PaperOptions.Choice;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/**
 * The back end of the dialog Sagens akter, in the web app's session. Addresses name cases
 * and numbers, never a person; a person is looked for in a body.
 */
@RestController
@RequestMapping("/camunda/api/workplace/papers")
class PapersController extends PapersProblems {

	private final CasePapers papers;

	private final CaseSearch search;

	private final CaseNotes notes;

	private final Documents documents;

	private final DocumentSettings settings;

	private final StandingConsents consents;

	private final Clock clock;

	PapersController(CasePapers papers, CaseSearch search, CaseNotes notes, Documents documents,
			DocumentSettings settings, StandingConsents consents, Clock clock) {
		super(documents);
		this.papers = papers;
		this.search = search;
		this.notes = notes;
		this.documents = documents;
		this.settings = settings;
		this.consents = consents;
		this.clock = clock;
	}

	/** What can be chosen. */
	@GetMapping("/options")
	PaperOptions options() {
		return new PaperOptions(
				Arrays.stream(DocumentKind.values()).map((kind) -> new Choice(kind.name(), kind.danishName())).toList(),
				Arrays.stream(ConsentForm.values()).map((form) -> new Choice(form.name(), form.danishName())).toList(),
				Handouts.KINDS.stream().map((kind) -> new Choice(kind.name(), kind.danishName())).toList(),
				Arrays.stream(Channel.values())
					.map((channel) -> new Choice(channel.name(), channel.danishName()))
					.toList(),
				DanishDates.format(LocalDate.now(this.clock)), this.settings.largest().toBytes(),
				this.documents.tooLarge());
	}

	/** The numbers of the cases that fit. */
	@PostMapping("/find")
	List<String> find(@RequestBody TypedPerson typed) {
		if (typed.person() == null || typed.person().isBlank()) {
			throw RejectedInput.at("person", "Skriv et navn, et CPR-nummer, et sagsnummer eller boligens adresse");
		}
		return this.search.find(typed.person());
	}

	@GetMapping("/{caseNumber}")
	PapersAnswer papers(@PathVariable String caseNumber) {
		return this.papers.of(caseNumber);
	}

	@GetMapping("/{caseNumber}/texts/{reference}")
	PaperText text(@PathVariable String caseNumber, @PathVariable String reference) {
		return this.papers.text(caseNumber, reference);
	}

	/** The bytes, always to be saved and never to be shown by the browser. */
	@GetMapping("/{caseNumber}/documents/{id}")
	ResponseEntity<byte[]> document(@PathVariable String caseNumber, @PathVariable long id) {
		byte[] content = this.documents.open(caseNumber, id);
		Document document = this.documents.get(caseNumber, id);
		return Download.of(document.fileName(), document.type().code(), content);
	}

	@PostMapping("/{caseNumber}/notes")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void note(@PathVariable String caseNumber, @RequestBody TypedNote typed) {
		this.notes.write(caseNumber, new NewNote(typed.subject(), typed.text(), typed.toldBy(),
				TypedDay.read("toldOn", typed.toldOn()), typed.corrects()));
	}

	/** The name that the browser sends with the file is not read. */
	@PostMapping("/{caseNumber}/documents")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void upload(@PathVariable String caseNumber, @RequestParam(required = false) String kind,
			@RequestParam(required = false) String subject, @RequestParam(required = false) String receivedOn,
			@RequestParam(required = false) String receivedFrom, @RequestParam(required = false) MultipartFile file)
			throws IOException {
		this.documents.add(caseNumber, new NewDocument(choice(DocumentKind.values(), kind), subject,
				TypedDay.read("receivedOn", receivedOn), receivedFrom, content(file)));
	}

	@PostMapping("/{caseNumber}/consents")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void consent(@PathVariable String caseNumber, @RequestBody TypedDisclosure typed) {
		this.consents.give(caseNumber, new NewDisclosure(typed.kinds(), typed.toWhom(), typed.purpose(),
				choice(ConsentForm.values(), typed.givenAs()), TypedDay.read("givenOn", typed.givenOn())));
	}

	@PostMapping("/{caseNumber}/consents/{use}/{id}/withdrawal")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void withdraw(@PathVariable String caseNumber, @PathVariable StandingConsent.Use use, @PathVariable long id) {
		this.consents.withdraw(caseNumber, use, id);
	}

	private byte[] content(MultipartFile file) throws IOException {
		if (file == null) {
			return new byte[0];
		}
		int most = Math.toIntExact(this.settings.largest().toBytes());
		try (InputStream content = file.getInputStream()) {
			return content.readNBytes(most + 1);
		}
	}

	private static <T extends Enum<T>> T choice(T[] all, String code) {
		return Arrays.stream(all).filter((each) -> each.name().equals(code)).findFirst().orElse(null);
	}

}
