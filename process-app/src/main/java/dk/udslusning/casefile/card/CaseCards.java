package dk.udslusning.casefile.card;

import java.util.Collection;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads what a list shows of many cases, by one question however many they are.
 */
@Service
@Transactional(readOnly = true)
public class CaseCards {

	/**
	 * The newest row of each, and of the lease the day to which an addendum has moved it.
	 */
	private static final String CARDS = """
			select f.case_number, c.name, c.protection, f.caseworker, f.scheme, f.closed_on, f.close_reason,
			  t.moved_in_on, t.moved_out_on, l.starts_on as lease_starts_on, l.planned_moving_in,
			  coalesce((select a.last_legal_day from lease_addendum a
			    where a.id = (select max(id) from lease_addendum where lease_id = l.id)),
			    l.last_legal_day) as last_legal_day,
			  o.status as offer
			from case_file f
			join citizen c on c.case_number = f.case_number
			left join tenancy t on t.id = (select max(id) from tenancy where case_number = f.case_number)
			left join lease l on l.id = coalesce(t.lease_id,
			  (select max(id) from lease where case_number = f.case_number))
			left join home_offer o on o.id = (select max(id) from home_offer where case_number = f.case_number)
			where f.case_number in (:numbers)
			""";

	private final JdbcClient jdbc;

	CaseCards(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The cards of the cases, in no order; none for a number that no case has.
	 * @param caseNumbers at most some hundreds, as many as a screen shows
	 */
	public List<CaseCard> of(Collection<String> caseNumbers) {
		return caseNumbers.isEmpty() ? List.of()
				: this.jdbc.sql(CARDS).param("numbers", caseNumbers).query(CaseCard.class).list();
	}

}
