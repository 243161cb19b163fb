package dk.udslusning.workplace.overview;

/**
 * The open cases, one row each, for the sections to count and list: how far a case has
 * come, the last day with money, and the instance of its course. The lease that counts is
 * that of the home she lives in or lived in last, else the newest.
 */
final class OpenCases {

	/**
	 * A common table expression {@code open_case}; asks for the parameter {@code today}.
	 */
	static final String WITH = """
			with open_case as (
			  select c.case_number, c.scheme, c.caseworker, c.opened_on, course.instance_id,
			    l.starts_on as lease_start, l.last_day as period_end,
			    coalesce(stop.last_day, l.ended_on, l.last_day) as money_end,
			    case when t.id is not null and t.moved_out_on is not null then 'MOVED_OUT'
			      when t.id is not null and l.last_day < :today then 'ORDINARY_TENANT'
			      when t.id is not null then 'LIVING_THERE'
			      when l.id is not null then 'LEASED'
			      when offer.case_number is not null then 'OFFERED'
			      when c.scheme is not null then 'WAITING'
			      when c.caseworker is not null then 'ASSESSING'
			      else 'RECEIVED' end as stage
			  from case_file c
			  left join (select case_number, max(id) as id from tenancy group by case_number) newest_tenancy
			    on newest_tenancy.case_number = c.case_number
			  left join tenancy t on t.id = newest_tenancy.id
			  left join (select case_number, max(id) as id from lease group by case_number) newest_lease
			    on newest_lease.case_number = c.case_number
			  left join (select s.id, s.starts_on, s.ended_on, coalesce(a.last_legal_day, s.last_legal_day) as last_day
			      from lease s
			      left join (select lease_id, max(id) as id from lease_addendum group by lease_id) newest_addendum
			        on newest_addendum.lease_id = s.id
			      left join lease_addendum a on a.id = newest_addendum.id) l
			    on l.id = coalesce(t.lease_id, newest_lease.id)
			  left join (select case_number, max(last_day) as last_day from refund_stop group by case_number) stop
			    on stop.case_number = c.case_number
			  left join (select case_number from home_offer where status in ('OFFERED', 'ACCEPTED', 'ASSIGNED')
			      group by case_number) offer
			    on offer.case_number = c.case_number
			  left join (select e.BUSINESS_KEY_ as case_number, min(e.ID_) as instance_id from ACT_RU_EXECUTION e
			      join ACT_RE_PROCDEF p on p.ID_ = e.PROC_DEF_ID_ and p.KEY_ = 'TransitionCourse'
			      where e.PARENT_ID_ is null group by e.BUSINESS_KEY_) course
			    on course.case_number = c.case_number
			  where c.status = 'OPEN')
			""";

	private OpenCases() {
	}

}
