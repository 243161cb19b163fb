package dk.udslusning.workplace.worklist;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import dk.udslusning.casefile.RejectedInput;
import dk.udslusning.workplace.CaseProblems;

import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The back end of the cards of Tasklist's list, in the web app's session. The tasks stand
 * in a body, for they are many. The browser keeps no copy.
 */
@RestController
@RequestMapping("/camunda/api/workplace/cards")
class CardController extends CaseProblems {

	/** More than any screen shows. */
	private static final int MOST = 500;

	private final Cards cards;

	private final Clock clock;

	CardController(Cards cards, Clock clock) {
		this.cards = cards;
		this.clock = clock;
	}

	@PostMapping
	ResponseEntity<Answer> cards(@RequestBody Asked asked) {
		if (asked.taskIds() == null || asked.taskIds().stream().anyMatch(Objects::isNull)
				|| asked.taskIds().size() > MOST) {
			throw RejectedInput.at("taskIds", "Spørg om højst " + MOST + " opgaver ad gangen");
		}
		return ResponseEntity.ok()
			.cacheControl(CacheControl.noStore())
			.body(new Answer(LocalDate.now(this.clock), this.cards.of(asked.taskIds())));
	}

	/**
	 * The tasks on the screen.
	 */
	record Asked(List<String> taskIds) {

	}

	/**
	 * Their cards, and the day from which deadlines are counted.
	 */
	record Answer(LocalDate today, List<Card> cards) {

	}

}
