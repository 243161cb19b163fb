package dk.udslusning.histories;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import dk.udslusning.access.Role;
import dk.udslusning.casefile.CaseFiles;
import dk.udslusning.casefile.agreement.AgreementEvidence;
import dk.udslusning.casefile.change.ChangeReports;
import dk.udslusning.casefile.contact.CitizenContact;
import dk.udslusning.casefile.contact.CitizenContacts;
import dk.udslusning.casefile.contact.ContactKind;
import dk.udslusning.casefile.lease.Lease;
import dk.udslusning.casefile.lease.Leases;
import dk.udslusning.casefile.tenancy.Tenancies;
import dk.udslusning.casefile.tenancy.TenancyEndings;
import dk.udslusning.decision.calculation.MonthCalculations;
import dk.udslusning.decision.extension.PeriodEndPlan;
import dk.udslusning.decision.extension.PeriodEnds;
import dk.udslusning.decision.recalculation.Recalculations;
import dk.udslusning.decision.schedule.DecidedAmount;
import dk.udslusning.decision.schedule.RefundSchedule;
import dk.udslusning.process.names.ExtensionAssessment;
import dk.udslusning.process.names.FollowUp;
import dk.udslusning.process.names.Recalculation;
import dk.udslusning.process.names.SupportAdjustment;
import dk.udslusning.process.names.Tenancy;
import dk.udslusning.process.names.TransitionCourse;
import dk.udslusning.rules.money.Money;
import dk.udslusning.rules.refund.Refund;
import dk.udslusning.testing.Staff;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What must hold in a case after every step, whatever has happened to it: each method
 * adds a sentence for what does not.
 */
@TestComponent
class Invariants {

	/** Messages that a task takes up, with the tasks in which they may wait. */
	private static final Map<ContactKind, Set<String>> TAKEN_UP_BY = Map.of(ContactKind.RENT_ARREARS,
			Set.of(Tenancy.USER_TASK_PREVENT_EVICTION), ContactKind.EVICTION_NOTICE,
			Set.of(Tenancy.USER_TASK_PREVENT_EVICTION), ContactKind.SHELTER_RETURN,
			Set.of(Tenancy.USER_TASK_ARRANGE_SHELTER_STAY), ContactKind.ABSENCE,
			Set.of(Tenancy.USER_TASK_ASSESS_ABSENCE), ContactKind.SUPPORT_CHANGE,
			Set.of(SupportAdjustment.USER_TASK_ADJUST_SUPPORT), ContactKind.CONTACT_CHANGED,
			Set.of(TransitionCourse.USER_TASK_RENEW_SAFE_CONTACT), ContactKind.PROTECTION_CHANGED,
			Set.of(TransitionCourse.USER_TASK_REVIEW_PROTECTION));

	private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

	private final ProcessEngine engine;

	private final JdbcClient jdbc;

	private final CaseFiles cases;

	private final Leases leases;

	private final Tenancies tenancies;

	private final TenancyEndings endings;

	private final PeriodEnds periodEnds;

	private final AgreementEvidence evidence;

	private final CitizenContacts contacts;

	private final ChangeReports reports;

	private final Recalculations recalculations;

	private final RefundSchedule schedule;

	private final MonthCalculations months;

	private final Clock clock;

	Invariants(ProcessEngine engine, JdbcClient jdbc, CaseFiles cases, Leases leases, Tenancies tenancies,
			TenancyEndings endings, PeriodEnds periodEnds, AgreementEvidence evidence, CitizenContacts contacts,
			ChangeReports reports, Recalculations recalculations, RefundSchedule schedule, MonthCalculations months,
			Clock clock) {
		this.engine = engine;
		this.jdbc = jdbc;
		this.cases = cases;
		this.leases = leases;
		this.tenancies = tenancies;
		this.endings = endings;
		this.periodEnds = periodEnds;
		this.evidence = evidence;
		this.contacts = contacts;
		this.reports = reports;
		this.recalculations = recalculations;
		this.schedule = schedule;
		this.months = months;
		this.clock = clock;
	}

	/**
	 * What does not hold in the case now; nothing where all is well.
	 */
	List<String> broken(String caseNumber) {
		List<String> broken = new ArrayList<>();
		jobs(broken);
		instances(caseNumber, broken);
		tasks(caseNumber, broken);
		recalculation(caseNumber, broken);
		decidedOnly(caseNumber, broken);
		differences(caseNumber, broken);
		if (isLiving(caseNumber)) {
			timers(caseNumber, broken);
			messages(caseNumber, broken);
			amounts(caseNumber, broken);
		}
		return broken;
	}

