package dk.udslusning.workplace.worklist;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import dk.udslusning.casefile.RejectedInput;
import dk.udslusning.workplace.CaseProblems;

import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The back end of the field over the list, in the web app's session. Whom somebody looks
 * for stands in a body, never in an address.
 */
@RestController
@RequestMapping("/camunda/api/workplace/found-cases")
class FindController extends CaseProblems {

	/** More cases than that tell nobody from another. */
	private static final int MOST = 20;

	private final CaseFinder finder;

	private final Clock clock;

	FindController(CaseFinder finder, Clock clock) {
		this.finder = finder;
		this.clock = clock;
	}

	@PostMapping
	ResponseEntity<Found> find(@RequestBody Asked asked) {
		if (asked.text() == null || asked.text().isBlank()) {
			throw RejectedInput.at("text", "Skriv et navn, et CPR-nummer, et sagsnummer eller en adresse");
		}
		List<String> numbers = this.finder.numbers(asked.text());
		List<FoundCase> shown = this.finder.of(numbers.stream().limit(MOST).toList());
		return ResponseEntity.ok()
			.cacheControl(CacheControl.noStore())
			.body(new Found(LocalDate.now(this.clock), numbers.size(), shown));
	}

	/**
	 * What somebody looks for.
	 */
	record Asked(String text) {

		/** Without the words, so that a log cannot name anybody. */
		@Override
		public String toString() {
			return "Asked";
		}

	}

	/**
	 * What was found.
	 *
	 * @param today the day from which deadlines are counted
	 * @param number how many cases fit
	 * @param cases the first of them
	 */
	record Found(LocalDate today, int number, List<FoundCase> cases) {

	}

}
