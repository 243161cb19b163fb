package dk.udslusning.casefile.ownpayment;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

import dk.udslusning.access.CurrentUser;
import dk.udslusning.rules.money.Money;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The own payment terms of the cases. Append-only: of two terms that have begun the later
 * ones hold, and of two from the same day those that were told last.
 */
@Service
@Transactional
public class OwnPayments {

	private static final String SELECT = "select entered_oere, entered_source, reduction, reduced_oere, reason "
			+ "from own_payment_facts where case_number = :caseNumber ";

	private final JdbcClient jdbc;

	private final CurrentUser user;

	private final Clock clock;

	OwnPayments(JdbcClient jdbc, CurrentUser user, Clock clock) {
		this.jdbc = jdbc;
		this.user = user;
		this.clock = clock;
	}

	/**
	 * Keeps terms that hold from the beginning, unless they are those told last.
	 */
	public void keep(String caseNumber, OwnPaymentTerms terms) {
		keep(caseNumber, terms, null);
	}

	/**
	 * Keeps terms from a day on, unless they are those told last.
	 * @param from the first day of them; null where they hold from the beginning
	 */
	public void keep(String caseNumber, OwnPaymentTerms terms, LocalDate from) {
		if (current(caseNumber).equals(terms)) {
			return;
		}
		this.jdbc
			.sql("insert into own_payment_facts (case_number, entered_oere, entered_source, reduction, reduced_oere, "
					+ "reason, valid_from, recorded_by, recorded_at) values (:caseNumber, :entered, :source, :reduction, "
					+ ":reduced, :reason, :from, :by, :at)")
			.param("caseNumber", caseNumber)
			.param("entered", oere(terms.entered()))
			.param("source", terms.enteredSource())
			.param("reduction", terms.reduction().name())
			.param("reduced", oere(terms.reducedTo()))
			.param("reason", terms.reason())
			.param("from", from)
			.param("by", this.user.id())
			.param("at", LocalDateTime.now(this.clock))
			.update();
	}

	/**
	 * The terms told last; the rate decides where nothing else was told.
	 */
	@Transactional(readOnly = true)
	public OwnPaymentTerms current(String caseNumber) {
		return read(this.jdbc.sql(SELECT + "order by id desc fetch first 1 rows only").param("caseNumber", caseNumber));
	}

	/**
	 * The terms that hold on a day; the rate decides where nothing else was told.
	 */
	@Transactional(readOnly = true)
	public OwnPaymentTerms on(String caseNumber, LocalDate day) {
		return read(this.jdbc
			.sql(SELECT + "and (valid_from is null or valid_from <= :day) "
					+ "order by case when valid_from is null then 0 else 1 end desc, valid_from desc, id desc "
					+ "fetch first 1 rows only")
			.param("caseNumber", caseNumber)
			.param("day", day));
	}

	/**
	 * The last day from which terms hold; nothing where all hold from the beginning.
	 */
	@Transactional(readOnly = true)
	public Optional<LocalDate> lastChange(String caseNumber) {
		return this.jdbc
			.sql("select valid_from from own_payment_facts where case_number = :caseNumber and valid_from is not null "
					+ "order by valid_from desc fetch first 1 rows only")
			.param("caseNumber", caseNumber)
			.query(LocalDate.class)
			.optional();
	}

	private static OwnPaymentTerms read(StatementSpec found) {
		return found.query(Row.class).optional().map(Row::terms).orElse(OwnPaymentTerms.BY_RATE);
	}

	private static Long oere(Money amount) {
		return (amount != null) ? amount.oere() : null;
	}

	private record Row(Long enteredOere, String enteredSource, Reduction reduction, Long reducedOere, String reason) {

		OwnPaymentTerms terms() {
			return new OwnPaymentTerms(money(this.enteredOere), this.enteredSource, this.reduction,
					money(this.reducedOere), this.reason);
		}

		private static Money money(Long oere) {
			return (oere != null) ? Money.ofOere(oere) : null;
		}

	}

}
