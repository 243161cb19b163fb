package dk.udslusning.decision.recalculation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;

import dk.udslusning.casefile.benefit.BenefitAppliedLate;
import dk.udslusning.casefile.change.ChangeKind;
import dk.udslusning.casefile.change.ChangeReports;
import dk.udslusning.casefile.change.ReportedChange;
import dk.udslusning.decision.calculation.Calculations;
import dk.udslusning.decision.schedule.RefundSchedule;
import dk.udslusning.rules.time.DanishDates;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A refund that was granted before housing benefit was applied for rests on an estimate
 * from moving in. Where the application then counts only from a later day, she had no
 * benefit until then, and the refund is hers in full: the months are calculated again.
 */
@Component
class LateApplications {

	private final RefundSchedule schedule;

	private final Calculations calculations;

	private final ChangeReports reports;

	private final Clock clock;

	LateApplications(RefundSchedule schedule, Calculations calculations, ChangeReports reports, Clock clock) {
		this.schedule = schedule;
		this.calculations = calculations;
		this.reports = reports;
		this.clock = clock;
	}

	@EventListener
	void on(BenefitAppliedLate late) {
		this.schedule.decided(late.caseNumber(), YearMonth.from(late.movedInOn()))
			.filter((decided) -> this.calculations.get(decided.calculationId()).isEstimated())
			.ifPresent((estimated) -> this.reports.report(late.caseNumber(),
					new ReportedChange(ChangeKind.HOUSING_BENEFIT, late.movedInOn(), LocalDate.now(this.clock),
							"Boligstøtten er søgt sent og tæller først fra " + DanishDates.format(late.countsFrom())
									+ ". Til og med dagen før er der ingen boligstøtte.")));
	}

}
