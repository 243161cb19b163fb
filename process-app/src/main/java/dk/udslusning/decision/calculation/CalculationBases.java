package dk.udslusning.decision.calculation;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Optional;

import dk.udslusning.access.CurrentUser;
import dk.udslusning.casefile.home.CompulsoryPayments;
import dk.udslusning.rules.money.Money;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The prepared bases of calculations. Append-only: the newest of a kind holds.
 */
@Repository
class CalculationBases {

	private final JdbcClient jdbc;

	private final CurrentUser user;

	private final Clock clock;

	CalculationBases(JdbcClient jdbc, CurrentUser user, Clock clock) {
		this.jdbc = jdbc;
		this.user = user;
		this.clock = clock;
	}

	/**
	 * Keeps a basis in the name of the signed-in user.
	 * @param place the home, lease and month
	 */
	CalculationBasis add(CalculationPlace place, PreparedFacts facts) {
		return add(new CalculationBasis(0, place.caseNumber(), place.kind(), place.home().id(),
				(place.lease() != null) ? place.lease().id() : null, place.month(), facts.rent(), facts.payments(),
				facts.benefitDecided() != null, facts.benefitFirstMonth() != null, this.user.id(),
				LocalDateTime.now(this.clock)));
	}

	/**
	 * Keeps the basis of amounts that were decided elsewhere: the price is that of the
	 * place, and the benefit is the one decided.
	 */
	CalculationBasis takeOver(CalculationPlace place) {
		return add(new CalculationBasis(0, place.caseNumber(), CalculationKind.FINAL, place.home().id(),
				place.lease().id(), place.month(), place.rent(), place.payments(), true, false, this.user.id(),
				LocalDateTime.now(this.clock)));
	}

	/**
	 * Keeps a basis as it is.
	 * @return the same with its number
	 */
	CalculationBasis add(CalculationBasis basis) {
		CompulsoryPayments payments = basis.payments();
		this.jdbc
			.sql("insert into calculation_basis (case_number, kind, home_id, lease_id, basis_month, rent_oere, "
					+ "heat_oere, water_oere, antenna_oere, laundry_oere, other_oere, benefit_decided, "
					+ "first_benefit_decided, prepared_by, prepared_at) values (:caseNumber, :kind, :homeId, :leaseId, "
					+ ":month, :rent, :heat, :water, :antenna, :laundry, :other, :decided, :firstDecided, :by, :at)")
			.param("caseNumber", basis.caseNumber())
			.param("kind", basis.kind().name())
			.param("homeId", basis.homeId())
			.param("leaseId", basis.leaseId())
			.param("month", basis.month().toString())
			.param("rent", basis.rent().oere())
			.param("heat", payments.heatOere())
			.param("water", payments.waterOere())
			.param("antenna", payments.antennaOere())
			.param("laundry", payments.laundryOere())
			.param("other", payments.otherOere())
			.param("decided", basis.benefitDecided())
			.param("firstDecided", basis.firstBenefitDecided())
			.param("by", basis.preparedBy())
			.param("at", basis.preparedAt())
			.update();
		return latest(basis.caseNumber(), basis.kind()).orElseThrow();
	}

	Optional<CalculationBasis> latest(String caseNumber, CalculationKind kind) {
		return this.jdbc
			.sql("select id, case_number, kind, home_id, lease_id, basis_month, rent_oere, heat_oere, water_oere, "
					+ "antenna_oere, laundry_oere, other_oere, benefit_decided, first_benefit_decided, prepared_by, "
					+ "prepared_at from calculation_basis where case_number = :caseNumber and kind = :kind "
					+ "order by id desc fetch first 1 rows only")
			.param("caseNumber", caseNumber)
			.param("kind", kind.name())
			.query(Row.class)
			.optional()
			.map(Row::basis);
	}

	private record Row(long id, String caseNumber, CalculationKind kind, long homeId, Long leaseId, String basisMonth,
			long rentOere, long heatOere, long waterOere, long antennaOere, long laundryOere, long otherOere,
			boolean benefitDecided, boolean firstBenefitDecided, String preparedBy, LocalDateTime preparedAt) {

		CalculationBasis basis() {
			return new CalculationBasis(this.id, this.caseNumber, this.kind, this.homeId, this.leaseId,
					YearMonth.parse(this.basisMonth), Money.ofOere(this.rentOere),
					new CompulsoryPayments(this.heatOere, this.waterOere, this.antennaOere, this.laundryOere,
							this.otherOere),
					this.benefitDecided, this.firstBenefitDecided, this.preparedBy, this.preparedAt);
		}

	}

}