	/** No incident, no failed job, and nothing due that has not happened. */
	private void jobs(List<String> broken) {
		this.engine.getRuntimeService()
			.createIncidentQuery()
			.list()
			.forEach((incident) -> broken
				.add("Incident at " + incident.getActivityId() + ": " + incident.getIncidentMessage()));
		Date now = new Date(ClockUtil.getCurrentTime().getTime() + 1);
		for (Job job : this.engine.getManagementService().createJobQuery().active().list()) {
			if (job.getExceptionMessage() != null) {
				broken.add("A job failed: " + job.getExceptionMessage());
			}
			if (job.getDuedate() != null && job.getDuedate().before(now)) {
				broken.add("A job is due: " + definition(job));
			}
		}
	}

	/** One open case, one live root; a closed one has nothing that lives. */
	private void instances(String caseNumber, List<String> broken) {
		List<ProcessInstance> live = this.engine.getRuntimeService()
			.createProcessInstanceQuery()
			.processInstanceBusinessKey(caseNumber)
			.list();
		long roots = live.stream()
			.filter((instance) -> instance.getId().equals(instance.getRootProcessInstanceId()))
			.count();
		if (this.cases.get(caseNumber).isOpen() != (roots == 1)) {
			broken.add("The case is " + this.cases.get(caseNumber).status() + " and has " + roots + " live roots");
		}
		if (!this.cases.get(caseNumber).isOpen() && !live.isEmpty()) {
			broken.add("The case is closed, and " + live.size() + " instances live on");
		}
		long living = timersOf(caseNumber, Tenancy.BOUNDARY_EVENT_LAST_LEGAL_DAY).size();
		if (living > 1) {
			broken.add(living + " tenancies run at once");
		}
	}

	/** Every open task has a form and somebody who may take it. */
	private void tasks(String caseNumber, List<String> broken) {
		for (Task task : open(caseNumber)) {
			if (task.getCamundaFormRef() == null) {
				broken.add(task.getTaskDefinitionKey() + " has no form");
			}
			List<String> groups = this.engine.getTaskService()
				.getIdentityLinksForTask(task.getId())
				.stream()
				.map(IdentityLink::getGroupId)
				.filter((group) -> group != null)
				.toList();
			if (groups.stream()
				.noneMatch((group) -> Stream.of(Role.values()).anyMatch((role) -> role.group().equals(group)))) {
				broken.add(task.getTaskDefinitionKey() + " is nobody's: " + groups);
			}
		}
	}

	/**
	 * An open recalculation has its process, and there is never more than one of each.
	 */
	private void recalculation(String caseNumber, List<String> broken) {
		long open = this.jdbc
			.sql("select count(*) from recalculation where case_number = :caseNumber and state = 'OPEN'")
			.param("caseNumber", caseNumber)
			.query(Long.class)
			.single();
		long undecided = this.engine.getRuntimeService()
			.createProcessInstanceQuery()
			.processDefinitionKey(Recalculation.KEY)
			.processInstanceBusinessKey(caseNumber)
			.list()
			.stream()
			.filter((instance) -> this.engine.getTaskService()
				.createTaskQuery()
				.processInstanceId(instance.getId())
				.taskDefinitionKey(Recalculation.USER_TASK_SEND_CHANGE_LETTER)
				.count() == 0)
			.count();
		if (open > 1 || open != undecided) {
			broken.add(open + " recalculations are open, and " + undecided + " of their processes run");
		}
	}

	/** No amount without an issued decision on it, none past the last legal day. */
	private void decidedOnly(String caseNumber, List<String> broken) {
		this.jdbc
			.sql("select s.id from refund_schedule s join decision d on d.id = s.decision_id "
					+ "where s.case_number = :caseNumber and (d.case_number <> s.case_number or d.type not in "
					+ "('GRANT', 'CHANGED_AMOUNT', 'STOP') or d.approved_by is null or d.approved_by = d.prepared_by)")
			.param("caseNumber", caseNumber)
			.query(Long.class)
			.list()
			.forEach((id) -> broken.add("The amount " + id + " rests on no approved decision"));
		Optional<LocalDate> last = this.leases.livedIn(caseNumber).map(Lease::lastLegalDay);
		last.ifPresent((day) -> {
			this.jdbc
				.sql("select from_month from refund_schedule where case_number = :caseNumber and from_month > :last")
				.param("caseNumber", caseNumber)
				.param("last", YearMonth.from(day).toString())
				.query(String.class)
				.list()
				.forEach((month) -> broken.add(month + " is decided, and the period ends on " + day));
			if (this.schedule.decided(caseNumber, YearMonth.from(day).plusMonths(1)).isPresent()) {
				broken.add("The month after the period is decided");
			}
		});
		this.jdbc
			.sql("select decision_id, from_month from refund_schedule where case_number = :caseNumber "
					+ "group by decision_id, lease_id, from_month having count(*) > 1")
			.param("caseNumber", caseNumber)
			.query((row, number) -> row.getString("from_month"))
			.list()
			.forEach((month) -> broken.add(month + " has two amounts of one decision"));
		this.jdbc
			.sql("select o.from_month from refund_schedule o join refund_schedule t on t.decision_id = o.decision_id "
					+ "and t.lease_id = o.lease_id where o.case_number = :caseNumber and t.until_changed = true and o.until_changed = false "
					+ "and o.from_month > t.from_month")
			.param("caseNumber", caseNumber)
			.query(String.class)
			.list()
			.forEach((month) -> broken.add(month + " has an amount of its own and one that holds until changed"));
	}

