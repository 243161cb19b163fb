package dk.udslusning.decision.recalculation;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import dk.udslusning.rules.change.Treatment;
import dk.udslusning.rules.money.Money;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/**
 * The stored changes of amounts with their lines. Append-only.
 */
@Repository
class AmountChangeRows {

	private static final String SELECT = "select id, case_number, recalculation_id, basis_id, decision_month, "
			+ "hearing_id, calculation_id, prepared_by, calculated_at from amount_change ";

	private static final String LINES = "select l.lease_id, l.line_month, l.until_changed, l.decided_oere, l.calculated_oere, "
			+ "l.difference_oere, l.treatment, l.reason, l.decided_calculation_id, l.calculation_id "
			+ "from difference_line l ";

	private final JdbcClient jdbc;

	private final Clock clock;

	AmountChangeRows(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	AmountChange add(Recalculation recalculation, RecalculationBasis basis, YearMonth decisionMonth, Long hearingId,
			long calculationId, List<DifferenceLine> lines) {
		GeneratedKeyHolder key = new GeneratedKeyHolder();
		this.jdbc.sql("insert into amount_change (case_number, recalculation_id, basis_id, decision_month, hearing_id, "
				+ "calculation_id, prepared_by, calculated_at) values (:caseNumber, :recalculation, :basis, :month, "
				+ ":hearing, :calculation, :by, :at)")
			.param("caseNumber", recalculation.caseNumber())
			.param("recalculation", recalculation.id())
			.param("basis", basis.id())
			.param("month", decisionMonth.toString())
			.param("hearing", hearingId)
			.param("calculation", calculationId)
			.param("by", basis.preparedBy())
			.param("at", LocalDateTime.now(this.clock))
			.update(key, "id");
		long id = key.getKeyAs(Number.class).longValue();
		lines.forEach((line) -> add(id, line));
		return get(id);
	}

	AmountChange get(long id) {
		return this.jdbc.sql(SELECT + "where id = :id").param("id", id).query(Row.class).single().with(lines(id));
	}

	/**
	 * The hearing that was opened or waived on the same basis.
	 */
	Optional<Long> hearingOn(long basisId) {
		return this.jdbc
			.sql("select hearing_id from amount_change where basis_id = :basis and hearing_id is not null "
					+ "order by id desc fetch first 1 rows only")
			.param("basis", basisId)
			.query(Long.class)
			.optional();
	}

	/**
	 * The lines of the case's issued decisions, in the order they were decided.
	 */
	List<DifferenceLine> issued(String caseNumber) {
		return this.jdbc
			.sql(LINES + "join decision d on d.type = 'CHANGED_AMOUNT' and d.subject_id = l.amount_change_id "
					+ "where d.case_number = :caseNumber order by d.id, l.lease_id, l.line_month")
			.param("caseNumber", caseNumber)
			.query(LineRow.class)
			.list()
			.stream()
			.map(LineRow::line)
			.toList();
	}

	private List<DifferenceLine> lines(long id) {
		return this.jdbc.sql(LINES + "where l.amount_change_id = :id order by l.lease_id, l.line_month")
			.param("id", id)
			.query(LineRow.class)
			.list()
			.stream()
			.map(LineRow::line)
			.toList();
	}

	private void add(long id, DifferenceLine line) {
		this.jdbc
			.sql("insert into difference_line (amount_change_id, lease_id, line_month, until_changed, decided_oere, calculated_oere, "
					+ "difference_oere, treatment, reason, decided_calculation_id, calculation_id) values (:change, "
					+ ":lease, :month, :untilChanged, :decided, :calculated, :difference, :treatment, :reason, "
					+ ":decidedCalculation, :calculation)")
			.param("change", id)
			.param("lease", line.leaseId())
			.param("month", line.month().toString())
			.param("untilChanged", line.untilChanged())
			.param("decided", line.decided().oere())
			.param("calculated", line.calculated().oere())
			.param("difference", line.difference().oere())
			.param("treatment", line.treatment().name())
			.param("reason", line.reason())
			.param("decidedCalculation", line.decidedCalculationId())
			.param("calculation", line.calculationId())
			.update();
	}

	private record Row(long id, String caseNumber, long recalculationId, long basisId, String decisionMonth,
			Long hearingId, long calculationId, String preparedBy, LocalDateTime calculatedAt) {

		AmountChange with(List<DifferenceLine> lines) {
			return new AmountChange(this.id, this.caseNumber, this.recalculationId, this.basisId,
					YearMonth.parse(this.decisionMonth), this.hearingId, this.calculationId, this.preparedBy,
					this.calculatedAt, lines);
		}

	}

	private record LineRow(long leaseId, String lineMonth, boolean untilChanged, long decidedOere, long calculatedOere,
			long differenceOere, Treatment treatment, String reason, Long decidedCalculationId, long calculationId) {

		DifferenceLine line() {
			return new DifferenceLine(this.leaseId, YearMonth.parse(this.lineMonth), this.untilChanged,
					Money.ofOere(this.decidedOere), Money.ofOere(this.calculatedOere),
					Money.ofOere(this.differenceOere), this.treatment, this.reason, this.decidedCalculationId,
					this.calculationId);
		}

	}

}
