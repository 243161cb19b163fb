package dk.udslusning.decision.recalculation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dk.udslusning.casefile.CaseFiles;
import dk.udslusning.casefile.change.ChangeReport;
import dk.udslusning.casefile.change.ChangeReports;
import dk.udslusning.casefile.dispatch.AddressedLetters;
import dk.udslusning.casefile.lease.Leases;
import dk.udslusning.casefile.letter.LetterKind;
import dk.udslusning.casefile.note.CaseNotes;
import dk.udslusning.catalogue.Schemes;
import dk.udslusning.decision.Approval;
import dk.udslusning.decision.Approvals;
import dk.udslusning.decision.Decision;
import dk.udslusning.decision.DecisionDraft;
import dk.udslusning.decision.DecisionType;
import dk.udslusning.decision.Decisions;
import dk.udslusning.decision.calculation.Calculation;
import dk.udslusning.decision.calculation.Calculations;
import dk.udslusning.decision.schedule.RefundSchedule;
import dk.udslusning.decision.schedule.ScheduleEntry;
import dk.udslusning.rules.money.Money;
import dk.udslusning.rules.time.WorkingDays;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Issues a changed amount as it was approved, with its letter and its place in the
 * schedule, or notes that nothing changes.
 */
@Service
@Transactional
public class ChangeDecisions {

	private final Recalculations recalculations;

	private final RecalculationBases bases;

	private final AmountChanges changes;

	private final ChangeReports reports;

	private final Calculations calculations;

	private final Approvals approvals;

	private final Decisions decisions;

	private final RefundSchedule schedule;

	private final CaseFiles cases;

	private final Leases leases;

	private final Schemes schemes;

	private final AddressedLetters letters;

	private final CaseNotes notes;

	private final WorkingDays workingDays;

	private final Clock clock;

	ChangeDecisions(Recalculations recalculations, RecalculationBases bases, AmountChanges changes,
			ChangeReports reports, Calculations calculations, Approvals approvals, Decisions decisions,
			RefundSchedule schedule, CaseFiles cases, Leases leases, Schemes schemes, AddressedLetters letters,
			CaseNotes notes, WorkingDays workingDays, Clock clock) {
		this.recalculations = recalculations;
		this.bases = bases;
		this.changes = changes;
		this.reports = reports;
		this.calculations = calculations;
		this.approvals = approvals;
		this.decisions = decisions;
		this.schedule = schedule;
		this.cases = cases;
		this.leases = leases;
		this.schemes = schemes;
		this.letters = letters;
		this.notes = notes;
		this.workingDays = workingDays;
		this.clock = clock;
	}

	/**
	 * Looks again before an approved change is issued: takes in what was reported
	 * meanwhile, and sees whether another month has begun.
	 * @param approvalId the approval
	 */
	public ChangeStands lookAgain(long approvalId) {
		AmountChange change = this.changes.get(this.approvals.get(approvalId).subjectId());
		if (hasNewFacts(this.recalculations.get(change.recalculationId()))) {
			return ChangeStands.NEW_FACTS;
		}
		return change.decisionMonth().equals(YearMonth.from(LocalDate.now(this.clock))) ? ChangeStands.STANDS
				: ChangeStands.NEW_MONTH;
	}

	/**
	 * Issues the change that was approved. Issuing again gives the decision already
	 * there.
	 * @param approvalId the approval
	 * @return the decision's id
	 * @throws IllegalStateException where the recalculation was given up, or the change
	 * no longer stands; see {@link #lookAgain(long)}
	 */
	public long issue(long approvalId) {
		Approval approval = this.approvals.get(approvalId);
		AmountChange change = this.changes.get(approval.subjectId());
		Optional<Decision> issued = this.decisions.about(DecisionType.CHANGED_AMOUNT, change.id());
		if (issued.isPresent()) {
			return issued.get().id();
		}
		if (lookAgain(approvalId) != ChangeStands.STANDS) {
			throw new IllegalStateException("The change " + change.id() + " of case " + change.caseNumber()
					+ " no longer stands as it was approved");
		}
		Calculation explaining = this.calculations.get(change.calculationId());
		ChangeText text = text(change, explaining);
		DecisionDraft draft = change.isAdverse()
				? DecisionDraft.adverse(change.caseNumber(), DecisionType.CHANGED_AMOUNT, change.id(),
						change.preparedBy())
				: DecisionDraft.favourable(change.caseNumber(), DecisionType.CHANGED_AMOUNT, change.id(),
						change.preparedBy());
		long decisionId = this.decisions
			.issue(draft.withReasons(text.facts(), text.legalBasis(), text.mainConsiderations(), text.reasons())
				.withExplanation(explaining.explanationJson())
				.withHearing(change.hearingId())
				.withApproval(approvalId));
		this.schedule.write(change.caseNumber(), decisionId, entries(change));
		this.recalculations.close(change.recalculationId(), RecalculationState.ISSUED);
		this.letters.write(change.caseNumber(), text.letter(kind(change), this.decisions.get(decisionId)), decisionId);
		return decisionId;
	}

