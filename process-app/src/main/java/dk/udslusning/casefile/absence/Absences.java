package dk.udslusning.casefile.absence;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
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
import dk.udslusning.rules.time.DanishDates;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Long absences from the home. Lease and refund go on; housing benefit stops beyond six
 * months, and the refund with it changes. Append-only; one absence at a time.
 */
@Service
@Transactional
public class Absences {

	private static final String SELECT = "select a.id, a.case_number, a.kind, a.began_on, a.expected_until, a.home_kept, "
			+ "e.ended_on from absence a left join absence_end e on e.absence_id = a.id ";

	private final CitizenContacts contacts;

	private final ChangeReports changes;

	private final JdbcClient jdbc;

	private final CurrentUser user;

	private final Clock clock;

	Absences(CitizenContacts contacts, ChangeReports changes, JdbcClient jdbc, CurrentUser user, Clock clock) {
		this.contacts = contacts;
		this.changes = changes;
		this.jdbc = jdbc;
		this.user = user;
		this.clock = clock;
	}

	/**
	 * An absence begins, which takes up what was told about it. What is recorded while
	 * one lasts is a newer account of the same absence.
	 * @param as by which task, at most 100 characters
	 * @throws dk.udslusning.casefile.RejectedInput naming each faulty field by the
	 * component of {@link NewAbsence}
	 */
	public Absence begin(String caseNumber, NewAbsence absence, String as) {
		Faults faults = new Faults();
		absence.check(today(), faults);
		faults.throwIfAny();
		GeneratedKeyHolder key = new GeneratedKeyHolder();
		this.jdbc.sql(
				"insert into absence (case_number, kind, began_on, expected_until, home_kept, recorded_by, recorded_at) "
						+ "values (:caseNumber, :kind, :began, :until, :kept, :by, :at)")
			.param("caseNumber", caseNumber)
			.param("kind", absence.kind().name())
			.param("began", absence.beganOn())
			.param("until", absence.expectedUntil())
			.param("kept", absence.homeKept().strip())
			.param("by", this.user.id())
			.param("at", LocalDateTime.now(this.clock))
			.update(key, "id");
		this.contacts.handle(caseNumber, as, Set.of(ContactKind.ABSENCE));
		return this.jdbc.sql(SELECT + "where a.id = :id")
			.param("id", key.getKeyAs(Number.class).longValue())
			.query(Absence.class)
			.single();
	}

	/**
	 * She is home again. Where no absence lasts any more, nothing happens.
	 * @param endedOn her last day away
	 * @param remark what else is to be known; may be null
	 * @throws dk.udslusning.casefile.RejectedInput at {@code endedOn}
	 */
	public void end(String caseNumber, LocalDate endedOn, String remark) {
		Optional<Absence> lasting = lasting(caseNumber);
		if (lasting.isEmpty()) {
			return;
		}
		new Faults().addIf(endedOn == null, "endedOn", "Skriv den sidste dag, borgeren var væk")
			.addIf(endedOn != null && endedOn.isAfter(today()), "endedOn", "Lad opgaven stå, til borgeren er hjemme")
			.addIf(endedOn != null && endedOn.isBefore(lasting.get().beganOn()), "endedOn",
					"Dagen kan ikke ligge, før fraværet begyndte")
			.throwIfAny();
		of(caseNumber).stream()
			.filter((absence) -> absence.endedOn() == null)
			.forEach((absence) -> this.jdbc
				.sql("insert into absence_end (absence_id, ended_on, remark, recorded_by, recorded_at) "
						+ "values (:absence, :ended, :remark, :by, :at)")
				.param("absence", absence.id())
				.param("ended", endedOn)
				.param("remark", remark)
				.param("by", this.user.id())
				.param("at", LocalDateTime.now(this.clock))
				.update());
	}

	/**
	 * Somebody has looked at an absence near six months. One that lasts beyond becomes a
	 * change of the housing benefit.
	 * @throws dk.udslusning.casefile.RejectedInput naming each faulty field by the
	 * component of {@link LongAbsenceReview}
	 */
	public void review(String caseNumber, LongAbsenceReview review) {
		Absence absence = newest(caseNumber);
		Faults faults = new Faults();
		review.check(absence, today(), faults);
		faults.throwIfAny();
		this.jdbc
			.sql("insert into absence_review (absence_id, lasts_beyond, payer_told_on, benefit_stops_on, agreed, "
					+ "recorded_by, recorded_at) values (:absence, :beyond, :told, :stops, :agreed, :by, :at)")
			.param("absence", absence.id())
			.param("beyond", review.isLong())
			.param("told", review.isLong() ? review.payerToldOn() : null)
			.param("stops", review.isLong() ? review.benefitStopsOn() : null)
			.param("agreed", review.agreed().strip())
			.param("by", this.user.id())
			.param("at", LocalDateTime.now(this.clock))
			.update();
		if (review.isLong()) {
			this.changes.report(caseNumber,
					new ReportedChange(ChangeKind.HOUSING_BENEFIT, review.benefitStopsOn(), today(),
							"Fraværet varer over seks måneder: boligstøtten falder bort fra "
									+ DanishDates.format(review.benefitStopsOn()) + "."));
		}
	}

	/**
	 * The absence that lasts.
	 */
	@Transactional(readOnly = true)
	public Optional<Absence> lasting(String caseNumber) {
		return of(caseNumber).stream().filter((absence) -> absence.endedOn() == null).reduce((one, later) -> later);
	}

	/**
	 * The newest absence, ended or not, where the process has come so far that there must
	 * be one.
	 */
	@Transactional(readOnly = true)
	public Absence newest(String caseNumber) {
		return of(caseNumber).stream()
			.reduce((one, later) -> later)
			.orElseThrow(() -> new IllegalStateException("I sag " + caseNumber + " er der ikke registreret fravær"));
	}

	/**
	 * All accounts of absences, oldest first.
	 */
	@Transactional(readOnly = true)
	public List<Absence> of(String caseNumber) {
		return this.jdbc.sql(SELECT + "where a.case_number = :caseNumber order by a.id")
			.param("caseNumber", caseNumber)
			.query(Absence.class)
			.list();
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
