package dk.udslusning.casefile.support;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;

import dk.udslusning.access.CurrentUser;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The support of each case, every version of it.
 */
@Service
@Transactional
public class HousingSupports {

	private static final String SELECT = "select id, case_number, outcome, kind, hours_per_month, supplier, "
			+ "wished_supplier, supplier_reason, need_level, facts, reasons, hearing_id, recorded_by, recorded_at "
			+ "from housing_support ";

	private final JdbcClient jdbc;

	private final CurrentUser user;

	private final Clock clock;

	HousingSupports(JdbcClient jdbc, CurrentUser user, Clock clock) {
		this.jdbc = jdbc;
		this.user = user;
		this.clock = clock;
	}

	/**
	 * Adds a version in the name of the signed-in user.
	 * @param caseNumber the case
	 * @param proposal what was prepared, checked
	 * @param hearingId the hearing held or waived, or null
	 * @return the version's id
	 */
	public long add(String caseNumber, SupportProposal proposal, Long hearingId) {
		GeneratedKeyHolder key = new GeneratedKeyHolder();
		this.jdbc
			.sql("insert into housing_support (case_number, outcome, kind, hours_per_month, supplier, wished_supplier, "
					+ "supplier_reason, need_level, facts, reasons, hearing_id, recorded_by, recorded_at) values "
					+ "(:caseNumber, :outcome, :kind, :hours, :supplier, :wished, :supplierReason, :need, :facts, "
					+ ":reasons, :hearingId, :by, :at)")
			.param("caseNumber", caseNumber)
			.param("outcome", proposal.outcome().name())
			.param("kind", (proposal.kind() != null) ? proposal.kind().name() : null)
			.param("hours", proposal.hoursPerMonth())
			.param("supplier", proposal.supplier())
			.param("wished", proposal.wishedSupplier())
			.param("supplierReason", proposal.supplierReason())
			.param("need", proposal.needLevel().name())
			.param("facts", proposal.facts())
			.param("reasons", proposal.reasons())
			.param("hearingId", hearingId)
			.param("by", this.user.id())
			.param("at", LocalDateTime.now(this.clock))
			.update(key, "id");
		return key.getKeyAs(Number.class).longValue();
	}

	@Transactional(readOnly = true)
	public HousingSupport get(long supportId) {
		return this.jdbc.sql(SELECT + "where id = :id").param("id", supportId).query(HousingSupport.class).single();
	}

	/**
	 * The newest version in the case.
	 */
	@Transactional(readOnly = true)
	public Optional<HousingSupport> current(String caseNumber) {
		return this.jdbc.sql(SELECT + "where case_number = :caseNumber order by id desc fetch first 1 rows only")
			.param("caseNumber", caseNumber)
			.query(HousingSupport.class)
			.optional();
	}

}
