package dk.udslusning.workplace;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dk.udslusning.access.CurrentUser;
import dk.udslusning.casefile.journal.Journal;
import org.camunda.bpm.engine.IdentityService;

import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The same answers by SQL written for them alone, through the same doors, session and
 * guards: what the list and the page are measured against.
 */
@RestController
@RequestMapping("/camunda/api/workplace/hand-written")
class HandWritten {

	private static final String SEEN = " from act_ru_task t join act_re_procdef d on d.id_ = t.proc_def_id_ "
			+ "join act_ru_execution e on e.id_ = t.proc_inst_id_ where t.suspension_state_ = 1 "
			+ "and exists (select 1 from act_ru_authorization a where a.resource_type_ = 6 "
			+ "and a.resource_id_ = d.key_ and a.group_id_ in (:groups) and a.perms_ & 64 = 64)";

	private static final Map<String, String> LISTS = Map.of("mine",
			" and t.assignee_ = :me and (t.follow_up_date_ is null or t.follow_up_date_ <= :now)", "group",
			" and t.assignee_ is null and (t.follow_up_date_ is null or t.follow_up_date_ <= :now) and exists "
					+ "(select 1 from act_ru_identitylink l where l.task_id_ = t.id_ and l.type_ = 'candidate' "
					+ "and l.group_id_ in (:groups))",
			"all", "");

	private static final String CARD = "select t.id_, t.name_, t.task_def_key_, t.assignee_, t.due_date_, "
			+ "t.follow_up_date_, t.create_time_, t.priority_, d.name_ as process, e.business_key_, c.name, "
			+ "c.protection, f.caseworker, f.status, f.scheme, o.status as offer, l.starts_on, l.planned_moving_in, "
			+ "l.last_legal_day, y.moved_in_on, y.moved_out_on from page t "
			+ "join act_re_procdef d on d.id_ = t.proc_def_id_ join act_ru_execution e on e.id_ = t.proc_inst_id_ "
			+ "left join case_file f on f.case_number = e.business_key_ "
			+ "left join citizen c on c.case_number = f.case_number "
			+ "left join home_offer o on o.case_number = f.case_number "
			+ "and o.status in ('OFFERED', 'ACCEPTED', 'ASSIGNED') left join lateral (select * from lease "
			+ "where case_number = f.case_number order by id desc limit 1) l on true "
			+ "left join lateral (select * from tenancy where case_number = f.case_number order by id desc limit 1) y "
			+ "on true order by t.due_date_, t.create_time_ desc";

	/** Everything that the page of a case shows, by as few questions as somebody would write. */
	private static final List<String> PAGE = List.of(
			"select f.*, c.*, s.*, r.* from case_file f join citizen c on c.case_number = f.case_number "
					+ "left join safe_contact s on s.case_number = f.case_number "
					+ "left join release r on r.case_number = f.case_number where f.case_number = :number",
			"select h.*, m.* from household h left join household_member m on m.household_id = h.id "
					+ "where h.case_number = :number",
			"select * from income_period where case_number = :number order by from_day",
			"select l.*, a.*, t.*, o.* from lease l left join lease_addendum a on a.lease_id = l.id "
					+ "left join tenancy t on t.lease_id = l.id join transitional_home o on o.id = l.home_id "
					+ "where l.case_number = :number",
			"select a.*, e.* from agreement a left join agreement_evidence e on e.agreement_id = a.id "
					+ "where a.case_number = :number",
			"select s.*, c.explanation_json, c.refund_oere, d.type, d.reasons, b.rent_oere from refund_schedule s "
					+ "join decision d on d.id = s.decision_id left join calculation c on c.id = s.calculation_id "
					+ "left join calculation_basis b on b.id = c.basis_id where s.case_number = :number "
					+ "order by s.from_month",
			"select * from refund_stop where case_number = :number",
			"select * from payment_gate where case_number = :number order by id desc limit 1",
			"select * from housing_benefit_application where case_number = :number",
			"select * from change_report where case_number = :number",
			"select l.*, d.*, x.letter_id from letter l left join letter_dispatch d on d.letter_id = l.id "
					+ "left join letter_page x on x.letter_id = l.id where l.case_number = :number order by l.id desc",
			"select * from decision where case_number = :number order by id desc",
			"select * from follow_up where case_number = :number order by planned_for desc",
			"select * from information_request where case_number = :number",
			"select id, subject, received_on, kind from document where case_number = :number",
			"select * from case_presence where case_number = :number",
			"select t.id_, t.name_, t.due_date_, t.assignee_, t.create_time_ from act_ru_task t "
					+ "join act_ru_execution e on e.id_ = t.proc_inst_id_ where e.business_key_ = :number",
			"select j.duedate_, j.job_def_id_ from act_ru_job j join act_ru_execution e "
					+ "on e.id_ = j.process_instance_id_ where e.business_key_ = :number");

	private final JdbcClient jdbc;

	private final Journal journal;

	private final CurrentUser user;

	private final IdentityService identity;

	private final Clock clock;

	HandWritten(JdbcClient jdbc, Journal journal, CurrentUser user, @Lazy IdentityService identity, Clock clock) {
		this.jdbc = jdbc;
		this.journal = journal;
		this.user = user;
		this.identity = identity;
		this.clock = clock;
	}

	/** The first page of a list with its cards, and how many tasks there are. */
	@GetMapping("/list/{name}")
	@Transactional(readOnly = true)
	Map<String, Object> list(@PathVariable String name) {
		String condition = SEEN + LISTS.get(name);
		List<String> groups = this.identity.getCurrentAuthentication().getGroupIds();
		Timestamp now = Timestamp.valueOf(LocalDateTime.now(this.clock));
		Map<String, Object> answer = new HashMap<>();
		answer.put("count",
				this.jdbc.sql("select count(*)" + condition)
					.param("groups", groups)
					.param("me", this.user.id())
					.param("now", now)
					.query(Long.class)
					.single());
		answer.put("tasks",
				this.jdbc
					.sql("with page as (select t.*" + condition
							+ " order by t.due_date_, t.create_time_ desc limit 15) " + CARD)
					.param("groups", groups)
					.param("me", this.user.id())
					.param("now", now)
					.query()
					.listOfRows());
		return answer;
	}

	/** What the page of a case shows; that somebody looked is written down as there. */
	@GetMapping("/case/{number}")
	@Transactional
	List<Object> page(@PathVariable String number) {
		this.jdbc
			.sql("insert into access_look (case_number, what, looked_by, looked_at) values (:number, 'x', :me, now())")
			.param("number", number)
			.param("me", this.user.id())
			.update();
		List<Object> answer = new ArrayList<>();
		PAGE.forEach((sql) -> answer.add(this.jdbc.sql(sql).param("number", number).query().listOfRows()));
		answer.add(this.journal.newest(number, 31));
		return answer;
	}

}
