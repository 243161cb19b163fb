package dk.udslusning.workplace.worklist;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import dk.udslusning.access.StaffDirectory;
import dk.udslusning.casefile.card.CaseCard;
import dk.udslusning.casefile.card.CaseCards;
import dk.udslusning.casefile.contact.CaseSearch;
import dk.udslusning.casefile.protection.PaperAccess;
import dk.udslusning.casefile.protection.PaperReader;
import dk.udslusning.workplace.SeenTask;
import dk.udslusning.workplace.TaskCases;
import dk.udslusning.workplace.worklist.FoundCase.OpenTask;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds cases from the list, with their open tasks.
 */
@Component
@Transactional(readOnly = true)
class CaseFinder {

	private final CaseSearch search;

	private final CaseCards cards;

	private final PaperAccess access;

	private final TaskService tasks;

	private final TaskCases cases;

	private final StaffDirectory staff;

	private final Clock clock;

	CaseFinder(CaseSearch search, CaseCards cards, PaperAccess access, @Lazy TaskService tasks, TaskCases cases,
			StaffDirectory staff, Clock clock) {
		this.search = search;
		this.cards = cards;
		this.access = access;
		this.tasks = tasks;
		this.cases = cases;
		this.staff = staff;
		this.clock = clock;
	}

	/** The numbers of the cases that fit, open ones first. */
	List<String> numbers(String text) {
		return this.search.find(text);
	}

	/** The cases, in the order of their numbers here. */
	List<FoundCase> of(List<String> numbers) {
		if (numbers.isEmpty()) {
			return List.of();
		}
		PaperReader reader = this.access.reader();
		Map<String, List<OpenTask>> open = open(numbers);
		Map<String, CaseCard> known = this.cards.of(numbers)
			.stream()
			.collect(Collectors.toMap(CaseCard::caseNumber, Function.identity()));
		return numbers.stream()
			.filter(known::containsKey)
			.map((number) -> found(known.get(number), reader, open.getOrDefault(number, List.of())))
			.toList();
	}

	private FoundCase found(CaseCard card, PaperReader reader, List<OpenTask> open) {
		return reader.mayRead(card.protection(), card.caseworker())
				? new FoundCase(card.caseNumber(), card.citizen(), card.stage(LocalDate.now(this.clock)), open)
				: new FoundCase(card.caseNumber(), Cards.PROTECTED, "", open);
	}

	/** By case; the engine shows only what the signed-in user may see. */
	private Map<String, List<OpenTask>> open(List<String> numbers) {
		List<Task> seen = this.tasks.createTaskQuery()
			.processInstanceBusinessKeyIn(numbers.toArray(new String[0]))
			.active()
			.orderByDueDate()
			.asc()
			.list();
		Map<String, String> byTask = this.cases.numbers(SeenTask.all(seen));
		Map<String, List<OpenTask>> open = new HashMap<>();
		for (Task task : seen) {
			open.computeIfAbsent(byTask.get(task.getId()), (number) -> new ArrayList<>())
				.add(new OpenTask(task.getId(), task.getName(),
						(task.getAssignee() != null) ? this.staff.nameOf(task.getAssignee()) : "",
						SeenTask.of(task).due()));
		}
		return open;
	}

}
