package dk.udslusning.workplace.worklist;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import dk.udslusning.casefile.card.CaseCard;
import dk.udslusning.casefile.card.CaseCards;
import dk.udslusning.casefile.protection.PaperAccess;
import dk.udslusning.casefile.protection.PaperReader;
import dk.udslusning.workplace.SeenTask;
import dk.udslusning.workplace.TaskCases;
import org.camunda.bpm.engine.TaskService;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Fills in the cards of the list. Each question is asked once for all cards of a screen.
 */
@Component
@Transactional(readOnly = true)
public class Cards {

	/** What a card says of a citizen whom its reader may not know. */
	public static final String PROTECTED = "Beskyttet";

	private final TaskService tasks;

	private final TaskCases cases;

	private final CaseCards cards;

	private final WaitingAmounts amounts;

	private final PaperAccess access;

	private final Clock clock;

	Cards(@Lazy TaskService tasks, TaskCases cases, CaseCards cards, WaitingAmounts amounts, PaperAccess access,
			Clock clock) {
		this.tasks = tasks;
		this.cases = cases;
		this.cards = cards;
		this.amounts = amounts;
		this.access = access;
		this.clock = clock;
	}

	/** The cards of those tasks that the signed-in user may see; of others nothing. */
	List<Card> of(Collection<String> taskIds) {
		return taskIds.isEmpty() ? List.of()
				: ofSeen(SeenTask.all(this.tasks.createTaskQuery().taskIdIn(taskIds.toArray(new String[0])).list()));
	}

	/**
	 * The cards of tasks.
	 */
	public List<Card> ofSeen(List<SeenTask> seen) {
		Map<String, String> numbers = this.cases.numbers(seen);
		PaperReader reader = this.access.reader();
		Map<String, CaseCard> known = reader.doesCasework() ? known(numbers) : Map.of();
		Map<String, String> waiting = reader.doesCasework() ? this.amounts.of(seen) : Map.of();
		return seen.stream().map((task) -> {
			String number = Objects.toString(numbers.get(task.id()), "");
			return card(task, number, known.get(number), waiting.getOrDefault(task.id(), ""), reader);
		}).toList();
	}

	private Map<String, CaseCard> known(Map<String, String> numbers) {
		return this.cards.of(numbers.values().stream().distinct().toList())
			.stream()
			.collect(Collectors.toMap(CaseCard::caseNumber, Function.identity()));
	}

	private Card card(SeenTask task, String number, CaseCard known, String amount, PaperReader reader) {
		if (known == null) {
			return new Card(task.id(), number, "", "", "", task.due());
		}
		if (!reader.mayRead(known.protection(), known.caseworker())) {
			return new Card(task.id(), number, PROTECTED, "", "", task.due());
		}
		return new Card(task.id(), number, known.citizen(), known.stage(LocalDate.now(this.clock)), amount, task.due());
	}

}
