package dk.udslusning.decision.repayment;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

import dk.udslusning.access.CurrentUser;
import dk.udslusning.rules.money.Money;
import dk.udslusning.rules.repayment.OverpaidMonth;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/**
 * The rows of the questions of repayment: added in the name of the signed-in user, never
 * changed.
 */
@Component
class RepaymentRows {

	private static final String MONTHS = "select m.lease_id, m.claim_month, m.decided_oere, m.due_oere from repayment_month m ";

	private static final String DRAFT = "select id, repayment_id, case_number, hearing_id, amount_oere, facts, "
			+ "main_considerations, reasons, plan, prepared_by, prepared_at from repayment_draft ";

	private final JdbcClient jdbc;

	private final CurrentUser user;

	private final Clock clock;

	RepaymentRows(JdbcClient jdbc, CurrentUser user, Clock clock) {
		this.jdbc = jdbc;
		this.user = user;
		this.clock = clock;
	}

	long add(String caseNumber, BadFaithSign noted) {
		GeneratedKeyHolder key = new GeneratedKeyHolder();
		signed("insert into repayment (case_number, noted_on, source, sign, recorded_by, recorded_at) "
				+ "values (:caseNumber, :on, :source, :sign, :by, :at)")
			.param("caseNumber", caseNumber)
			.param("on", noted.notedOn())
			.param("source", noted.source().strip())
			.param("sign", noted.sign().strip())
			.update(key, "id");
		return key.getKeyAs(Number.class).longValue();
	}

	Repayment get(long repaymentId) {
		return this.jdbc.sql(
				"select id, case_number, noted_on, source, sign, recorded_by, recorded_at from repayment where id = :id")
			.param("id", repaymentId)
			.query(Repayment.class)
			.optional()
			.orElseThrow(() -> new NoSuchElementException("There is no repayment " + repaymentId));
	}

	List<Long> of(String caseNumber) {
		return this.jdbc.sql("select id from repayment where case_number = :caseNumber order by id")
			.param("caseNumber", caseNumber)
			.query(Long.class)
			.list();
	}

	void propose(long repaymentId, long hearingId, String reasons, List<OverpaidMonth> months) {
		signed("insert into repayment_proposal (repayment_id, hearing_id, reasons, proposed_by, proposed_at) "
				+ "values (:id, :hearing, :reasons, :by, :at)")
			.param("id", repaymentId)
			.param("hearing", hearingId)
			.param("reasons", reasons)
			.update();
		months.forEach((month) -> this.jdbc
			.sql("insert into repayment_month (repayment_id, lease_id, claim_month, decided_oere, due_oere) "
					+ "values (:id, :lease, :month, :decided, :due)")
			.param("id", repaymentId)
			.param("lease", month.leaseId())
			.param("month", month.month().toString())
			.param("decided", month.decided().oere())
			.param("due", month.due().oere())
			.update());
	}

	Optional<Long> hearing(long repaymentId) {
		return this.jdbc.sql("select hearing_id from repayment_proposal where repayment_id = :id")
			.param("id", repaymentId)
			.query(Long.class)
			.optional();
	}

	String reasons(long repaymentId) {
		return this.jdbc.sql("select reasons from repayment_proposal where repayment_id = :id")
			.param("id", repaymentId)
			.query(String.class)
			.single();
	}

	List<OverpaidMonth> months(long repaymentId) {
		return months(MONTHS + "where m.repayment_id = :id order by m.claim_month, m.lease_id", "id", repaymentId);
	}

	/** The months of the case that were asked back already, or are about to be. */
	List<OverpaidMonth> claimed(String caseNumber) {
		return months(
				MONTHS + "join repayment r on r.id = m.repayment_id "
						+ "left join repayment_ending e on e.repayment_id = r.id "
						+ "where r.case_number = :caseNumber and (e.ending is null or e.ending = 'DECIDED')",
				"caseNumber", caseNumber);
	}

	long addDraft(Repayment repayment, long hearingId, Money amount, RepaymentWords words) {
		GeneratedKeyHolder key = new GeneratedKeyHolder();
		signed("insert into repayment_draft (repayment_id, case_number, hearing_id, amount_oere, facts, main_considerations, "
				+ "reasons, plan, prepared_by, prepared_at) values (:id, :caseNumber, :hearing, :amount, :facts, "
				+ ":considerations, :reasons, :plan, :by, :at)")
			.param("id", repayment.id())
			.param("caseNumber", repayment.caseNumber())
			.param("hearing", hearingId)
			.param("amount", amount.oere())
			.param("facts", words.facts().strip())
			.param("considerations", words.mainConsiderations().strip())
			.param("reasons", words.reasons().strip())
			.param("plan", words.plan().strip())
			.update(key, "id");
		return key.getKeyAs(Number.class).longValue();
	}

	RepaymentDraft draft(long draftId) {
		return this.jdbc.sql(DRAFT + "where id = :id").param("id", draftId).query(RepaymentDraft.class).single();
	}

	Optional<RepaymentDraft> latestDraft(long repaymentId) {
		return this.jdbc.sql(DRAFT + "where repayment_id = :id order by id desc fetch first 1 rows only")
			.param("id", repaymentId)
			.query(RepaymentDraft.class)
			.optional();
	}

	void end(long repaymentId, RepaymentEnding ending, String note) {
		signed("insert into repayment_ending (repayment_id, ending, note, recorded_by, recorded_at) "
				+ "values (:id, :ending, :note, :by, :at)")
			.param("id", repaymentId)
			.param("ending", ending.name())
			.param("note", note)
			.update();
	}

	Optional<RepaymentEnding> ending(long repaymentId) {
		return this.jdbc.sql("select ending from repayment_ending where repayment_id = :id")
			.param("id", repaymentId)
			.query(String.class)
			.optional()
			.map(RepaymentEnding::valueOf);
	}

	private List<OverpaidMonth> months(String sql, String name, Object value) {
		return this.jdbc.sql(sql)
			.param(name, value)
			.query((row, number) -> new OverpaidMonth(row.getLong("lease_id"),
					YearMonth.parse(row.getString("claim_month")), Money.ofOere(row.getLong("decided_oere")),
					Money.ofOere(row.getLong("due_oere"))))
			.list();
	}

	private JdbcClient.StatementSpec signed(String sql) {
		return this.jdbc.sql(sql).param("by", this.user.id()).param("at", LocalDateTime.now(this.clock));
	}

}
