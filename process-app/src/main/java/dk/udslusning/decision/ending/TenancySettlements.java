package dk.udslusning.decision.ending;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;

import dk.udslusning.casefile.change.ChangeKind;
import dk.udslusning.casefile.change.ChangeReports;
import dk.udslusning.casefile.change.ReportedChange;
import dk.udslusning.decision.ApprovalKind;
import dk.udslusning.decision.Approvals;
import dk.udslusning.decision.DecisionType;
import dk.udslusning.decision.hearing.Hearings;
import dk.udslusning.decision.recalculation.Recalculations;
import dk.udslusning.decision.schedule.RefundSchedule;
import dk.udslusning.rules.time.DanishDates;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is settled when the time in the home is over: the last month, where it is only a
 * part of a month, and every change that no recalculation has taken yet. What was under
 * way about her staying is not decided any more.
 */
@Service
@Transactional
public class TenancySettlements {

	private static final Set<DecisionType> ABOUT_STAYING = Set.of(DecisionType.STOP, DecisionType.NO_EXTENSION);

	private static final Set<ApprovalKind> OF_STAYING = Set.of(ApprovalKind.STOP, ApprovalKind.EXTENSION,
			ApprovalKind.NO_EXTENSION);

	private final Hearings hearings;

	private final Approvals approvals;

	private final RefundSchedule schedule;

	private final ChangeReports reports;

	private final Recalculations recalculations;

	private final Clock clock;

	TenancySettlements(Hearings hearings, Approvals approvals, RefundSchedule schedule, ChangeReports reports,
			Recalculations recalculations, Clock clock) {
		this.hearings = hearings;
		this.approvals = approvals;
		this.schedule = schedule;
		this.reports = reports;
		this.recalculations = recalculations;
		this.clock = clock;
	}

	/**
	 * Tells ahead of a last month that is only a part of a month, once its last day is
	 * certain: what she gets for it is decided before it is paid, and no good faith is
	 * needed for what everybody knew.
	 * @param caseNumber the case, whose period is not extended any more
	 */
	public void announce(String caseNumber) {
		LocalDate lastDay = this.schedule.lastDay(caseNumber);
		if (this.schedule.decided(caseNumber, YearMonth.from(lastDay)).isPresent()) {
			reportPartMonth(caseNumber, lastDay);
		}
	}

	/**
	 * Opens the settlement of the case.
	 * @param caseNumber the case, whose time in the home is over
	 * @return the recalculation to go through; nothing where the last month is whole or
	 * decided ahead and no change is open, or where no refund was ever decided
	 */
	public Optional<Long> open(String caseNumber) {
		this.hearings.lapse(caseNumber, ABOUT_STAYING,
				"Tiden i boligen er slut. Der skal ikke længere træffes afgørelse.");
		this.approvals.lapse(caseNumber, OF_STAYING);
		boolean isDecided = this.schedule.granted(caseNumber)
			.stream()
			.anyMatch((lease) -> this.schedule.decided(lease, RefundSchedule.lastMonth(lease)).isPresent());
		if (!isDecided) {
			return Optional.empty();
		}
		announce(caseNumber);
		return this.reports.open(caseNumber).isEmpty() ? Optional.empty()
				: Optional.of(this.recalculations.openOrJoin(caseNumber).id());
	}

	/** Once for a last day. */
	private void reportPartMonth(String caseNumber, LocalDate lastDay) {
		LocalDate after = lastDay.plusDays(1);
		boolean known = this.reports.of(caseNumber)
			.stream()
			.anyMatch((report) -> report.kind() == ChangeKind.MOVED_OUT && report.effectiveOn().equals(after));
		if (after.getDayOfMonth() != 1 && !known) {
			this.reports.report(caseNumber, new ReportedChange(ChangeKind.MOVED_OUT, after, LocalDate.now(this.clock),
					"Den sidste dag med refusion er " + DanishDates.format(lastDay)));
		}
	}

}
