package dk.udslusning.years;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.udslusning.casefile.contact.ContactKind;
import dk.udslusning.casefile.letter.LetterKind;
import dk.udslusning.decision.DecisionType;
import dk.udslusning.rules.change.Treatment;
import dk.udslusning.rules.money.Money;
import dk.udslusning.rules.time.DanishDates;
import dk.udslusning.testing.Staff;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricTaskInstance;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What happened in a case, read from the engine's history and the case file: each task
 * that was sent, each timer that fired, each message of the citizen, with the amount that
 * was decided and the letter that went out by it.
 */
final class CaseCalendar {

	private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

	private static final Map<String, String> PEOPLE = Map.of(Staff.ANNA, "sagsbehandler", Staff.BODIL, "kollega",
			Staff.LEADER, "teamleder");

	private static final Pattern MISSING = Pattern.compile("Du mangler ([0-9.,]+ kr\\.)");

	private static final String SYSTEM = "systemet";

	private final HistoryService history;

	private final JdbcClient jdbc;

	private final String caseNumber;

	CaseCalendar(HistoryService history, JdbcClient jdbc, String caseNumber) {
		this.history = history;
		this.jdbc = jdbc;
		this.caseNumber = caseNumber;
	}

	/**
	 * Everything that happened, in its order.
	 */
	List<CalendarLine> lines() {
		List<HistoricTaskInstance> tasks = this.history.createHistoricTaskInstanceQuery()
			.processInstanceBusinessKey(this.caseNumber)
			.list();
		List<Event> events = new ArrayList<>();
		events.add(begun());
		tasks.forEach((task) -> events.add(ended(task)));
		events.addAll(messages());
		Set<LocalDateTime> steps = events.stream().map(Event::at).collect(Collectors.toSet());
		events.addAll(decisionsBeside(steps));
		events.addAll(timers(tasks));
		Set<LocalDateTime> known = events.stream().map(Event::at).collect(Collectors.toSet());
		tasks.stream()
			.filter((task) -> !known.contains(at(task.getStartTime())))
			.map((task) -> new Event(at(task.getStartTime()), 1, "Ny opgave: " + task.getName(), SYSTEM))
			.forEach(events::add);
		return events.stream()
			.sorted(Comparator.comparing(Event::at).thenComparing(Event::order).thenComparing(Event::what))
			.map((event) -> new CalendarLine(event.at().toLocalDate(), event.what(), event.who(), amounts(event),
					letters(event)))
			.toList();
	}

	private Event begun() {
		HistoricProcessInstance course = this.history.createHistoricProcessInstanceQuery()
			.processInstanceBusinessKey(this.caseNumber)
			.orderByProcessInstanceStartTime()
			.asc()
			.listPage(0, 1)
			.get(0);
		return new Event(at(course.getStartTime()), 0, "Ny udslusning", "sagsbehandler");
	}

	private Event ended(HistoricTaskInstance task) {
		LocalDateTime ended = at(task.getEndTime());
		return "completed".equals(task.getDeleteReason())
				? new Event(ended, 0, task.getName() + more(ended, task), PEOPLE.get(task.getAssignee()))
				: new Event(ended, 2, "Falder bort: " + task.getName(), SYSTEM);
	}

	/** What an ordinary line of this task does not say by itself. */
	private String more(LocalDateTime at, HistoricTaskInstance task) {
		return Stream.of(at(at,
				"select case kind when 'MISSED' then 'udeblev' when 'MOVED' then 'flyttet' when 'REACHED' then 'aftalt igen' "
						+ "else kind end || '@' || coalesce(cast(new_date as varchar(10)), '') from follow_up_event e "
						+ "join follow_up f on f.id = e.follow_up_id where f.case_number = :caseNumber and e.recorded_at = :at",
				String.class),
				at(at, "select 'sidste dag@' || cast(last_legal_day as varchar(10)) from lease_addendum "
						+ "where case_number = :caseNumber and recorded_at = :at", String.class))
			.flatMap(Collection::stream)
			.map(CaseCalendar::danish)
			.collect(Collectors.joining());
	}

	private static String danish(String found) {
		int split = found.indexOf('@');
		String day = found.substring(split + 1);
		return " (" + found.substring(0, split) + (day.isEmpty() ? "" : " " + DanishDates.format(LocalDate.parse(day)))
				+ ")";
	}

	private List<Event> messages() {
		return this.jdbc.sql("select recorded_at, kind from citizen_contact where case_number = :caseNumber")
			.param("caseNumber", this.caseNumber)
			.query((row, number) -> new Event(row.getObject("recorded_at", LocalDateTime.class), 0,
					"Borgeren henvender sig: " + ContactKind.valueOf(row.getString("kind")).danishName(),
					"sagsbehandler"))
			.list();
	}

	/** Decisions that no task's sending issued. */
	private List<Event> decisionsBeside(Set<LocalDateTime> steps) {
		return this.jdbc.sql(
				"select type, coalesce(approved_by, prepared_by) as decided_by, issued_at from decision where case_number = :caseNumber")
			.param("caseNumber", this.caseNumber)
			.query((row, number) -> new Event(row.getObject("issued_at", LocalDateTime.class), 0,
					DecisionType.valueOf(row.getString("type")).danishName(), PEOPLE.get(row.getString("decided_by"))))
			.list()
			.stream()
			.filter((event) -> !steps.contains(event.at()))
			.toList();
	}

