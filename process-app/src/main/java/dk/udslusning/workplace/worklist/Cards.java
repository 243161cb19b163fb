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
import dk.udslusning.process.engine.EngineClock;
import dk.udslusning.workplace.TaskCases;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;

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
				: of(this.tasks.createTaskQuery().taskIdIn(taskIds.toArray(new String[0])).list());
	}

	/**
	 * The cards of tasks.
	 * @param seen tasks that the engine has shown the signed-in user
	 */
	public List<Card> of(List<Task> seen) {
		Map<String, String> numbers = this.cases.numbers(seen);
		PaperReader reader = this.access.reader();
		Map<String, CaseCard> known = reader.doesCasework() ? known(numbers) : Map.of();
		Map<String, String> waiting = reader.doesCasework() ? this.amounts.of(seen) : Map.of();
		return seen.stream().map((task) -> {
			String number = Objects.toString(numbers.get(task.getId()), "");
			return card(task, number, known.get(number), waiting.getOrDefault(task.getId(), ""), reader);
		}).toList();
	}

	/** The last day of a task; null where it has none. */
	public static LocalDate due(Task task) {
		return (task.getDueDate() != null) ? LocalDate.ofInstant(task.getDueDate().toInstant(), EngineClock.DENMARK)
				: null;
	}

	private Map<String, CaseCard> known(Map<String, String> numbers) {
		return this.cards.of(numbers.values().stream().distinct().toList())
			.stream()
			.collect(Collectors.toMap(CaseCard::caseNumber, Function.identity()));
	}

	private Card card(Task task, String number, CaseCard known, String amount, PaperReader reader) {
		LocalDate due = due(task);
		if (known == null) {
			return new Card(task.getId(), number, "", "", "", due);
		}
		if (!reader.mayRead(known.protection(), known.caseworker())) {
			return new Card(task.getId(), number, PROTECTED, "", "", due);
		}
		return new Card(task.getId(), number, known.citizen(), known.stage(LocalDate.now(this.clock)), amount, due);
	}

}
