package dk.udslusning.decision.regulation;

import java.util.List;
import java.util.Optional;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The stored cases of the regulations.
 */
@Repository
class RegulatedCases {

	private static final String SELECT = "select id, regulation_id, case_number, state, amount_change_id, approval_id, "
			+ "rate_code, rate_month, rate_situation, reason, seen, version from regulated_case "
			+ "where regulation_id = :regulation ";

	private final JdbcClient jdbc;

	RegulatedCases(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void add(long regulationId, String caseNumber) {
		this.jdbc
			.sql("insert into regulated_case (regulation_id, case_number, state, seen, version) "
					+ "values (:regulation, :caseNumber, :state, false, 0)")
			.param("regulation", regulationId)
			.param("caseNumber", caseNumber)
			.param("state", RegulatedState.WAITING.name())
			.update();
	}

	/**
	 * All cases of the regulation, by number.
	 */
	List<RegulatedCase> of(long regulationId) {
		return this.jdbc.sql(SELECT + "order by case_number")
			.param("regulation", regulationId)
			.query(RegulatedCase.class)
			.list();
	}

	List<RegulatedCase> of(long regulationId, RegulatedState state) {
		return of(regulationId).stream().filter((each) -> each.is(state)).toList();
	}

	Optional<RegulatedCase> of(long regulationId, String caseNumber) {
		return this.jdbc.sql(SELECT + "and case_number = :caseNumber")
			.param("regulation", regulationId)
			.param("caseNumber", caseNumber)
			.query(RegulatedCase.class)
			.optional();
	}

	/**
	 * The case whose job it is.
	 * @param place as numbered by {@link #number}
	 */
	RegulatedCase at(long regulationId, int place) {
		return this.jdbc.sql(SELECT + "and place = :place")
			.param("regulation", regulationId)
			.param("place", place)
			.query(RegulatedCase.class)
			.single();
	}

	/**
	 * Gives each case that has come so far its place, from 0; the others lose theirs.
	 * @return how many there are
	 */
	int number(long regulationId, RegulatedState state) {
		this.jdbc.sql("update regulated_case set place = null where regulation_id = :regulation")
			.param("regulation", regulationId)
			.update();
		int place = 0;
		for (RegulatedCase each : of(regulationId, state)) {
			this.jdbc.sql("update regulated_case set place = :place where id = :id")
				.param("place", place++)
				.param("id", each.id())
				.update();
		}
		return place;
	}

	/**
	 * Keeps how far a case has come.
	 * @throws OptimisticLockingFailureException where somebody else has kept it meanwhile
	 */
	void keep(RegulatedCase changed) {
		int rows = this.jdbc
			.sql("update regulated_case set state = :state, amount_change_id = :change, approval_id = :approval, "
					+ "rate_code = :code, rate_month = :month, rate_situation = :situation, reason = :reason, "
					+ "seen = :seen, version = version + 1 where id = :id and version = :version")
			.param("state", changed.state().name())
			.param("change", changed.amountChangeId())
			.param("approval", changed.approvalId())
			.param("code", changed.rateCode())
			.param("month", changed.rateMonth())
			.param("situation", (changed.rateSituation() != null) ? changed.rateSituation().name() : null)
			.param("reason", changed.reason())
			.param("seen", changed.seen())
			.param("id", changed.id())
			.param("version", changed.version())
			.update();
		if (rows != 1) {
			throw new OptimisticLockingFailureException(
					"Case " + changed.caseNumber() + " of regulation " + changed.regulationId() + " has moved on");
		}
	}

}
