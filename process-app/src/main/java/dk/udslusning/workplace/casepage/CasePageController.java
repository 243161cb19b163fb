package dk.udslusning.workplace.casepage;

import java.util.List;

import dk.udslusning.casefile.RejectedInput;
import dk.udslusning.workplace.CaseProblems;

import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The back end of the page Sag, in the web app's session. Addresses name cases, never a
 * person; a person is looked for in a body. The browser keeps no copy.
 */
@RestController
@RequestMapping("/camunda/api/workplace/cases")
class CasePageController extends CaseProblems {

	private final CasePages pages;

	private final CaseColleagues colleagues;

	CasePageController(CasePages pages, CaseColleagues colleagues) {
		this.pages = pages;
		this.colleagues = colleagues;
	}

	@GetMapping("/{caseNumber}")
	ResponseEntity<CasePage> page(@PathVariable String caseNumber) {
		return uncached(this.pages.of(caseNumber));
	}

	/** The cases that fit. */
	@PostMapping("/find")
	ResponseEntity<List<FoundCase>> find(@RequestBody Asked asked) {
		if (asked.person() == null || asked.person().isBlank()) {
			throw RejectedInput.at("person", "Skriv et navn, et CPR-nummer, et sagsnummer eller boligens adresse");
		}
		return uncached(this.pages.find(asked.person()));
	}

	/** Shows what is hidden, and writes down that it was. */
	@PostMapping("/{caseNumber}/looks/{code}")
	ResponseEntity<Shown> look(@PathVariable String caseNumber, @PathVariable String code) {
		Hidden what = Hidden.of(code).orElseThrow(() -> RejectedInput.at("code", "Det kan ikke vises"));
		return uncached(new Shown(this.pages.shown(caseNumber, what)));
	}

	/** A sign that the page is open; who else has it open. */
	@PostMapping("/{caseNumber}/presence")
	ResponseEntity<List<String>> presence(@PathVariable String caseNumber) {
		return uncached(this.colleagues.sign(caseNumber));
	}

	/** The page is closed on the screen. */
	@PostMapping("/{caseNumber}/presence/end")
	ResponseEntity<Void> presenceEnds(@PathVariable String caseNumber) {
		this.colleagues.end(caseNumber);
		return ResponseEntity.noContent().cacheControl(CacheControl.noStore()).build();
	}

	private static <T> ResponseEntity<T> uncached(T body) {
		return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body);
	}

	/**
	 * Whom somebody looks for: a name, a CPR number, a case number or the address of the
	 * home.
	 */
	record Asked(String person) {

		/** Without the person, so that a log cannot name anybody. */
		@Override
		public String toString() {
			return "Asked";
		}

	}

	/**
	 * What was hidden.
	 */
	record Shown(String text) {

		/** Without the words, so that a log cannot repeat them. */
		@Override
		public String toString() {
			return "Shown";
		}

	}

}
