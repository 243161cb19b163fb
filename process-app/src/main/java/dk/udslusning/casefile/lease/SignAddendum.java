package dk.udslusning.casefile.lease;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;

import dk.udslusning.access.CurrentUser;
import dk.udslusning.casefile.CaseFiles;
import dk.udslusning.casefile.Faults;
import dk.udslusning.casefile.RejectedInput;
import dk.udslusning.catalogue.Schemes;
import dk.udslusning.rules.scheme.Scheme;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records the addendum that extends a lease. It counts only when it was signed while the
 * period still ran; from then on every reader of the lease sees the new last day.
 */
@Service
@Transactional
public class SignAddendum {

	private final CaseFiles cases;

	private final Schemes schemes;

	private final Leases leases;

	private final JdbcClient jdbc;

	private final ApplicationEventPublisher events;

	private final CurrentUser user;

	private final Clock clock;

	SignAddendum(CaseFiles cases, Schemes schemes, Leases leases, JdbcClient jdbc, ApplicationEventPublisher events,
			CurrentUser user, Clock clock) {
		this.cases = cases;
		this.schemes = schemes;
		this.leases = leases;
		this.jdbc = jdbc;
		this.events = events;
		this.user = user;
		this.clock = clock;
	}

	/**
	 * Records a signed addendum, and tells whoever waits for the last legal day.
	 * @param caseNumber the case, with a lease
	 * @param terms what stands in the addendum
	 * @param months the months by which the period was decided to be extended
	 * @return the lease as it holds from now on
	 * @throws RejectedInput at {@code signedOn}, {@code periodMonths}, {@code deviations}
	 * or {@code councilApprovedOn}; nothing is stored then
	 */
	public Lease signed(String caseNumber, AddendumTerms terms, int months) {
		Lease lease = this.leases.requiredLivedIn(caseNumber);
		Scheme scheme = this.schemes.get(this.cases.get(caseNumber).scheme());
		int running = scheme.monthsRunning(lease.periodMonths());
		Faults faults = new Faults();
		terms.check(lease.signedOn(), lease.lastLegalDay(), running, months, LocalDate.now(this.clock), faults);
		faults.throwIfAny();
		LocalDate last = scheme.extended(lease.startsOn(), lease.periodMonths(), terms.periodMonths() - running)
			.lastDay();
		add(lease, terms, last);
		this.events.publishEvent(new LastLegalDayMoved(caseNumber, last));
		return this.leases.requiredLivedIn(caseNumber);
	}

	/**
	 * Records the addendum that held when the case was registered here, after others
	 * perhaps, which are not asked for.
	 * @param caseNumber the case, with a lease
	 * @param terms what stands in the addendum
	 * @param ranUntil the last day of the period that it extended
	 * @return the lease as it holds
	 * @throws RejectedInput as {@link #signed}; nothing is stored then
	 */
	public Lease takeOver(String caseNumber, AddendumTerms terms, LocalDate ranUntil) {
		Lease lease = this.leases.required(caseNumber);
		Scheme scheme = this.schemes.get(this.cases.get(caseNumber).scheme());
		int running = scheme.monthsRunning(lease.periodMonths());
		Faults faults = new Faults();
		terms.check(lease.signedOn(), ranUntil, running, scheme.monthsLeft(lease.startsOn(), lease.periodMonths()),
				LocalDate.now(this.clock), faults);
		faults.throwIfAny();
		add(lease, terms,
				scheme.extended(lease.startsOn(), lease.periodMonths(), terms.periodMonths() - running).lastDay());
		return this.leases.required(caseNumber);
	}

	private void add(Lease lease, AddendumTerms terms, LocalDate last) {
		this.jdbc
			.sql("insert into lease_addendum (case_number, lease_id, signed_on, period_months, last_legal_day, "
					+ "deviations, council_approved_on, recorded_by, recorded_at) values (:caseNumber, :leaseId, "
					+ ":signedOn, :months, :last, :deviations, :approvedOn, :by, :at)")
			.param("caseNumber", lease.caseNumber())
			.param("leaseId", lease.id())
			.param("signedOn", terms.signedOn())
			.param("months", terms.periodMonths())
			.param("last", last)
			.param("deviations", terms.deviations().strip())
			.param("approvedOn", terms.councilApprovedOn())
			.param("by", this.user.id())
			.param("at", LocalDateTime.now(this.clock))
			.update();
	}

}
