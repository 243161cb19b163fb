package dk.udslusning.decision.extension;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Optional;

import dk.udslusning.access.CurrentUser;
import dk.udslusning.casefile.lease.Lease;
import dk.udslusning.catalogue.ExplanationJson;
import dk.udslusning.decision.hearing.HearingAnswer;
import dk.udslusning.rules.ability.Ability;
import dk.udslusning.rules.money.Money;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/**
 * The stored assessments and their calculations. Append-only.
 */
@Repository
class ExtensionRows {

	private static final String SELECT = "select id, case_number, lease_id, assessment_month, proposal, months, "
			+ "last_legal_day, extended_to, income_oere, fixed_costs_oere, full_rent_oere, benefit_oere, adults, "
			+ "infants, small_children, school_children, need, override_reason, unknown_to_citizen, "
			+ "hearing_basis, heard_on, hearing_note, prepared_by, prepared_at from extension_assessment ";

	private final JdbcClient jdbc;

	private final ExplanationJson json;

	private final CurrentUser user;

	private final Clock clock;

	ExtensionRows(JdbcClient jdbc, ExplanationJson json, CurrentUser user, Clock clock) {
		this.jdbc = jdbc;
		this.json = json;
		this.user = user;
		this.clock = clock;
	}

	AssessedExtension add(String caseNumber, ExtensionGround ground, ExtensionFacts facts) {
		boolean ability = ground.testsAbility();
		boolean unknown = facts.isNotToExtend() && Boolean.TRUE.equals(facts.hearingDue());
		HearingAnswer hearing = (facts.isNotToExtend() && !unknown) ? facts.hearing()
				: new HearingAnswer(null, null, null);
		GeneratedKeyHolder key = new GeneratedKeyHolder();
		this.jdbc.sql("insert into extension_assessment (case_number, lease_id, assessment_month, proposal, months, "
				+ "last_legal_day, extended_to, income_oere, fixed_costs_oere, full_rent_oere, benefit_oere, adults, "
				+ "infants, small_children, school_children, need, override_reason, unknown_to_citizen, "
				+ "hearing_basis, heard_on, hearing_note, prepared_by, prepared_at) values (:caseNumber, :leaseId, "
				+ ":month, :proposal, :months, :last, :extendedTo, :income, :fixedCosts, :rent, :benefit, :adults, "
				+ ":infants, :smallChildren, :schoolChildren, :need, :override, :unknown, :basis, :heardOn, :note, :by, :at)")
			.param("caseNumber", caseNumber)
			.param("leaseId", ground.lease().id())
			.param("month", ground.month().toString())
			.param("proposal", facts.proposal().name())
			.param("months", facts.isToExtend() ? facts.months() : null)
			.param("last", ground.lease().lastLegalDay())
			.param("extendedTo", facts.isToExtend() ? ground.extendedTo(facts.months()) : null)
			.param("income", ability ? oere(facts.incomeAfterTax()) : null)
			.param("fixedCosts", ability ? oere(facts.fixedCosts()) : null)
			.param("rent", ability ? oere(facts.fullRent()) : null)
			.param("benefit", ability ? oere(facts.benefit()) : null)
			.param("adults", ability ? ground.adults() : null)
			.param("infants", ability ? ground.children(0, 1) : null)
			.param("smallChildren", ability ? ground.children(2, 6) : null)
			.param("schoolChildren", ability ? ground.children(7, 17) : null)
			.param("need", ability ? null : facts.need())
			.param("override", (ability && facts.isOverriding()) ? facts.overrideReason() : null)
			.param("unknown", unknown ? facts.unknownToCitizen() : null)
			.param("basis", (hearing.basis() != null) ? hearing.basis().name() : null)
			.param("heardOn", hearing.heardOn())
			.param("note", hearing.note())
			.param("by", this.user.id())
			.param("at", LocalDateTime.now(this.clock))
			.update(key, "id");
		return get(key.getKeyAs(Number.class).longValue());
	}

	/**
	 * One that was decided before the case was registered here; its grounds stand there.
	 */
	AssessedExtension takeOver(Lease lease, LocalDate ranUntil, int months, LocalDate extendedTo, LocalDate decidedOn) {
		GeneratedKeyHolder key = new GeneratedKeyHolder();
		this.jdbc
			.sql("insert into extension_assessment (case_number, lease_id, assessment_month, proposal, months, "
					+ "last_legal_day, extended_to, prepared_by, prepared_at) values (:caseNumber, :leaseId, :month, "
					+ ":proposal, :months, :last, :extendedTo, :by, :at)")
			.param("caseNumber", lease.caseNumber())
			.param("leaseId", lease.id())
			.param("month", YearMonth.from(decidedOn).toString())
			.param("proposal", ExtensionProposal.EXTEND.name())
			.param("months", months)
			.param("last", ranUntil)
			.param("extendedTo", extendedTo)
			.param("by", this.user.id())
			.param("at", LocalDateTime.now(this.clock))
			.update(key, "id");
		return get(key.getKeyAs(Number.class).longValue());
	}

	AssessedExtension get(long id) {
		return this.jdbc.sql(SELECT + "where id = :id").param("id", id).query(AssessedExtension.class).single();
	}

	Optional<AssessedExtension> latest(String caseNumber, long leaseId) {
		return this.jdbc
			.sql(SELECT + "where case_number = :caseNumber and lease_id = :leaseId order by id desc "
					+ "fetch first 1 rows only")
			.param("caseNumber", caseNumber)
			.param("leaseId", leaseId)
			.query(AssessedExtension.class)
			.optional();
	}

	AbilityCalculation add(AssessedExtension assessment, Ability ability) {
		String explanation = this.json.write(ability.explanation());
		this.jdbc
			.sql("insert into ability_calculation (case_number, assessment_id, can_pay, explanation_json, "
					+ "calculated_at) values (:caseNumber, :assessment, :canPay, :explanation, :at)")
			.param("caseNumber", assessment.caseNumber())
			.param("assessment", assessment.id())
			.param("canPay", ability.canPay())
			.param("explanation", explanation)
			.param("at", LocalDateTime.now(this.clock))
			.update();
		return new AbilityCalculation(assessment.id(), ability.canPay(), ability.explanation(), explanation);
	}

	Optional<AbilityCalculation> calculation(long assessmentId) {
		return this.jdbc
			.sql("select can_pay, explanation_json from ability_calculation where assessment_id = :assessment")
			.param("assessment", assessmentId)
			.query((row, number) -> {
				String explanation = row.getString("explanation_json");
				return new AbilityCalculation(assessmentId, row.getBoolean("can_pay"), this.json.read(explanation),
						explanation);
			})
			.optional();
	}

	private static Long oere(Money money) {
		return money.oere();
	}

}
