package dk.udslusning.workplace.letters;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import dk.udslusning.casefile.letter.LetterKind;
import dk.udslusning.casefile.letter.pdf.LetterPdfs;
import dk.udslusning.casefile.letter.template.FaultyLetters;
import dk.udslusning.casefile.letter.template.LetterSettings;
import dk.udslusning.casefile.letter.template.LetterTemplates;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * Invented letters from the templates as they lie in their folders now, with what is
 * wrong with them; letters to citizens use those of the start. Any of the staff may look:
 * nobody real is in them.
 */
@RestController
@RequestMapping("/camunda/api/workplace/letters")
class TemplatePreviewController {

	private final LetterSettings settings;

	private final LetterPdfs pdfs;

	TemplatePreviewController(LetterSettings settings, LetterPdfs pdfs) {
		this.settings = settings;
		this.pdfs = pdfs;
	}

	/** The page that lists them. */
	@GetMapping
	ResponseEntity<byte[]> list() {
		LetterTemplates templates = now();
		return html(HttpStatus.OK, PreviewPage.list(templates, templates.faults()));
	}

	/** One of them as PDF; what is wrong with it as a page. */
	@GetMapping("/{kind}/{number}.pdf")
	ResponseEntity<byte[]> letter(@PathVariable String kind, @PathVariable int number) {
		LetterTemplates templates = now();
		LetterKind known = kind(kind);
		if (number < 0 || number >= templates.samples(known).size()) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		try {
			return ResponseEntity.ok()
				.contentType(MediaType.APPLICATION_PDF)
				.cacheControl(CacheControl.noStore())
				.body(this.pdfs.of(templates.sample(known, number), templates.style()));
		}
		catch (FaultyLetters faulty) {
			return html(HttpStatus.UNPROCESSABLE_ENTITY, PreviewPage.faults(faulty.faults()));
		}
	}

	private LetterTemplates now() {
		return LetterTemplates.of(this.settings.overlay());
	}

	private static LetterKind kind(String name) {
		return Arrays.stream(LetterKind.values())
			.filter((kind) -> kind.name().equals(name))
			.findFirst()
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	private static ResponseEntity<byte[]> html(HttpStatus status, String page) {
		return ResponseEntity.status(status)
			.contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
			.cacheControl(CacheControl.noStore())
			.header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
			.body(page.getBytes(StandardCharsets.UTF_8));
	}

}
