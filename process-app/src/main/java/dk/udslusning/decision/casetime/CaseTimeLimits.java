package dk.udslusning.decision.casetime;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

import dk.udslusning.casefile.CaseFile;
import dk.udslusning.casefile.CaseFiles;
import dk.udslusning.casefile.assessment.EligibilityAssessment;
import dk.udslusning.casefile.assessment.EligibilityAssessments;
import dk.udslusning.casefile.lease.Lease;
import dk.udslusning.casefile.lease.Leases;
import dk.udslusning.catalogue.Catalogue;
import dk.udslusning.decision.Decisions;
import dk.udslusning.decision.DecisionType;
import dk.udslusning.rules.eligibility.EligibilityResult.Eligible;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * By when a case is to be decided (RSL § 3): from the enquiry to the visitation or a
 * refusal, and from the lease's first day to the decision on the refund. How many weeks
 * is the municipality's choice, and holds as it stood on the first of those days.
 */
@Service
@Transactional(readOnly = true)
public class CaseTimeLimits {

	/** So many days before the limit the citizen is to hear that it cannot be kept. */
	private static final int NOTICE_DAYS = 7;

	private final CaseFiles cases;

	private final EligibilityAssessments assessments;

	private final Leases leases;

	private final Decisions decisions;

	private final Catalogue catalogue;

	private final JdbcClient jdbc;

	private final Clock clock;

	CaseTimeLimits(CaseFiles cases, EligibilityAssessments assessments, Leases leases, Decisions decisions,
			Catalogue catalogue, JdbcClient jdbc, Clock clock) {
		this.cases = cases;
		this.assessments = assessments;
		this.leases = leases;
		this.decisions = decisions;
		this.catalogue = catalogue;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * The limit that runs in the case.
	 * @param caseNumber the case
	 * @return empty where the case is closed, or nothing that has a limit is undecided
	 */
	public Optional<CaseTimeLimit> running(String caseNumber) {
		return this.cases.find(caseNumber).filter(CaseFile::isOpen).flatMap(this::running);
	}

	/**
	 * The limit that runs in the case, where it is so near that the citizen is to be
	 * told.
	 * @param caseNumber the case
	 * @return empty until seven days before the limit
	 */
	public Optional<CaseTimeLimit> near(String caseNumber) {
		LocalDate today = LocalDate.now(this.clock);
		return running(caseNumber).filter((running) -> !running.limit().minusDays(NOTICE_DAYS).isAfter(today));
	}

	private Optional<CaseTimeLimit> running(CaseFile file) {
		Optional<Lease> lease = this.leases.latest(file.caseNumber());
		if (lease.isPresent()) {
			return lease.filter((signed) -> signed.endedOn() == null && !isDecided(file, DecisionType.GRANT))
				.map((signed) -> limit(file, CaseTimeKind.REFUND_DECISION, signed.startsOn(),
						this.catalogue.refundDecisionWeeks(signed.startsOn())));
		}
		if (isAssessed(file) || isDecided(file, DecisionType.REFUSAL)) {
			return Optional.empty();
		}
		return Optional
			.of(limit(file, CaseTimeKind.VISITATION, file.openedOn(), this.catalogue.visitationWeeks(file.openedOn())));
	}

	private boolean isAssessed(CaseFile file) {
		return this.assessments.current(file.caseNumber())
			.map(EligibilityAssessment::outcome)
			.filter(Eligible.ELIGIBLE::equals)
			.isPresent();
	}

	private boolean isDecided(CaseFile file, DecisionType type) {
		return this.decisions.latest(file.caseNumber(), type).isPresent();
	}

	private CaseTimeLimit limit(CaseFile file, CaseTimeKind kind, LocalDate since, int weeks) {
		Optional<LocalDate> told = told(file.caseNumber(), kind);
		return new CaseTimeLimit(file.caseNumber(), kind, since, told.orElse(since.plusWeeks(weeks)), told.isPresent());
	}

	private Optional<LocalDate> told(String caseNumber, CaseTimeKind kind) {
		return this.jdbc
			.sql("select expected_on from delay_notice where case_number = :caseNumber and kind = :kind "
					+ "order by id desc fetch first 1 rows only")
			.param("caseNumber", caseNumber)
			.param("kind", kind.name())
			.query(LocalDate.class)
			.stream()
			.flatMap(Stream::ofNullable)
			.findFirst();
	}

}
