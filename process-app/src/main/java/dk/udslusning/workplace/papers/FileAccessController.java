package dk.udslusning.workplace.papers;

import dk.udslusning.casefile.document.Documents;
import dk.udslusning.decision.fileaccess.FileAccesses;
import dk.udslusning.decision.fileaccess.FilePackage;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The papers of a case in one file, to be gone through before a party gets them.
 */
@RestController
@RequestMapping("/camunda/api/workplace/papers/{caseNumber}/file-access")
class FileAccessController extends PapersProblems {

	private static final String ZIP = "application/zip";

	private final FileAccesses accesses;

	FileAccessController(FileAccesses accesses, Documents documents) {
		super(documents);
		this.accesses = accesses;
	}

	/** As they would be given now, before anybody has chosen anything. */
	@GetMapping("/preview")
	ResponseEntity<byte[]> preview(@PathVariable String caseNumber) {
		FilePackage made = this.accesses.preview(caseNumber);
		return Download.of(made.fileName(), ZIP, made.zip());
	}

	/** The file that somebody made by going through them, as it will be given. */
	@GetMapping("/reviewed")
	ResponseEntity<byte[]> reviewed(@PathVariable String caseNumber) {
		FilePackage made = this.accesses.open(caseNumber).orElseThrow(() -> new NoSuchPaper(caseNumber));
		return Download.of(made.fileName(), ZIP, made.zip());
	}

}
