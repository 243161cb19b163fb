package dk.udslusning.decision.extension;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import dk.udslusning.casefile.lease.AddendumTerms;
import dk.udslusning.casefile.lease.Lease;
import dk.udslusning.casefile.lease.Leases;
import dk.udslusning.casefile.lease.SignAddendum;
import dk.udslusning.decision.DecisionType;
import dk.udslusning.decision.Decisions;
import dk.udslusning.decision.TakenOverDecision;
import dk.udslusning.rules.time.DanishDates;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * An extension that was decided, and its addendum signed, before the case was registered
 * here.
 */
@Service
@Transactional
public class TakenOverExtensions {

	private final Leases leases;

	private final SignAddendum addenda;

	private final ExtensionRows rows;

	private final Decisions decisions;

	TakenOverExtensions(Leases leases, SignAddendum addenda, ExtensionRows rows, Decisions decisions) {
		this.leases = leases;
		this.addenda = addenda;
		this.rows = rows;
		this.decisions = decisions;
	}

	/**
	 * Keeps the newest extension.
	 * @param caseNumber the case, with a lease
	 * @param terms what stands in its addendum
	 * @param ranUntil the last day of the period that it extended, where that was
	 * extended before; null where it was the lease's own
	 * @param decidedOn the day it was decided
	 * @param source where the decision stands
	 * @return the lease as it holds
	 * @throws dk.udslusning.casefile.RejectedInput at the fields of {@link AddendumTerms}
	 */
	public Lease keep(String caseNumber, AddendumTerms terms, LocalDate ranUntil, LocalDate decidedOn, String source) {
		LocalDate before = (ranUntil != null) ? ranUntil : this.leases.required(caseNumber).lastLegalDay();
		Lease lease = this.addenda.takeOver(caseNumber, terms, before);
		int months = terms.periodMonths() - (int) ChronoUnit.MONTHS.between(lease.startsOn(), before.plusDays(1));
		long assessment = this.rows.takeOver(lease, before, months, lease.lastLegalDay(), decidedOn).id();
		this.decisions.takeOver(TakenOverDecision.of(
				caseNumber, DecisionType.EXTENSION, assessment, false, "Perioden er forlænget fra den "
						+ DanishDates.format(before) + " til den " + DanishDates.format(lease.lastLegalDay()) + ".",
				decidedOn, source));
		return lease;
	}

}
