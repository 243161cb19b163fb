package dk.udslusning.casefile.ownpayment;

import java.time.Clock;
import java.time.LocalDateTime;

import dk.udslusning.access.CurrentUser;
import dk.udslusning.rules.money.Money;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The own payment terms of the cases. Append-only: the newest row holds.
 */
@Service
@Transactional
public class OwnPayments {

	private final JdbcClient jdbc;

	private final CurrentUser user;

	private final Clock clock;

	OwnPayments(JdbcClient jdbc, CurrentUser user, Clock clock) {
		this.jdbc = jdbc;
		this.user = user;
		this.clock = clock;
	}

	/**
	 * Keeps new terms, unless they are those already there.
	 */
	public void keep(String caseNumber, OwnPaymentTerms terms) {
		if (current(caseNumber).equals(terms)) {
			return;
		}
		this.jdbc
			.sql("insert into own_payment_facts (case_number, entered_oere, entered_source, reduction, reduced_oere, "
					+ "reason, recorded_by, recorded_at) values (:caseNumber, :entered, :source, :reduction, "
					+ ":reduced, :reason, :by, :at)")
			.param("caseNumber", caseNumber)
			.param("entered", oere(terms.entered()))
			.param("source", terms.enteredSource())
			.param("reduction", terms.reduction().name())
			.param("reduced", oere(terms.reducedTo()))
			.param("reason", terms.reason())
			.param("by", this.user.id())
			.param("at", LocalDateTime.now(this.clock))
			.update();
	}

	/**
	 * The terms that hold; the rate decides where nothing else was told.
	 */
	@Transactional(readOnly = true)
	public OwnPaymentTerms current(String caseNumber) {
		return this.jdbc
			.sql("select entered_oere, entered_source, reduction, reduced_oere, reason from own_payment_facts "
					+ "where case_number = :caseNumber order by id desc fetch first 1 rows only")
			.param("caseNumber", caseNumber)
			.query(Row.class)
			.optional()
			.map(Row::terms)
			.orElse(OwnPaymentTerms.BY_RATE);
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