	/**
	 * What was too much in good faith is never taken back, and only a month ahead gets
	 * less.
	 */
	private void differences(String caseNumber, List<String> broken) {
		this.jdbc
			.sql("select l.line_month, l.treatment from difference_line l join amount_change c on c.id = l.amount_change_id "
					+ "where c.case_number = :caseNumber and ((l.treatment = 'GOOD_FAITH' and (l.difference_oere > 0 "
					+ "or l.line_month > c.decision_month)) or (l.treatment in ('RAISED', 'PAID_AFTERWARDS') "
					+ "and l.difference_oere < 0) or (l.treatment = 'LOWERED' and (l.difference_oere > 0 "
					+ "or l.line_month <= c.decision_month)))")
			.param("caseNumber", caseNumber)
			.query((row, number) -> row.getString("line_month") + " " + row.getString("treatment"))
			.list()
			.forEach((line) -> broken.add("The difference of " + line + " is treated wrongly"));
		this.jdbc
			.sql("select l.line_month from difference_line l join decision d on d.type = 'CHANGED_AMOUNT' "
					+ "and d.subject_id = l.amount_change_id join refund_schedule s on s.decision_id = d.id "
					+ "and s.from_month = l.line_month and s.lease_id = l.lease_id where d.case_number = :caseNumber "
					+ "and l.treatment in ('GOOD_FAITH', 'SPARED')")
			.param("caseNumber", caseNumber)
			.query(String.class)
			.list()
			.forEach((month) -> broken.add(month + " was received in good faith, and its amount is changed"));
	}

	/** Timers and due dates say what the case file says. */
	private void timers(String caseNumber, List<String> broken) {
		timersOf(caseNumber, Tenancy.BOUNDARY_EVENT_LAST_LEGAL_DAY).forEach((at) -> {
			LocalDateTime ends = this.endings.endsAt(caseNumber);
			if (!at.equals(ends) && !(isStopped(caseNumber) && at.isBefore(ends))) {
				broken.add("The tenancy ends " + ends + ", and its timer fires " + at);
			}
		});
		PeriodEndPlan plan = this.periodEnds.plan(caseNumber);
		same(caseNumber, ExtensionAssessment.INTERMEDIATE_CATCH_EVENT_SIX_MONTHS_BEFORE, plan.sixMonthsNoticeAt(),
				broken);
		same(caseNumber, ExtensionAssessment.INTERMEDIATE_CATCH_EVENT_ASSESSMENT_DUE, plan.assessmentAt(), broken);
		same(caseNumber, ExtensionAssessment.INTERMEDIATE_CATCH_EVENT_THREE_MONTHS_BEFORE, plan.threeMonthsNoticeAt(),
				broken);
		this.evidence.nextDueAt(caseNumber)
			.ifPresent((due) -> same(caseNumber, Tenancy.INTERMEDIATE_CATCH_EVENT_EVIDENCE_DUE, due, broken));
		open(caseNumber).stream()
			.filter((task) -> task.getTaskDefinitionKey().equals(FollowUp.USER_TASK_HOLD_FOLLOW_UP))
			.forEach((task) -> followUp(caseNumber, at(task.getDueDate()).toLocalDate(), broken));
	}

	private void followUp(String caseNumber, LocalDate due, List<String> broken) {
		List<LocalDate> planned = this.jdbc
			.sql("select planned_for from follow_up where tenancy_id = :tenancy and status = 'PLANNED'")
			.param("tenancy", this.tenancies.required(caseNumber).id())
			.query(LocalDate.class)
			.list();
		if (!planned.equals(List.of(due))) {
			broken.add("The follow-up is due " + due + ", and planned for " + planned);
		}
	}

	private void same(String caseNumber, String activity, LocalDateTime told, List<String> broken) {
		timersOf(caseNumber, activity).stream()
			.filter((at) -> !at.equals(told))
			.forEach((at) -> broken.add(activity + " fires " + at + ", and the case file says " + told));
	}

