package dk.udslusning.decision.regulation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dk.udslusning.casefile.Faults;
import dk.udslusning.casefile.RejectedInput;
import dk.udslusning.casefile.change.ChangeKind;
import dk.udslusning.casefile.change.ChangeReports;
import dk.udslusning.casefile.change.ReportedChange;
import dk.udslusning.casefile.note.CaseNotes;
import dk.udslusning.catalogue.Catalogue;
import dk.udslusning.decision.ApprovalLevel;
import dk.udslusning.decision.Approvals;
import dk.udslusning.decision.calculation.CalculationOutcome;
import dk.udslusning.decision.recalculation.AmountChange;
import dk.udslusning.decision.recalculation.AmountChanges;
import dk.udslusning.decision.recalculation.Recalculations;
import dk.udslusning.decision.schedule.RefundSchedule;
import dk.udslusning.rules.time.DanishDates;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The team leader's list: shown, approved as a whole, and single cases taken out of it.
 */
@Service
@Transactional
public class RegulationApprovals {

	/**
	 * The limit of a reason for taking a case out, in characters.
	 */
	public static final int REASON_LIMIT = 1000;

	private final RateRegulations regulations;

	private final RegulatedCases cases;

	private final AmountChanges changes;

	private final Recalculations recalculations;

	private final Approvals approvals;

	private final ChangeReports reports;

	private final CaseNotes notes;

	private final RefundSchedule schedule;

	private final Catalogue catalogue;

	private final Clock clock;

	RegulationApprovals(RateRegulations regulations, RegulatedCases cases, AmountChanges changes,
			Recalculations recalculations, Approvals approvals, ChangeReports reports, CaseNotes notes,
			RefundSchedule schedule, Catalogue catalogue, Clock clock) {
		this.regulations = regulations;
		this.cases = cases;
		this.changes = changes;
		this.recalculations = recalculations;
		this.approvals = approvals;
		this.reports = reports;
		this.notes = notes;
		this.schedule = schedule;
		this.catalogue = catalogue;
		this.clock = clock;
	}

	/**
	 * The list as it stands now: a case in which something was reported since is not on
	 * it any more.
	 */
	@Transactional(readOnly = true)
	public RegulationList list(long regulationId) {
		List<RegulatedCase> all = this.cases.of(regulationId);
		List<AmountChange> listed = all.stream()
			.filter((each) -> each.is(RegulatedState.CALCULATED) && stands(each))
			.map((each) -> this.changes.get(each.amountChangeId()))
			.toList();
		return new RegulationList(this.regulations.get(regulationId),
				listed.stream().map(AmountChange::decisionMonth).min(YearMonth::compareTo).orElse(null),
				listed.stream().map(RegulationLine::of).toList(), leftOut(all), count(all, RegulatedState.UNCHANGED),
				count(all, RegulatedState.ISSUED), this.regulations.unclearRates(regulationId));
	}

	/**
	 * A number that grows with everything that happens to the list, so that a form can
	 * tell that something came meanwhile.
	 */
	@Transactional(readOnly = true)
	public long version(long regulationId) {
		List<RegulatedCase> all = this.cases.of(regulationId);
		return all.stream().mapToLong(RegulatedCase::version).sum()
				+ all.stream().filter((each) -> each.is(RegulatedState.CALCULATED) && !stands(each)).count();
	}

	/**
	 * The signed-in team leader approves every case on the list.
	 * @param comment why, 1 to 2,000 characters
	 * @return how many are to be issued; each has its place from 0
	 * @throws RejectedInput at {@code comment}, or at {@code answer} where another month
	 * has begun since the amounts were calculated: a reduction would work from later on
	 */
	public int approve(long regulationId, String comment) {
		YearMonth now = YearMonth.from(LocalDate.now(this.clock));
		YearMonth calculatedIn = list(regulationId).calculatedIn();
		new Faults()
			.addIf(calculatedIn != null && !calculatedIn.equals(now), "answer",
					"Beløbene er regnet i " + written(calculatedIn) + ", og en nedsættelse gælder først fra måneden "
							+ "efter afgørelsen. Vælg »Regn igen«")
			.addIf(comment == null || comment.isBlank(), "comment", "Skriv kort, hvad du har lagt vægt på")
			.throwIfAny();
		for (RegulatedCase each : this.cases.of(regulationId, RegulatedState.CALCULATED)) {
			if (stands(each)) {
				this.approvals.approve(each.approvalId(), ApprovalLevel.TEAM_LEADER, comment);
				this.cases.keep(each.approved());
			}
			else {
				this.cases.keep(each.leftToFacts());
			}
		}
		tellLeftOut(regulationId);
		return this.cases.number(regulationId, RegulatedState.APPROVED);
	}

