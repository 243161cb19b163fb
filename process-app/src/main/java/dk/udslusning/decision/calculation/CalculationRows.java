package dk.udslusning.decision.calculation;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import dk.udslusning.casefile.reading.ReadOnce;
import dk.udslusning.catalogue.ExplanationJson;
import dk.udslusning.rules.explanation.Explanation;
import dk.udslusning.rules.money.Money;
import dk.udslusning.rules.refund.BenefitBasis;
import dk.udslusning.rules.refund.Refund;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/**
 * The stored calculations. Append-only.
 */
@Repository
class CalculationRows {

	private static final String SELECT = "select c.id, c.case_number, c.kind, c.belongs_to, c.calculation_month, "
			+ "c.refund_oere, b.rent_oere + b.heat_oere + b.water_oere + b.antenna_oere + b.laundry_oere + b.other_oere "
			+ "as charged_oere, c.benefit_basis, c.explanation_json, c.prepared_by, c.calculated_at "
			+ "from calculation c join calculation_basis b on b.id = c.basis_id ";

	private static final String NEWEST = " order by c.id desc fetch first 1 rows only";

	private final JdbcClient jdbc;

	private final ExplanationJson json;

	private final Clock clock;

	CalculationRows(JdbcClient jdbc, ExplanationJson json, Clock clock) {
		this.jdbc = jdbc;
		this.json = json;
		this.clock = clock;
	}

	/** Amounts that were decided elsewhere. */
	Calculation takeOver(CalculationBasis basis, Money refund, Explanation explanation) {
		return add(basis, basis.kind(), null, refund, BenefitBasis.DECIDED, explanation);
	}

	Calculation add(CalculationBasis basis, CalculationKind kind, Long belongsTo, Refund refund) {
		return add(basis, kind, belongsTo, refund.amount(), refund.basis(), refund.explanation());
	}

	private Calculation add(CalculationBasis basis, CalculationKind kind, Long belongsTo, Money refund,
			BenefitBasis benefitBasis, Explanation explanation) {
		GeneratedKeyHolder key = new GeneratedKeyHolder();
		this.jdbc
			.sql("insert into calculation (case_number, basis_id, kind, belongs_to, calculation_month, refund_oere, "
					+ "benefit_basis, explanation_json, prepared_by, calculated_at) values (:caseNumber, :basis, :kind, "
					+ ":belongsTo, :month, :refund, :benefitBasis, :explanation, :by, :at)")
			.param("caseNumber", basis.caseNumber())
			.param("basis", basis.id())
			.param("kind", kind.name())
			.param("belongsTo", belongsTo)
			.param("month", basis.month().toString())
			.param("refund", refund.oere())
			.param("benefitBasis", benefitBasis.name())
			.param("explanation", this.json.write(explanation))
			.param("by", basis.preparedBy())
			.param("at", LocalDateTime.now(this.clock))
			.update(key, "id");
		return get(key.getKeyAs(Number.class).longValue());
	}

	@ReadOnce
	Calculation get(long id) {
		return read(this.jdbc.sql(SELECT + "where c.id = :id").param("id", id).query(Row.class).single());
	}

	Optional<Calculation> latest(String caseNumber) {
		return this.jdbc
			.sql(SELECT + "where c.case_number = :caseNumber and c.belongs_to is null "
					+ "and c.kind <> 'CHANGED_MONTH'" + NEWEST)
			.param("caseNumber", caseNumber)
			.query(Row.class)
			.optional()
			.map(this::read);
	}

	Optional<Calculation> latest(String caseNumber, CalculationKind kind) {
		return this.jdbc.sql(SELECT + "where c.case_number = :caseNumber and c.kind = :kind" + NEWEST)
			.param("caseNumber", caseNumber)
			.param("kind", kind.name())
			.query(Row.class)
			.optional()
			.map(this::read);
	}

	List<Calculation> belongingTo(long id) {
		return this.jdbc.sql(SELECT + "where c.belongs_to = :id order by c.calculation_month")
			.param("id", id)
			.query(Row.class)
			.list()
			.stream()
			.map(this::read)
			.toList();
	}

	List<Calculation> of(String caseNumber) {
		return this.jdbc.sql(SELECT + "where c.case_number = :caseNumber order by c.id")
			.param("caseNumber", caseNumber)
			.query(Row.class)
			.list()
			.stream()
			.map(this::read)
			.toList();
	}

	private Calculation read(Row row) {
		return new Calculation(row.id, row.caseNumber, row.kind, row.belongsTo, YearMonth.parse(row.calculationMonth),
				Money.ofOere(row.refundOere), Money.ofOere(row.chargedOere), row.benefitBasis,
				this.json.read(row.explanationJson), row.explanationJson, row.preparedBy, row.calculatedAt);
	}

	private record Row(long id, String caseNumber, CalculationKind kind, Long belongsTo, String calculationMonth,
			long refundOere, long chargedOere, BenefitBasis benefitBasis, String explanationJson, String preparedBy,
			LocalDateTime calculatedAt) {

	}

}