	/** What was told is taken up, or waits in a task. */
	private void messages(String caseNumber, List<String> broken) {
		List<String> open = open(caseNumber).stream().map(Task::getTaskDefinitionKey).toList();
		for (CitizenContact contact : this.contacts.unhandled(caseNumber)) {
			Set<String> tasks = TAKEN_UP_BY.get(contact.kind());
			if (tasks != null && tasks.stream().noneMatch(open::contains)) {
				broken.add("Nobody takes up what was told: " + contact.kind());
			}
		}
		if (!this.reports.open(caseNumber).isEmpty() && !this.schedule.granted(caseNumber).isEmpty()) {
			broken.add("No recalculation takes up what has changed: " + this.reports.open(caseNumber));
		}
	}

	/**
	 * Where nothing is open, no month until the next one is decided lower than its own
	 * facts give, and the next one exactly as they give.
	 */
	private void amounts(String caseNumber, List<String> broken) {
		if (this.recalculations.open(caseNumber).isPresent() || !this.reports.open(caseNumber).isEmpty()
				|| hasSeveralLeases(caseNumber) || isForewarned(caseNumber)) {
			return;
		}
		YearMonth next = YearMonth.from(LocalDate.now(this.clock)).plusMonths(1);
		YearMonth last = this.schedule.lastMonth(caseNumber).orElseThrow();
		Lease lease = this.leases.required(caseNumber);
		YearMonth first = YearMonth.from(lease.startsOn());
		for (YearMonth month = first; !month.isAfter(next) && month.isBefore(last); month = month.plusMonths(1)) {
			Optional<DecidedAmount> decided = this.schedule.decided(caseNumber, month);
			Optional<Money> facts = this.months.calculate(lease, month, Staff.ANNA).refund().map(Refund::amount);
			if (decided.isEmpty() || facts.isEmpty() || isOfOtherRates(decided.get())) {
				continue;
			}
			int compared = decided.get().amount().compareTo(facts.get());
			if (compared < 0 || (month.equals(next) && compared != 0)) {
				broken.add(month + " is decided at " + decided.get().amount() + ", and its facts give " + facts.get());
			}
		}
	}

	/** Decided in a year whose rates are not those of the month. */
	private boolean isOfOtherRates(DecidedAmount decided) {
		return this.jdbc.sql("select calculation_month from calculation where id = :id")
			.param("id", decided.calculationId())
			.query(String.class)
			.optional()
			.filter((month) -> YearMonth.parse(month).getYear() == decided.month().getYear())
			.isEmpty();
	}

	private boolean hasSeveralLeases(String caseNumber) {
		return this.jdbc.sql("select count(*) from lease where case_number = :caseNumber")
			.param("caseNumber", caseNumber)
			.query(Long.class)
			.single() > 1;
	}

	private boolean isForewarned(String caseNumber) {
		return open(caseNumber).stream()
			.anyMatch((task) -> task.getTaskDefinitionKey().equals(Tenancy.USER_TASK_FOREWARN_HOUSEHOLD));
	}

	private boolean isStopped(String caseNumber) {
		return this.jdbc.sql("select count(*) from refund_stop where case_number = :caseNumber")
			.param("caseNumber", caseNumber)
			.query(Long.class)
			.single() > 0;
	}

	private boolean isLiving(String caseNumber) {
		return !timersOf(caseNumber, Tenancy.BOUNDARY_EVENT_LAST_LEGAL_DAY).isEmpty();
	}

	private List<LocalDateTime> timersOf(String caseNumber, String activity) {
		return this.engine.getManagementService()
			.createJobQuery()
			.activityId(activity)
			.list()
			.stream()
			.filter((job) -> caseNumber.equals(this.engine.getRuntimeService()
				.createProcessInstanceQuery()
				.processInstanceId(job.getProcessInstanceId())
				.singleResult()
				.getBusinessKey()))
			.map((job) -> at(job.getDuedate()))
			.toList();
	}

	private String definition(Job job) {
		return this.engine.getManagementService()
			.createJobDefinitionQuery()
			.jobDefinitionId(job.getJobDefinitionId())
			.singleResult()
			.getActivityId();
	}

	private List<Task> open(String caseNumber) {
		return this.engine.getTaskService()
			.createTaskQuery()
			.processInstanceBusinessKey(caseNumber)
			.initializeFormKeys()
			.list();
	}

	private static LocalDateTime at(Date time) {
		return LocalDateTime.ofInstant(Instant.ofEpochMilli(time.getTime()), DENMARK);
	}

}
