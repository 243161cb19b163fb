package dk.udslusning.payment;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import dk.udslusning.access.CurrentUser;
import dk.udslusning.casefile.CaseFiles;
import dk.udslusning.casefile.benefit.HousingBenefits;
import dk.udslusning.casefile.citizen.Citizens;
import dk.udslusning.casefile.lease.Lease;
import dk.udslusning.casefile.lease.Leases;
import dk.udslusning.casefile.release.Releases;
import dk.udslusning.catalogue.ExplanationJson;
import dk.udslusning.catalogue.Schemes;
import dk.udslusning.rules.eligibility.Answer;
import dk.udslusning.rules.eligibility.ConditionResult;
import dk.udslusning.rules.eligibility.Eligibility;
import dk.udslusning.rules.eligibility.EligibilityFacts;
import dk.udslusning.rules.eligibility.EligibilityResult;
import dk.udslusning.rules.eligibility.Outcome;
import dk.udslusning.rules.eligibility.Phase;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The gate before the first payment: housing benefit applied for (PAY-01), the tenancy in
 * force and the stay no longer charged (PAY-02), and the CPR number known. Each answer is
 * kept; the newest holds.
 */
@Service
@Transactional
public class PaymentGate {

	private static final Map<String, HoldReason> BY_RULE = Map.of("PAY-01", HoldReason.BENEFIT_NOT_APPLIED, "PAY-02",
			HoldReason.TENANCY_NOT_IN_FORCE);

	private final CaseFiles cases;

	private final Schemes schemes;

	private final Leases leases;

	private final Releases releases;

	private final HousingBenefits benefits;

	private final Citizens citizens;

	private final Eligibility eligibility;

	private final ExplanationJson json;

	private final JdbcClient jdbc;

	private final CurrentUser user;

	private final Clock clock;

	PaymentGate(CaseFiles cases, Schemes schemes, Leases leases, Releases releases, HousingBenefits benefits,
			Citizens citizens, Eligibility eligibility, ExplanationJson json, JdbcClient jdbc, CurrentUser user,
			Clock clock) {
		this.cases = cases;
		this.schemes = schemes;
		this.leases = leases;
		this.releases = releases;
		this.benefits = benefits;
		this.citizens = citizens;
		this.eligibility = eligibility;
		this.json = json;
		this.jdbc = jdbc;
		this.user = user;
		this.clock = clock;
	}

	/**
	 * Asks whether the case's refund may be paid, and keeps the answer.
	 */
	public GateAnswer ask(String caseNumber) {
		EligibilityResult conditions = this.eligibility.assess(facts(caseNumber), Phase.PAYMENT);
		GateAnswer answer = new GateAnswer(reasons(caseNumber, conditions));
		this.jdbc
			.sql("insert into payment_gate (case_number, payable, reasons, explanation_json, asked_by, asked_at) "
					+ "values (:caseNumber, :payable, :reasons, :explanation, :by, :at)")
			.param("caseNumber", caseNumber)
			.param("payable", answer.isPayable())
			.param("reasons", answer.reasons().stream().map(Enum::name).collect(Collectors.joining(",")))
			.param("explanation", this.json.write(conditions.explanation()))
			.param("by", this.user.id())
			.param("at", LocalDateTime.now(this.clock))
			.update();
		return answer;
	}

	/**
	 * What would be answered now, without keeping it.
	 */
	@Transactional(readOnly = true)
	public GateAnswer look(String caseNumber) {
		return new GateAnswer(reasons(caseNumber, this.eligibility.assess(facts(caseNumber), Phase.PAYMENT)));
	}

	/**
	 * The newest answer; nothing before anybody asked.
	 */
	@Transactional(readOnly = true)
	public Optional<GateAnswer> latest(String caseNumber) {
		return of(caseNumber).stream().reduce((earlier, later) -> later);
	}

	/**
	 * The day on which the refund was first released; nothing before.
	 */
	@Transactional(readOnly = true)
	public Optional<LocalDate> releasedOn(String caseNumber) {
		return this.jdbc
			.sql("select asked_at from payment_gate where case_number = :caseNumber and payable = true "
					+ "order by id fetch first 1 rows only")
			.param("caseNumber", caseNumber)
			.query(LocalDateTime.class)
			.optional()
			.map(LocalDateTime::toLocalDate);
	}

	/**
	 * All answers of the case, oldest first.
	 */
	@Transactional(readOnly = true)
	public List<GateAnswer> of(String caseNumber) {
		return this.jdbc.sql("select reasons from payment_gate where case_number = :caseNumber order by id")
			.param("caseNumber", caseNumber)
			.query(String.class)
			.list()
			.stream()
			.map((names) -> new GateAnswer(Arrays.stream(names.split(","))
				.filter((name) -> !name.isEmpty())
				.map(HoldReason::valueOf)
				.toList()))
			.toList();
	}

	private EligibilityFacts facts(String caseNumber) {
		LocalDate today = LocalDate.now(this.clock);
		Optional<Lease> lease = this.leases.livedIn(caseNumber);
		return EligibilityFacts.of(this.schemes.get(this.cases.get(caseNumber).scheme()), today)
			.benefitApplied(Answer.of(this.benefits.application(caseNumber).isPresent()))
			.leaseInForce(lease.map((signed) -> Answer.of(!signed.startsOn().isAfter(today))).orElse(Answer.NO))
			.shelterPaymentSettled(Answer.of(!this.releases.get(caseNumber).isStaying()))
			.withinLegalPeriod(lease.map((signed) -> Answer.of(!signed.startsOn().isAfter(signed.lastLegalDay())))
				.orElse(Answer.NO))
			.build();
	}

	private List<HoldReason> reasons(String caseNumber, EligibilityResult conditions) {
		List<HoldReason> reasons = new ArrayList<>();
		conditions.conditions()
			.stream()
			.filter((condition) -> condition.outcome() != Outcome.FULFILLED)
			.map(ConditionResult::ruleId)
			.map(BY_RULE::get)
			.forEach(reasons::add);
		if (this.citizens.get(caseNumber).cpr() == null) {
			reasons.add(HoldReason.CPR_MISSING);
		}
		return reasons;
	}

}
