package dk.udslusning.casefile.protection;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;

import dk.udslusning.access.CurrentUser;
import dk.udslusning.casefile.Faults;
import dk.udslusning.casefile.citizen.AddressProtection;
import dk.udslusning.casefile.citizen.Citizens;
import dk.udslusning.casefile.contact.CitizenContacts;
import dk.udslusning.casefile.contact.ContactKind;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Begins or ends the protection of a citizen's name and address, after a look at who has
 * seen them. Each review stays in the case file.
 */
@Service
@Transactional
public class ProtectionReviews {

	private final Citizens citizens;

	private final CitizenContacts contacts;

	private final JdbcClient jdbc;

	private final CurrentUser user;

	private final Clock clock;

	ProtectionReviews(Citizens citizens, CitizenContacts contacts, JdbcClient jdbc, CurrentUser user, Clock clock) {
		this.citizens = citizens;
		this.contacts = contacts;
		this.jdbc = jdbc;
		this.user = user;
		this.clock = clock;
	}

	/**
	 * Who looked at what is protected in the case, newest first.
	 * @param most how many at most
	 */
	@Transactional(readOnly = true)
	public List<Look> looks(String caseNumber, int most) {
		return this.jdbc
			.sql("select what, looked_by, looked_at from access_look where case_number = :caseNumber "
					+ "order by id desc fetch first :most rows only")
			.param("caseNumber", caseNumber)
			.param("most", most)
			.query(Look.class)
			.list();
	}

	/**
	 * Sets the protection, which takes up what was told about it. It holds at once: a
	 * protection to come harms nobody when it comes early, and one that ends later is
	 * reviewed when it has ended.
	 * @param as by which task, at most 100 characters
	 * @throws dk.udslusning.casefile.RejectedInput naming each faulty field by the
	 * component of {@link ProtectionReview}
	 */
	public void review(String caseNumber, ProtectionReview review, String as) {
		AddressProtection before = this.citizens.get(caseNumber).protection();
		LocalDate today = LocalDate.now(this.clock);
		LocalDate from = review.fromDay();
		new Faults().addIf(review.protection() == null, "protection", "Vælg, hvordan navn og adresse er beskyttet nu")
			.addIf(review.protection() == AddressProtection.UNKNOWN, "protection",
					"Afklar beskyttelsen med borgeren; opgaven kan vente så længe")
			.addIf(from == null, "fromDay", "Skriv, fra hvilken dag det gælder")
			.addIf(from != null && review.protection() == AddressProtection.NONE && from.isAfter(today), "fromDay",
					"Beskyttelsen er ikke slut endnu; lad opgaven stå til den dag")
			.addIf(from != null && (from.isBefore(today.minusYears(5)) || from.isAfter(today.plusYears(1))), "fromDay",
					"Tjek årstallet")
			.addIf(review.done() == null || review.done().isBlank(), "done",
					"Skriv, hvem der har fået besked, og hvad der er gjort")
			.throwIfAny();
		this.citizens.protect(caseNumber, review.protection());
		this.jdbc.sql(
				"insert into protection_review (case_number, protection_before, protection, from_day, done, recorded_by, "
						+ "recorded_at) values (:caseNumber, :before, :protection, :from, :done, :by, :at)")
			.param("caseNumber", caseNumber)
			.param("before", before.name())
			.param("protection", review.protection().name())
			.param("from", from)
			.param("done", review.done().strip())
			.param("by", this.user.id())
			.param("at", LocalDateTime.now(this.clock))
			.update();
		this.contacts.handle(caseNumber, as, Set.of(ContactKind.PROTECTION_CHANGED));
	}

}
