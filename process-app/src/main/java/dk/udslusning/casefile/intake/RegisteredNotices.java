package dk.udslusning.casefile.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import dk.udslusning.access.CurrentUser;
import dk.udslusning.casefile.Faults;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sees to it that a notice sent twice, by a double click or because the answer was slow,
 * makes one case. The same notice is one with the same content, by the same user on the
 * same day; a second case of the same person differs in something.
 */
@Component
class RegisteredNotices {

	private final JdbcClient jdbc;

	private final PlatformTransactionManager transactions;

	private final CurrentUser user;

	private final Clock clock;

	RegisteredNotices(JdbcClient jdbc, PlatformTransactionManager transactions, CurrentUser user, Clock clock) {
		this.jdbc = jdbc;
		this.transactions = transactions;
		this.user = user;
		this.clock = clock;
	}

	/**
	 * Adds what stands against the notice where it is registered already.
	 */
	void check(TransitionNotice notice, Faults faults) {
		caseOf(notice).ifPresent((caseNumber) -> faults.add("receivedOn", alreadyRegisteredAs(caseNumber)));
	}

	/**
	 * Keeps the notice. Of two that are registered at the same moment the database lets
	 * one in; the other waits until the first is stored, or gives up waiting.
	 * @param caseNumber the notice's case, just opened
	 * @throws dk.udslusning.casefile.RejectedInput at {@code receivedOn} where the same
	 * notice came first; the caller's transaction must be rolled back then
	 */
	void keep(String caseNumber, TransitionNotice notice) {
		removeThoseOfEarlierDays();
		try {
			add(caseNumber, notice);
		}
		catch (DuplicateKeyException ex) {
			String first = outsideOfThis().execute((status) -> caseOf(notice).orElseThrow(() -> ex));
			new Faults().add("receivedOn", alreadyRegisteredAs(first)).throwIfAny();
		}
		catch (TransientDataAccessException ex) {
			new Faults()
				.add("receivedOn",
						"Den samme henvendelse er ved at blive registreret. Vent et øjeblik, og find "
								+ "sagen i opgavelisten, før du sender igen")
				.throwIfAny();
		}
	}

	/** Without waiting for somebody who is about to remove the same. */
	private void removeThoseOfEarlierDays() {
		this.jdbc
			.sql("delete from registered_notice where case_number in (select case_number from registered_notice "
					+ "where registered_on < :today for update skip locked)")
			.param("today", today())
			.update();
	}

	/** PostgreSQL answers nothing more in a transaction that violated a constraint. */
	private TransactionTemplate outsideOfThis() {
		TransactionTemplate template = new TransactionTemplate(this.transactions);
		template.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		return template;
	}

	private void add(String caseNumber, TransitionNotice notice) {
		this.jdbc
			.sql("insert into registered_notice (case_number, registered_by, registered_on, fingerprint) "
					+ "values (:caseNumber, :by, :today, :fingerprint)")
			.param("caseNumber", caseNumber)
			.param("by", this.user.id())
			.param("today", today())
			.param("fingerprint", notice.fingerprint())
			.update();
	}

	private Optional<String> caseOf(TransitionNotice notice) {
		return this.jdbc
			.sql("select case_number from registered_notice where registered_by = :by and registered_on = :today "
					+ "and fingerprint = :fingerprint")
			.param("by", this.user.id())
			.param("today", today())
			.param("fingerprint", notice.fingerprint())
			.query(String.class)
			.optional();
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

	private static String alreadyRegisteredAs(String caseNumber) {
		return "Den samme henvendelse er lige registreret som sag " + caseNumber
				+ ". Åbn den sag; er det en anden borger, så skriv det, der skiller dem, fx fødselsdato eller telefon";
	}

}
