package dk.udslusning.casefile.stay;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dk.udslusning.access.CurrentUser;
import dk.udslusning.casefile.Faults;
import dk.udslusning.casefile.change.ChangeKind;
import dk.udslusning.casefile.change.ChangeReports;
import dk.udslusning.casefile.change.ReportedChange;
import dk.udslusning.casefile.contact.CitizenContacts;
import dk.udslusning.casefile.contact.ContactKind;
import dk.udslusning.rules.refund.ChargedDays;
import dk.udslusning.rules.time.DanishDates;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Stays in a shelter for a time: tenancy and refund go on, the shelter's charge is to be
 * reduced. No own payment counts in the refund for a day on which the shelter charges it
 * after all (SEL § 163 a). Append-only; one stay at a time.
 */
@Service
@Transactional
public class ShelterStays {

	private static final String SELECT = "select s.id, s.case_number, s.begun_on, s.expected_until, s.place, s.charge, "
			+ "s.agreed, e.ended_on, e.charged_from, e.charged_to from shelter_stay s "
			+ "left join shelter_stay_end e on e.stay_id = s.id where s.case_number = :caseNumber ";

	private final CitizenContacts contacts;

	private final ChangeReports changes;

	private final JdbcClient jdbc;

	private final CurrentUser user;

	private final Clock clock;

	ShelterStays(CitizenContacts contacts, ChangeReports changes, JdbcClient jdbc, CurrentUser user, Clock clock) {
		this.contacts = contacts;
		this.changes = changes;
		this.jdbc = jdbc;
		this.user = user;
		this.clock = clock;
	}

	/**
	 * A stay begins, which takes up what was told about it. What is recorded while one
	 * lasts is a newer account of the same stay.
	 * @param as by which task, at most 100 characters
	 * @throws dk.udslusning.casefile.RejectedInput naming each faulty field by the
	 * component of {@link NewShelterStay}
	 */
	public void begin(String caseNumber, NewShelterStay stay, String as) {
		Faults faults = new Faults();
		stay.check(LocalDate.now(this.clock), faults);
		faults.throwIfAny();
		this.jdbc
			.sql("insert into shelter_stay (case_number, begun_on, expected_until, place, charge, agreed, recorded_by, "
					+ "recorded_at) values (:caseNumber, :begun, :until, :place, :charge, :agreed, :by, :at)")
			.param("caseNumber", caseNumber)
			.param("begun", stay.begunOn())
			.param("until", stay.expectedUntil())
			.param("place", stay.place().strip())
			.param("charge", stay.charge().name())
			.param("agreed", stay.agreed().strip())
			.param("by", this.user.id())
			.param("at", LocalDateTime.now(this.clock))
			.update();
		this.contacts.handle(caseNumber, as, Set.of(ContactKind.SHELTER_RETURN));
	}

	/**
	 * The stay ends. Days that the shelter charged after all become a change of the
	 * refund. Where nothing lasts any more, nothing happens.
	 * @throws dk.udslusning.casefile.RejectedInput naming each faulty field by the
	 * component of {@link StayEnd}
	 */
	public void end(String caseNumber, StayEnd end) {
		Optional<ShelterStay> lasting = lasting(caseNumber);
		if (lasting.isEmpty()) {
			return;
		}
		Faults faults = new Faults();
		end.check(lasting.get().begunOn(), LocalDate.now(this.clock), faults);
		faults.throwIfAny();
		of(caseNumber).stream()
			.filter((stay) -> stay.endedOn() == null)
			.forEach((stay) -> end(stay, end, stay.id() == lasting.get().id() && end.isCharged()));
		if (end.isCharged()) {
			this.changes.report(caseNumber,
					new ReportedChange(ChangeKind.SHELTER_CHARGE, end.chargedFrom(), LocalDate.now(this.clock),
							"Boformen opkrævede borgeren fra og med " + DanishDates.format(end.chargedFrom())
									+ " til og med " + DanishDates.format(end.chargedTo())
									+ ". Ingen egenbetaling i refusionen for de dage."));
		}
	}

	/**
	 * The stay that lasts.
	 */
	@Transactional(readOnly = true)
	public Optional<ShelterStay> lasting(String caseNumber) {
		return of(caseNumber).stream().filter((stay) -> stay.endedOn() == null).reduce((earlier, later) -> later);
	}

	/**
	 * The days that shelters charged, in the order of time, apart from each other.
	 */
	@Transactional(readOnly = true)
	public List<ChargedDays> charged(String caseNumber) {
		List<ChargedDays> apart = new ArrayList<>();
		of(caseNumber).stream()
			.filter((stay) -> stay.chargedFrom() != null)
			.map((stay) -> new ChargedDays(stay.chargedFrom(), stay.chargedTo()))
			.sorted(Comparator.comparing(ChargedDays::from))
			.forEach((days) -> add(apart, days));
		return apart;
	}

	private static void add(List<ChargedDays> apart, ChargedDays days) {
		int last = apart.size() - 1;
		if (last < 0 || days.from().isAfter(apart.get(last).to())) {
			apart.add(days);
		}
		else if (days.to().isAfter(apart.get(last).to())) {
			apart.set(last, new ChargedDays(apart.get(last).from(), days.to()));
		}
	}

	/**
	 * All accounts of stays, oldest first.
	 */
	@Transactional(readOnly = true)
	public List<ShelterStay> of(String caseNumber) {
		return this.jdbc.sql(SELECT + "order by s.id").param("caseNumber", caseNumber).query(ShelterStay.class).list();
	}

	private void end(ShelterStay stay, StayEnd end, boolean charged) {
		this.jdbc
			.sql("insert into shelter_stay_end (stay_id, ended_on, charged_from, charged_to, remark, recorded_by, "
					+ "recorded_at) values (:stay, :ended, :from, :to, :remark, :by, :at)")
			.param("stay", stay.id())
			.param("ended", end.endedOn())
			.param("from", charged ? end.chargedFrom() : null)
			.param("to", charged ? end.chargedTo() : null)
			.param("remark", end.remark())
			.param("by", this.user.id())
			.param("at", LocalDateTime.now(this.clock))
			.update();
	}

}