	/** Timers that fired, with the tasks that came by them. */
	private List<Event> timers(List<HistoricTaskInstance> tasks) {
		return Stream.of("boundaryTimer", "intermediateTimer")
			.flatMap((type) -> this.history.createHistoricActivityInstanceQuery()
				.activityType(type)
				.finished()
				.list()
				.stream())
			.filter((timer) -> !timer.isCanceled() && this.caseNumber.equals(caseOf(timer)))
			.map((timer) -> new Event(at(timer.getEndTime()), 1,
					timer.getActivityName() + tasks.stream()
						.filter((task) -> task.getStartTime().equals(timer.getEndTime()))
						.map(HistoricTaskInstance::getName)
						.sorted()
						.reduce((one, other) -> one + " og " + other)
						.map((names) -> ": ny opgave " + names)
						.orElse(""),
					SYSTEM))
			.toList();
	}

	private String caseOf(HistoricActivityInstance activity) {
		return this.history.createHistoricProcessInstanceQuery()
			.processInstanceId(activity.getProcessInstanceId())
			.singleResult()
			.getBusinessKey();
	}

	private String letters(Event event) {
		return at(event.at(),
				"select l.kind from letter l join letter_dispatch d on d.letter_id = l.id "
						+ "where l.case_number = :caseNumber and d.recorded_at = :at order by l.id",
				String.class)
			.stream()
			.map((kind) -> LetterKind.valueOf(kind).danishName())
			.collect(Collectors.joining(", "));
	}

	private String amounts(Event event) {
		return Stream
			.of(at(event.at(),
					"select 'budget ' || refund_oere from calculation where case_number = :caseNumber "
							+ "and kind = 'PROVISIONAL' and calculated_at = :at",
					String.class)
				.stream()
				.map((budget) -> "budget " + kroner(Long.parseLong(budget.substring("budget ".length())))),
					granted(event), changed(event), extended(event))
			.flatMap((each) -> each)
			.collect(Collectors.joining("; "));
	}

	private Stream<String> granted(Event event) {
		return this.jdbc
			.sql("select s.from_month, s.until_changed, s.amount_oere from refund_schedule s join decision d "
					+ "on d.id = s.decision_id where d.case_number = :caseNumber and d.type = 'GRANT' "
					+ "and d.issued_at = :at order by s.from_month")
			.param("caseNumber", this.caseNumber)
			.param("at", event.at())
			.query((row, number) -> from(row.getString(1), row.getBoolean(2)) + kroner(row.getLong(3)))
			.list()
			.stream();
	}

	private Stream<String> changed(Event event) {
		return this.jdbc
			.sql("select l.line_month, l.until_changed, l.calculated_oere, l.difference_oere, l.treatment "
					+ "from difference_line l join decision d on d.type = 'CHANGED_AMOUNT' "
					+ "and d.subject_id = l.amount_change_id where d.case_number = :caseNumber and d.issued_at = :at "
					+ "order by l.line_month")
			.param("caseNumber", this.caseNumber)
			.param("at", event.at())
			.query((row, number) -> changed(from(row.getString(1), row.getBoolean(2)), row.getLong(3), row.getLong(4),
					Treatment.valueOf(row.getString(5))))
			.list()
			.stream();
	}

	/** What is missing by the test of the ability to pay. */
	private Stream<String> extended(Event event) {
		return at(event.at(),
				"select reasons from decision where case_number = :caseNumber and type = 'EXTENSION' "
						+ "and issued_at = :at",
				String.class)
			.stream()
			.flatMap((reasons) -> MISSING.matcher(reasons).results())
			.map((found) -> "mangler " + found.group(1));
	}

	private static String changed(String from, long calculated, long difference, Treatment treatment) {
		return switch (treatment) {
			case RAISED, LOWERED -> from + kroner(calculated);
			case PAID_AFTERWARDS -> from + kroner(calculated) + " (" + kroner(difference) + " efterbetales)";
			case GOOD_FAITH -> from + kroner(-difference) + " for meget, ikke krævet tilbage";
			case SPARED -> from + "uændret";
		};
	}

	private static String from(String month, boolean untilChanged) {
		YearMonth known = YearMonth.parse(month);
		return (untilChanged ? "fra " : "") + CalendarLine.MONTH.format(known) + ": ";
	}

	static String kroner(long oere) {
		return Money.ofOere(oere).toString();
	}

	private <T> List<T> at(LocalDateTime at, String sql, Class<T> type) {
		return this.jdbc.sql(sql).param("caseNumber", this.caseNumber).param("at", at).query(type).list();
	}

	private static LocalDateTime at(Date time) {
		return LocalDateTime.ofInstant(time.toInstant(), DENMARK);
	}

	/**
	 * Something that happened.
	 *
	 * @param at when
	 * @param order of several at once: what somebody did, what the system brought, what
	 * fell away
	 */
	private record Event(LocalDateTime at, int order, String what, String who) {

	}

}
