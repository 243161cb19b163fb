package dk.udslusning.process.form.money;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

import dk.udslusning.casefile.benefit.HousingBenefits;
import dk.udslusning.casefile.change.ChangeReport;
import dk.udslusning.casefile.change.ChangeReports;
import dk.udslusning.casefile.lease.Lease;
import dk.udslusning.casefile.lease.LeasePrices;
import dk.udslusning.casefile.lease.Leases;
import dk.udslusning.decision.ApprovalKind;
import dk.udslusning.decision.Approvals;
import dk.udslusning.decision.recalculation.Recalculation;
import dk.udslusning.decision.schedule.DecidedAmount;
import dk.udslusning.decision.schedule.RefundSchedule;
import dk.udslusning.process.form.CitizenFacts;
import dk.udslusning.process.form.Facts;
import dk.udslusning.process.form.SentBack;
import dk.udslusning.rules.time.DanishDates;

import org.springframework.stereotype.Component;

/**
 * What "Forbered genberegning" shows first: what was reported, then what is decided now.
 */
@Component
class RecalculationFacts {

	private final CitizenFacts citizens;

	private final ChangeReports reports;

	private final RefundSchedule schedule;

	private final Leases leases;

	private final LeasePrices prices;

	private final HousingBenefits benefits;

	private final Approvals approvals;

	private final SentBack sentBack;

	private final Clock clock;

	RecalculationFacts(CitizenFacts citizens, ChangeReports reports, RefundSchedule schedule, Leases leases,
			LeasePrices prices, HousingBenefits benefits, Approvals approvals, SentBack sentBack, Clock clock) {
		this.citizens = citizens;
		this.reports = reports;
		this.schedule = schedule;
		this.leases = leases;
		this.prices = prices;
		this.benefits = benefits;
		this.approvals = approvals;
		this.sentBack = sentBack;
		this.clock = clock;
	}

	Facts of(Recalculation recalculation) {
		String caseNumber = recalculation.caseNumber();
		Facts facts = this.citizens.citizen(caseNumber);
		this.approvals.latest(caseNumber, ApprovalKind.CHANGED_AMOUNT)
			.filter((approval) -> !approval.isPending() && !approval.isApproved())
			.filter((approval) -> !approval.preparedAt().isBefore(recalculation.openedAt()))
			.ifPresent((approval) -> this.sentBack.tell(approval, facts));
		this.reports.takenBy(recalculation.id()).forEach((report) -> facts.line(heading(report), report.text()));
		YearMonth now = YearMonth.from(LocalDate.now(this.clock));
		decided(caseNumber, now, facts);
		decided(caseNumber, now.plusMonths(1), facts);
		Lease lease = this.leases.requiredLivedIn(caseNumber);
		facts.line("Husleje nu", this.prices.on(lease, LocalDate.now(this.clock)).rent())
			.line("Boligstøtte nu",
					this.benefits.holding(caseNumber, lease.homeId(), now)
						.map((benefit) -> benefit.amount() + ", " + benefit.source())
						.orElse("anslås"))
			.line("Lejemålet begyndte", lease.startsOn())
			.line("Sidste dag i lejemålet", lease.endedOn())
			.line("Ordningens sidste dag", lease.lastLegalDay());
		return facts;
	}

	private void decided(String caseNumber, YearMonth month, Facts facts) {
		Optional<DecidedAmount> decided = this.schedule.decided(caseNumber, month);
		facts.line("Afgjort for " + DanishDates.format(month),
				decided.map((amount) -> amount.amount() + (amount.provisional() ? ", foreløbigt" : ""))
					.orElse("ingen refusion"));
	}

	private static String heading(ChangeReport report) {
		return report.kind().danishName() + " fra " + DanishDates.format(report.effectiveOn()) + ", oplyst "
				+ DanishDates.format(report.knownOn());
	}

}
