package dk.udslusning.workplace.papers;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

import dk.udslusning.casefile.FieldFault;
import dk.udslusning.casefile.RejectedInput;
import dk.udslusning.casefile.document.Documents;
import dk.udslusning.casefile.letter.Channel;
import dk.udslusning.casefile.letter.Letter;
import dk.udslusning.casefile.letter.LetterKind;
import dk.udslusning.casefile.letter.Letters;
import dk.udslusning.casefile.letter.pdf.LetterPdfs;
import dk.udslusning.casefile.protection.PaperAccess;
import dk.udslusning.decision.handout.Handouts;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/**
 * A letter as the citizen gets it, and papers made for her while the two sit together.
 * Each look is logged.
 */
@RestController
@RequestMapping("/camunda/api/workplace/papers/{caseNumber}")
class LetterPdfController extends PapersProblems {

	private static final String LACKING = """
			<!DOCTYPE html>
			<html lang="da"><head><meta charset="UTF-8"><title>%1$s</title></head>
			<body><h1>%1$s</h1><p>%2$s.</p><p>Luk fanen for at komme tilbage til sagen.</p></body></html>
			""";

	private final Letters letters;

	private final LetterPdfs pdfs;

	private final Handouts handouts;

	private final PaperAccess access;

	LetterPdfController(Letters letters, LetterPdfs pdfs, Handouts handouts, PaperAccess access, Documents documents) {
		super(documents);
		this.letters = letters;
		this.pdfs = pdfs;
		this.handouts = handouts;
		this.access = access;
	}

	/** A letter of the case. */
	@GetMapping("/letters/{id}.pdf")
	ResponseEntity<byte[]> letter(@PathVariable String caseNumber, @PathVariable long id) {
		Letter letter = this.letters.of(caseNumber)
			.stream()
			.filter((each) -> each.id() == id)
			.findFirst()
			.orElseThrow(() -> new NoSuchPaper(caseNumber));
		this.access.look(caseNumber, letter.kind().danishName() + " " + id);
		return pdf(caseNumber + "-brev-" + id + ".pdf", this.pdfs.of(id));
	}

	/**
	 * A paper as the citizen would get it now; what the case lacks for it is told as a
	 * page, for the link opens a tab of its own.
	 */
	@GetMapping("/handouts/{paper}.pdf")
	ResponseEntity<byte[]> preview(@PathVariable String caseNumber, @PathVariable String paper) {
		LetterKind kind = kind(paper);
		if (kind == null) {
			throw new NoSuchPaper(caseNumber);
		}
		this.access.look(caseNumber, kind.danishName());
		try {
			return pdf(caseNumber + "-udkast.pdf", this.pdfs.of(this.handouts.preview(caseNumber, kind)));
		}
		catch (RejectedInput lacking) {
			String told = lacking.faults().stream().map(FieldFault::message).collect(Collectors.joining(" "));
			return ResponseEntity.badRequest()
				.contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
				.cacheControl(CacheControl.noStore())
				.body(LACKING
					.formatted(HtmlUtils.htmlEscape(kind.danishName(), "UTF-8"), HtmlUtils.htmlEscape(told, "UTF-8"))
					.getBytes(StandardCharsets.UTF_8));
		}
	}

	/** Writes it, and records that she gets it today. */
	@PostMapping("/handouts")
	Given give(@PathVariable String caseNumber, @RequestBody TypedHandout typed) {
		LetterKind kind = kind(typed.paper());
		this.access.look(caseNumber, (kind != null) ? kind.danishName() : "Nyt brev");
		Channel channel = Arrays.stream(Channel.values())
			.filter((each) -> each.name().equals(typed.channel()))
			.findFirst()
			.orElse(null);
		return new Given("letter-" + this.handouts.give(caseNumber, kind, channel, "JA".equals(typed.calledFirst())));
	}

	private static LetterKind kind(String code) {
		return Handouts.KINDS.stream().filter((each) -> each.name().equals(code)).findFirst().orElse(null);
	}

	private static ResponseEntity<byte[]> pdf(String name, byte[] content) {
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_PDF)
			.header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.inline().filename(name).build().toString())
			.header("X-Content-Type-Options", "nosniff")
			.cacheControl(CacheControl.noStore())
			.body(content);
	}

	/**
	 * What was written.
	 *
	 * @param reference the line in the journal
	 */
	record Given(String reference) {

	}

}
