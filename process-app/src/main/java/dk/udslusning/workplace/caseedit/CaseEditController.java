package dk.udslusning.workplace.caseedit;

import java.time.format.DateTimeFormatter;
import java.util.List;

import dk.udslusning.access.StaffDirectory;
import dk.udslusning.casefile.ChangedMeanwhile;
import dk.udslusning.casefile.journal.Journal;
import dk.udslusning.casefile.journal.JournalLine;
import dk.udslusning.workplace.CaseProblems;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * The back end of what is edited on the page Sag, in the web app's session. The browser
 * keeps no copy.
 */
@RestController
@RequestMapping("/camunda/api/workplace/cases/{caseNumber}/edits")
class CaseEditController extends CaseProblems {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd.MM.yyyy 'kl.' HH.mm");

	private final ContactEdits contacts;

	private final FactEdits facts;

	private final Journal journal;

	private final StaffDirectory staff;

	CaseEditController(ContactEdits contacts, FactEdits facts, Journal journal, StaffDirectory staff) {
		this.contacts = contacts;
		this.facts = facts;
		this.journal = journal;
		this.staff = staff;
	}

	@GetMapping("/contact")
	ResponseEntity<ContactForm> contact(@PathVariable String caseNumber) {
		return uncached(this.contacts.form(caseNumber));
	}

	@PostMapping("/contact")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void contact(@PathVariable String caseNumber, @RequestBody TypedContact typed) {
		this.contacts.save(caseNumber, typed);
	}

	/** What the forms of household and income begin with. */
	@GetMapping("/facts")
	ResponseEntity<FactsForm> facts(@PathVariable String caseNumber) {
		return uncached(this.facts.form(caseNumber));
	}

	@PostMapping("/household")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void household(@PathVariable String caseNumber, @RequestBody TypedMove typed) {
		this.facts.move(caseNumber, typed);
	}

	@PostMapping("/income")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void income(@PathVariable String caseNumber, @RequestBody TypedIncome typed) {
		this.facts.earn(caseNumber, typed);
	}

	@ExceptionHandler
	ProblemDetail changedMeanwhile(ChangedMeanwhile changed) {
		return ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT,
				"Sagen er ændret " + lastBy(changed.caseNumber()) + "; genindlæs siden, og udfyld igen");
	}

	private String lastBy(String caseNumber) {
		List<JournalLine> lines = this.journal.of(caseNumber)
			.stream()
			.filter((line) -> line.who().isPresent())
			.toList();
		if (lines.isEmpty()) {
			return "imens";
		}
		JournalLine last = lines.get(lines.size() - 1);
		return "af " + this.staff.nameOf(last.who().orElseThrow()) + " den " + TIME.format(last.at());
	}

	private static <T> ResponseEntity<T> uncached(T body) {
		return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body);
	}

}
