package dk.udslusning.workplace.papers;

import dk.udslusning.casefile.document.Documents;
import dk.udslusning.casefile.letter.Letter;
import dk.udslusning.casefile.letter.Letters;
import dk.udslusning.casefile.letter.pdf.LetterPdfs;
import dk.udslusning.casefile.protection.PaperAccess;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * A letter as the citizen gets it. The look is logged.
 */
@RestController
@RequestMapping("/camunda/api/workplace/papers/{caseNumber}/letters")
class LetterPdfController extends PapersProblems {

	private final Letters letters;

	private final LetterPdfs pdfs;

	private final PaperAccess access;

	LetterPdfController(Letters letters, LetterPdfs pdfs, PaperAccess access, Documents documents) {
		super(documents);
		this.letters = letters;
		this.pdfs = pdfs;
		this.access = access;
	}

	@GetMapping("/{id}.pdf")
	ResponseEntity<byte[]> letter(@PathVariable String caseNumber, @PathVariable long id) {
		Letter letter = this.letters.of(caseNumber)
			.stream()
			.filter((each) -> each.id() == id)
			.findFirst()
			.orElseThrow(() -> new NoSuchPaper(caseNumber));
		this.access.look(caseNumber, letter.kind().danishName() + " " + id);
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_PDF)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.inline().filename(caseNumber + "-brev-" + id + ".pdf").build().toString())
			.header("X-Content-Type-Options", "nosniff")
			.cacheControl(CacheControl.noStore())
			.body(this.pdfs.of(id));
	}

}