	/**
	 * Notes that no month differs from what was decided, and closes the recalculation. No
	 * letter is written: nothing is decided, and a letter about nothing worries.
	 */
	public void leaveUnchanged(long recalculationId) {
		Recalculation recalculation = this.recalculations.get(recalculationId);
		this.notes.add(recalculation.caseNumber(), "Genberegnet uden ændring",
				"Hver måned er regnet om med sine egne oplysninger, og intet beløb ændrer sig.");
		this.recalculations.close(recalculationId, RecalculationState.UNCHANGED);
	}

	/**
	 * What is reported while rates alone are recalculated has a recalculation of its own.
	 */
	private boolean hasNewFacts(Recalculation recalculation) {
		if (recalculation.isOfRatesAlone()) {
			return false;
		}
		this.reports.take(recalculation.caseNumber(), recalculation.id());
		long read = this.bases.latest(recalculation.id()).orElseThrow().lastReportId();
		return this.reports.takenBy(recalculation.id())
			.stream()
			.mapToLong(ChangeReport::id)
			.anyMatch((id) -> id > read);
	}

	/** Each is sent by a task of its own. */
	private LetterKind kind(AmountChange change) {
		return this.recalculations.get(change.recalculationId()).isOfRatesAlone() ? LetterKind.RATE_REGULATION
				: LetterKind.CHANGED_AMOUNT;
	}

	private static List<ScheduleEntry> entries(AmountChange change) {
		return change.lines()
			.stream()
			.filter((line) -> line.treatment().changesAmount())
			.map((line) -> new ScheduleEntry(line.month(), line.untilChanged(), line.calculated(),
					line.calculationId()))
			.toList();
	}

	private ChangeText text(AmountChange change, Calculation explaining) {
		LocalDate nextMonth = YearMonth.from(LocalDate.now(this.clock)).plusMonths(1).atDay(1);
		return new ChangeText(this.schemes.get(this.cases.get(change.caseNumber()).scheme()),
				this.leases.requiredLivedIn(change.caseNumber()).id(), change, explaining,
				explained(change, explaining), before(change), decided(change),
				this.reports.takenBy(change.recalculationId()), this.workingDays.onOrAfter(nextMonth));
	}

	/** How the amount was found that new rates change, so that she can compare. */
	private Optional<Calculation> before(AmountChange change) {
		return Optional.of(change)
			.filter((each) -> this.recalculations.get(each.recalculationId()).isOfRatesAlone())
			.map((each) -> each.lines().get(each.lines().size() - 1).decidedCalculationId())
			.map(this.calculations::get);
	}

	/** Part months are not compared: their days differ. */
	private Optional<Calculation> decided(AmountChange change) {
		return Optional.of(change.lines().get(change.lines().size() - 1))
			.filter(DifferenceLine::untilChanged)
			.map(DifferenceLine::decidedCalculationId)
			.map(this.calculations::get);
	}

	/**
	 * Months that give the same amount are explained once: that from now on by its own
	 * month.
	 */
	private List<Calculation> explained(AmountChange change, Calculation explaining) {
		Map<Money, Calculation> byAmount = new LinkedHashMap<>();
		change.lines()
			.stream()
			.map((line) -> this.calculations.get(line.calculationId()))
			.forEach((calculation) -> byAmount.putIfAbsent(calculation.refund(), calculation));
		byAmount.put(explaining.refund(), explaining);
		return List.copyOf(byAmount.values());
	}

}
