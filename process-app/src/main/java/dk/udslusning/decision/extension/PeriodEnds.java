package dk.udslusning.decision.extension;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;

import dk.udslusning.casefile.CaseFiles;
import dk.udslusning.casefile.lease.Lease;
import dk.udslusning.casefile.lease.Leases;
import dk.udslusning.catalogue.Catalogue;
import dk.udslusning.catalogue.Schemes;
import dk.udslusning.rules.scheme.Scheme;
import dk.udslusning.rules.time.Deadlines;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Plans the end of a case's period: letters six and three months before the last legal
 * day, and between them the assessment of an extension, as many months before as the
 * municipality has chosen.
 * <p>
 * A case can come here late, for example when a running one is registered. Then no pile
 * of stale letters is written: of the two letters only the latest one that is due, and
 * none once the period is over. A letter tells the true last day, so the first one may be
 * written late, but not when the second is due as well. An extension can be assessed
 * until the last day. What was told and decided of this last day before the case was
 * registered here is not done again.
 */
@Service
@Transactional(readOnly = true)
public class PeriodEnds {

	private static final int FIRST_NOTICE_MONTHS = 6;

	private static final int SECOND_NOTICE_MONTHS = 3;

	private final CaseFiles cases;

	private final Schemes schemes;

	private final Leases leases;

	private final PeriodEndsTold told;

	private final Catalogue catalogue;

	private final Clock clock;

	PeriodEnds(CaseFiles cases, Schemes schemes, Leases leases, PeriodEndsTold told, Catalogue catalogue, Clock clock) {
		this.cases = cases;
		this.schemes = schemes;
		this.leases = leases;
		this.told = told;
		this.catalogue = catalogue;
		this.clock = clock;
	}

	/**
	 * Plans the end of the case's period as the lease of the home she lives in, and its
	 * addenda, stand now.
	 * <p>
	 * Example: last legal day 30 November 2028: letters at 06:00 on 30 May and 30 August
	 * 2028, the assessment on 30 July. Where a month is shorter, its last day counts.
	 * @param caseNumber the case, with a lease
	 */
	public PeriodEndPlan plan(String caseNumber) {
		Lease lease = this.leases.requiredLivedIn(caseNumber);
		Scheme scheme = this.schemes.get(this.cases.get(caseNumber).scheme());
		LocalDateTime now = LocalDateTime.now(this.clock);
		LocalDate last = lease.lastLegalDay();
		LocalDateTime second = before(last, SECOND_NOTICE_MONTHS);
		boolean runs = now.isBefore(Deadlines.passedAt(last));
		PeriodEndTold before = this.told.of(caseNumber, last);
		return new PeriodEndPlan(last, before(last, FIRST_NOTICE_MONTHS),
				before(last, this.catalogue.extensionAssessmentMonths(now.toLocalDate())), second,
				runs && !before.isNotExtended() && scheme.monthsLeft(lease.startsOn(), lease.periodMonths()) > 0,
				runs && !before.isFirstWritten() && now.isBefore(second), runs && !before.isSecondWritten());
	}

	private static LocalDateTime before(LocalDate last, int months) {
		return Deadlines.morningOf(last.minusMonths(months));
	}

}
