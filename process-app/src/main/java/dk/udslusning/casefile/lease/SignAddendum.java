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
import dk.udslusning.rules.time.DanishDates;

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
		check(terms, lease, scheme.monthsRunning(lease.periodMonths()), months);
		int more = terms.periodMonths() - scheme.monthsRunning(lease.periodMonths());
		LocalDate last = scheme.extended(lease.startsOn(), lease.periodMonths(), more).lastDay();
		add(lease, terms, last);
		this.events.publishEvent(new LastLegalDayMoved(caseNumber, last));
		return this.leases.requiredLivedIn(caseNumber);
	}

	private void check(AddendumTerms terms, Lease lease, int running, int months) {
		LocalDate today = LocalDate.now(this.clock);
		LocalDate signed = terms.signedOn();
		LocalDate approved = terms.councilApprovedOn();
		Integer total = terms.periodMonths();
		new Faults().addIf(signed == null, "signedOn", "Skriv, hvornår tillægget blev underskrevet")
			.addIf(signed != null && signed.isAfter(today), "signedOn",
					"Tillægget kan ikke være underskrevet i fremtiden; registrér det, når det er underskrevet")
			.addIf(signed != null && signed.isBefore(lease.signedOn()), "signedOn",
					"Tillægget kan ikke være underskrevet før lejekontrakten; tjek årstallet")
			.addIf(signed != null && signed.isAfter(lease.lastLegalDay()), "signedOn",
					"Tillægget er underskrevet efter periodens sidste dag, " + DanishDates.format(lease.lastLegalDay())
							+ ". Så gælder det ikke: forlængelsen er bortfaldet")
			.addIf(total == null, "periodMonths", "Skriv, hvor mange måneder perioden er på efter tillægget")
			.addIf(total != null && (total <= running || total > running + months), "periodMonths",
					"Perioden er på " + running + " måneder og er besluttet forlænget med " + months
							+ ". Skriv hele perioden fra lejemålets første dag, højst " + (running + months)
							+ " måneder")
			.addIf(terms.deviations() == null || terms.deviations().isBlank(), "deviations",
					"Skriv de fravigelser, der står i tillægget (almenlejeloven § 4, stk. 3)")
			.addIf(approved == null, "councilApprovedOn",
					"Skriv, hvornår kommunen godkendte fravigelserne; uden godkendelse gælder de ikke")
			.addIf(approved != null && approved.isAfter(today), "councilApprovedOn",
					"Godkendelsen kan ikke ligge i fremtiden")
			.throwIfAny();
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
