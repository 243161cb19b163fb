package dk.udslusning.decision.grant;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dk.udslusning.casefile.CaseFile;
import dk.udslusning.casefile.CaseFiles;
import dk.udslusning.casefile.benefit.HousingBenefits;
import dk.udslusning.casefile.dispatch.AddressedLetters;
import dk.udslusning.casefile.lease.Lease;
import dk.udslusning.casefile.lease.Leases;
import dk.udslusning.catalogue.Schemes;
import dk.udslusning.decision.Approval;
import dk.udslusning.decision.ApprovalKind;
import dk.udslusning.decision.Approvals;
import dk.udslusning.decision.Decision;
import dk.udslusning.decision.DecisionDraft;
import dk.udslusning.decision.DecisionType;
import dk.udslusning.decision.Decisions;
import dk.udslusning.decision.calculation.Calculation;
import dk.udslusning.decision.calculation.CalculationKind;
import dk.udslusning.decision.calculation.Calculations;
import dk.udslusning.decision.recalculation.OutdatedAmounts;
import dk.udslusning.decision.schedule.RefundSchedule;
import dk.udslusning.decision.schedule.ScheduleEntry;
import dk.udslusning.rules.scheme.Scheme;
import dk.udslusning.rules.time.WorkingDays;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Issues the decision on the refund as it was approved, and writes its letter. The home
 * is assigned by now, so the refund is a right: a second person can send the amount back,
 * but nobody can refuse it (SEL § 163 a).
 */
@Service
@Transactional
public class GrantDecisions {

	private final Calculations calculations;

	private final Approvals approvals;

	private final Decisions decisions;

	private final CaseFiles cases;

	private final Schemes schemes;

	private final Leases leases;

	private final HousingBenefits benefits;

	private final RefundSchedule schedule;

	private final OutdatedAmounts outdated;

	private final AddressedLetters letters;

	private final WorkingDays workingDays;

	private final Clock clock;

	GrantDecisions(Calculations calculations, Approvals approvals, Decisions decisions, CaseFiles cases,
			Schemes schemes, Leases leases, HousingBenefits benefits, RefundSchedule schedule, OutdatedAmounts outdated,
			AddressedLetters letters, WorkingDays workingDays, Clock clock) {
		this.calculations = calculations;
		this.approvals = approvals;
		this.decisions = decisions;
		this.cases = cases;
		this.schemes = schemes;
		this.leases = leases;
		this.benefits = benefits;
		this.schedule = schedule;
		this.outdated = outdated;
		this.letters = letters;
		this.workingDays = workingDays;
		this.clock = clock;
	}

	/**
	 * Issues the decision as it was approved, and asks for a recalculation where
	 * something became known meanwhile. Issuing again gives the decision already there.
	 * @param caseNumber the case, whose newest final calculation is approved
	 * @return the decision's id
	 */
	public long issue(String caseNumber) {
		Calculation calculation = this.calculations.latest(caseNumber, CalculationKind.FINAL)
			.orElseThrow(() -> new IllegalStateException("Sag " + caseNumber + " har ingen beregning til afgørelse"));
		Optional<Decision> issued = this.decisions.about(DecisionType.GRANT, calculation.id());
		if (issued.isPresent()) {
			return issued.get().id();
		}
		GrantText text = text(calculation);
		DecisionDraft draft = DecisionDraft
			.favourable(caseNumber, DecisionType.GRANT, calculation.id(), calculation.preparedBy())
			.withReasons(text.facts(), text.legalBasis(), text.mainConsiderations(), text.reasons())
			.withExplanation(calculation.explanationJson());
		long decisionId = this.decisions.issue(approval(calculation).map(draft::withApproval).orElse(draft));
		this.schedule.write(caseNumber, decisionId, scheduled(calculation));
		this.letters.write(caseNumber, text.letter(this.decisions.get(decisionId)), decisionId);
		this.outdated.look(caseNumber);
		return decisionId;
	}

	/**
	 * The first months that stand by themselves, and the full month from the one after
	 * them on.
	 */
	private List<ScheduleEntry> scheduled(Calculation calculation) {
		List<Calculation> first = this.calculations.firstMonthsOf(calculation.id());
		YearMonth full = first.isEmpty() ? calculation.month() : first.get(first.size() - 1).month().plusMonths(1);
		return Stream
			.concat(first.stream().map((month) -> ScheduleEntry.of(month.month(), month.refund(), month.id())),
					Stream.of(ScheduleEntry.from(full, calculation.refund(), calculation.id())))
			.toList();
	}

	private Optional<Long> approval(Calculation calculation) {
		return this.approvals.latest(calculation.caseNumber(), ApprovalKind.SUBSIDY)
			.filter((approval) -> approval.subjectId() == calculation.id())
			.map(Approval::id);
	}

	private GrantText text(Calculation calculation) {
		CaseFile caseFile = this.cases.get(calculation.caseNumber());
		Scheme scheme = this.schemes.get(caseFile.scheme());
		Lease lease = this.leases.required(calculation.caseNumber());
		LocalDate nextMonth = YearMonth.from(LocalDate.now(this.clock)).plusMonths(1).atDay(1);
		return new GrantText(scheme, calculation, this.calculations.firstMonthsOf(calculation.id()), lease,
				this.workingDays.onOrAfter(nextMonth), this.benefits.application(calculation.caseNumber()).isPresent());
	}

}
