package dk.udslusning.casefile.arrears;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dk.udslusning.access.CurrentUser;
import dk.udslusning.casefile.Faults;
import dk.udslusning.casefile.contact.CitizenContacts;
import dk.udslusning.casefile.contact.ContactKind;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps a home that is in danger: each time somebody acted, what was known and agreed.
 * Append-only.
 */
@Service
@Transactional
public class RentArrears {

	private static final String SELECT = "select id, case_number, amount_oere, since_day, notice_on, court_on, own_part, "
			+ "agreed, settled, next_on, recorded_by, recorded_at from arrears_step ";

	private final CitizenContacts contacts;

	private final JdbcClient jdbc;

	private final CurrentUser user;

	private final Clock clock;

	RentArrears(CitizenContacts contacts, JdbcClient jdbc, CurrentUser user, Clock clock) {
		this.contacts = contacts;
		this.jdbc = jdbc;
		this.user = user;
		this.clock = clock;
	}

	/**
	 * Records what was done, which takes up what was told about it.
	 * @param as by which task, at most 100 characters
	 * @throws dk.udslusning.casefile.RejectedInput naming each faulty field by the
	 * component of {@link ArrearsAction}; nothing is stored then
	 */
	public ArrearsStep act(String caseNumber, ArrearsAction action, String as) {
		Faults faults = new Faults();
		action.check(LocalDate.now(this.clock), faults);
		faults.throwIfAny();
		GeneratedKeyHolder key = new GeneratedKeyHolder();
		this.jdbc
			.sql("insert into arrears_step (case_number, amount_oere, since_day, notice_on, court_on, own_part, agreed, "
					+ "settled, next_on, recorded_by, recorded_at) values (:caseNumber, :amount, :since, :notice, :court, "
					+ ":ownPart, :agreed, :settled, :next, :by, :at)")
			.param("caseNumber", caseNumber)
			.param("amount", action.amount().oere())
			.param("since", action.since())
			.param("notice", action.noticeOn())
			.param("court", action.courtOn())
			.param("ownPart", action.ownPart().name())
			.param("agreed", action.agreed().strip())
			.param("settled", action.settled())
			.param("next", action.settled() ? null : action.nextOn())
			.param("by", this.user.id())
			.param("at", LocalDateTime.now(this.clock))
			.update(key, "id");
		this.contacts.handle(caseNumber, as, Set.of(ContactKind.RENT_ARREARS, ContactKind.EVICTION_NOTICE));
		return this.jdbc.sql(SELECT + "where id = :id")
			.param("id", key.getKeyAs(Number.class).longValue())
			.query(ArrearsStep.class)
			.single();
	}

	/**
	 * What was done, oldest first.
	 */
	@Transactional(readOnly = true)
	public List<ArrearsStep> of(String caseNumber) {
		return this.jdbc.sql(SELECT + "where case_number = :caseNumber order by id")
			.param("caseNumber", caseNumber)
			.query(ArrearsStep.class)
			.list();
	}

	/**
	 * What was done last, where it is not settled.
	 */
	@Transactional(readOnly = true)
	public Optional<ArrearsStep> open(String caseNumber) {
		return of(caseNumber).stream().reduce((earlier, later) -> later).filter((last) -> !last.settled());
	}

}