	/**
	 * Takes one case out: it is recalculated by itself, by its caseworker.
	 * @param caseNumber a case on the list
	 * @param reason why, 1 to {@value #REASON_LIMIT} characters
	 * @throws RejectedInput at {@code takenOut} or {@code takenOutReason}
	 */
	public void takeOut(long regulationId, String caseNumber, String reason) {
		boolean listed = list(regulationId).lines().stream().anyMatch((line) -> line.caseNumber().equals(caseNumber));
		new Faults().addIf(!listed, "takenOut", "Vælg en sag, der står på listen")
			.addIf(reason == null || reason.isBlank(), "takenOutReason", "Skriv, hvorfor sagen tages ud")
			.throwIfAny();
		RateRegulation regulation = this.regulations.get(regulationId);
		RegulatedCase each = this.cases.of(regulationId, caseNumber).orElseThrow();
		this.recalculations.cancel(this.changes.get(each.amountChangeId()).recalculationId());
		this.cases.keep(each.takenOut(reason.strip()));
		String text = "Taget ud af satsreguleringen for " + regulation.rateYear() + ": " + reason.strip();
		this.notes.add(caseNumber, "Taget ud af satsreguleringen for " + regulation.rateYear(), reason.strip());
		this.reports.report(caseNumber, new ReportedChange(ChangeKind.RATES, firstDay(caseNumber, regulation),
				LocalDate.now(this.clock), text));
		tellLeftOut(regulationId);
	}

	/**
	 * Gives up what was calculated, so that every case that is not decided is calculated
	 * anew.
	 */
	public void calculateAgain(long regulationId) {
		for (RegulatedCase each : this.cases.of(regulationId)) {
			switch (each.state()) {
				case CALCULATED -> this.regulations.giveUp(each);
				case UNCHANGED -> this.cases.keep(each.waiting());
				default -> {
				}
			}
		}
		tellLeftOut(regulationId);
	}

	/**
	 * Sees first to the rates that cases wait for.
	 * @throws RejectedInput at {@code answer} where none does
	 */
	public void clarifyRates(long regulationId) {
		new Faults()
			.addIf(this.regulations.unclearRates(regulationId).isEmpty(), "answer",
					"Ingen sag venter på en sats. Vælg noget andet")
			.throwIfAny();
		tellLeftOut(regulationId);
	}

	private void tellLeftOut(long regulationId) {
		this.cases.of(regulationId, RegulatedState.LEFT_OUT)
			.stream()
			.filter((each) -> !each.seen())
			.forEach((each) -> this.cases.keep(each.told()));
	}

	/** Reported facts go before rates: they have given the recalculation up. */
	private boolean stands(RegulatedCase each) {
		return this.recalculations.get(this.changes.get(each.amountChangeId()).recalculationId()).isOpen();
	}

	private Map<String, String> leftOut(List<RegulatedCase> all) {
		Map<String, String> reasons = new LinkedHashMap<>();
		for (RegulatedCase each : all) {
			switch (each.state()) {
				case LEFT_OUT -> reasons.put(each.caseNumber(), each.reason());
				case TAKEN_OUT -> reasons.put(each.caseNumber(), "Taget ud: " + each.reason());
				case RATE_UNCLEAR -> reasons.put(each.caseNumber(), unclear(each));
				case CALCULATED -> {
					if (!stands(each)) {
						reasons.put(each.caseNumber(), each.leftToFacts().reason());
					}
				}
				default -> {
				}
			}
		}
		return reasons;
	}

	private String unclear(RegulatedCase each) {
		String rate = this.catalogue.rateName(each.rateCode()).map((name) -> name.label()).orElse(each.rateCode());
		return "Satsen »" + rate + "« "
				+ ((each.rateSituation() == CalculationOutcome.RATE_MISSING) ? "mangler" : "er ikke bekræftet")
				+ " for " + DanishDates.format(YearMonth.parse(each.rateMonth()))
				+ ". Det seneste beløb udbetales imens foreløbigt";
	}

	private LocalDate firstDay(String caseNumber, RateRegulation regulation) {
		LocalDate start = this.schedule.firstDay(caseNumber);
		LocalDate january = regulation.january().atDay(1);
		return start.isAfter(january) ? start : january;
	}

	private static String written(YearMonth month) {
		return (month != null) ? DanishDates.format(month) : "";
	}

	private static int count(List<RegulatedCase> all, RegulatedState state) {
		return (int) all.stream().filter((each) -> each.is(state)).count();
	}

}
