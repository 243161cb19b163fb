package dk.udslusning.decision.appeal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import dk.udslusning.casefile.CaseFile;
import dk.udslusning.casefile.CaseFiles;
import dk.udslusning.casefile.Faults;
import dk.udslusning.casefile.RejectedInput;
import dk.udslusning.casefile.change.ChangeKind;
import dk.udslusning.casefile.change.ChangeReports;
import dk.udslusning.casefile.change.ReportedChange;
import dk.udslusning.casefile.tenancy.TenancyEndings;
import dk.udslusning.decision.Decision;
import dk.udslusning.decision.schedule.RefundSchedule;
import dk.udslusning.rules.appeal.AppealPeriod;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Carries out what an appeal has changed. An amount is calculated again as any other
 * change is, with difference lines of its own; nothing is changed in what was issued.
 */
@Service
@Transactional
public class AppealOutcomes {

	private static final int WEEKS_TO_ANSWER = 4;

	private final Appeals appeals;

	private final Reassessments reassessments;

	private final AppealRows rows;

	private final AppealPeriods periods;

	private final CaseFiles cases;

	private final ChangeReports changes;

	private final RefundSchedule schedule;

	private final TenancyEndings tenancies;

	private final Clock clock;

	AppealOutcomes(Appeals appeals, Reassessments reassessments, AppealRows rows, AppealPeriods periods,
			CaseFiles cases, ChangeReports changes, RefundSchedule schedule, TenancyEndings tenancies, Clock clock) {
		this.appeals = appeals;
		this.reassessments = reassessments;
		this.rows = rows;
		this.periods = periods;
		this.cases = cases;
		this.changes = changes;
		this.schedule = schedule;
		this.tenancies = tenancies;
		this.clock = clock;
	}

	/**
	 * What can be done in the case as it stands, the usual first.
	 */
	@Transactional(readOnly = true)
	public List<Measure> measures(long appealId) {
		String caseNumber = this.appeals.get(appealId).caseNumber();
		if (canRecalculate(caseNumber)) {
			return List.of(Measure.RECALCULATION, Measure.NEW_DECISION, Measure.NEW_CASE, Measure.NOTHING_MORE);
		}
		return this.cases.get(caseNumber).isOpen()
				? List.of(Measure.NEW_DECISION, Measure.NEW_CASE, Measure.NOTHING_MORE)
				: List.of(Measure.NEW_CASE, Measure.NOTHING_MORE);
	}

	/**
	 * Carries out what the municipality itself has granted.
	 * @throws RejectedInput at {@code measure}, {@code effectiveOn},
	 * {@code newCaseNumber} or {@code note}
	 */
	public void carryOut(long appealId, CarryingOut done) {
		ReassessmentOutcome outcome = this.reassessments.latest(appealId)
			.filter((draft) -> this.reassessments.issued(appealId).isPresent())
			.map(ReassessmentDraft::outcome)
			.filter((granted) -> granted != ReassessmentOutcome.UPHELD)
			.orElseThrow(() -> new IllegalStateException("Appeal " + appealId + " has granted nothing"));
		carryOut(appealId, outcome.name(), done);
		if (outcome == ReassessmentOutcome.GRANTED) {
			this.rows.end(appealId, AppealEnding.GRANTED, null);
		}
	}

	/**
	 * Carries out what Ankestyrelsen has decided.
	 * @throws RejectedInput at {@code measure}, {@code effectiveOn},
	 * {@code newCaseNumber} or {@code note}
	 */
	public void carryOutBoardAnswer(long appealId, CarryingOut done) {
		BoardOutcome outcome = this.rows.boardAnswer(appealId)
			.map(BoardAnswer::outcome)
			.filter((answer) -> answer == BoardOutcome.CHANGED || answer == BoardOutcome.SENT_BACK)
			.orElseThrow(() -> new IllegalStateException(
					"Ankestyrelsen has asked for nothing to be carried out in appeal " + appealId));
		carryOut(appealId, "BOARD_" + outcome.name(), done);
		this.rows.end(appealId,
				(outcome == BoardOutcome.CHANGED) ? AppealEnding.BOARD_CHANGED : AppealEnding.BOARD_SENT_BACK, null);
	}

	/**
	 * The last day on which the citizen is to say whether the appeal is kept up for the
	 * rest: four weeks from the arrival of the outcome, or from today where its letter
	 * has not gone out.
	 */
	@Transactional(readOnly = true)
	public LocalDate answerBy(long appealId) {
		Optional<Decision> outcome = this.reassessments.issued(appealId);
		return outcome.flatMap(this.periods::of)
			.map(AppealPeriod::lastDay)
			.orElseGet(() -> today().plusWeeks(WEEKS_TO_ANSWER));
	}

	/**
	 * Whether the citizen keeps the appeal up for what was not granted. Silence is no
	 * answer: somebody asks.
	 * @throws RejectedInput at {@code maintained}, {@code toldOn} or {@code note}
	 */
	public void stance(long appealId, Boolean maintained, LocalDate toldOn, String note) {
		this.appeals.open(appealId);
		new Faults().addIf(maintained == null, "maintained", "Vælg, om klagen fastholdes")
			.addIf(toldOn == null || toldOn.isAfter(today()), "toldOn",
					"Skriv, hvilken dag I talte med borgeren; ikke en dag i fremtiden")
			.addIf(Appeals.isBlank(note), "note", "Skriv, hvad borgeren har sagt")
			.throwIfAny();
		this.rows.addStance(appealId, maintained, toldOn, note.strip());
		if (!maintained) {
			this.rows.end(appealId, AppealEnding.PARTLY_SETTLED, note.strip());
		}
	}

	private void carryOut(long appealId, String occasion, CarryingOut done) {
		Appeal appeal = this.appeals.open(appealId);
		Faults faults = new Faults()
			.addIf(done.measure() == null || !measures(appealId).contains(done.measure()), "measure",
					"Vælg, hvad der sker")
			.addIf(Appeals.isBlank(done.note()), "note", "Skriv, hvad der er gjort, og hvad borgeren har fået at vide");
		if (done.measure() == Measure.RECALCULATION) {
			faults.addIf(done.effectiveOn() == null, "effectiveOn", "Skriv, fra hvilken dag beløbet regnes om");
		}
		if (done.measure() == Measure.NEW_CASE) {
			faults.addIf(!isOtherOpenCase(appeal.caseNumber(), done.newCaseNumber()), "newCaseNumber",
					"Registrér det nye forløb først, og skriv nummeret på den nye, åbne sag");
		}
		faults.throwIfAny();
		Long report = (done.measure() == Measure.RECALCULATION) ? recalculate(appeal, done) : null;
		this.rows.addCarriedOut(appealId, occasion, done, report);
	}

	private long recalculate(Appeal appeal, CarryingOut done) {
		return this.changes
			.report(appeal.caseNumber(),
					new ReportedChange(ChangeKind.OTHER, done.effectiveOn(), today(),
							"En klage har ændret afgørelsen. " + done.note().strip()))
			.id();
	}

	private boolean canRecalculate(String caseNumber) {
		return this.cases.get(caseNumber).isOpen() && this.tenancies.isUnderWay(caseNumber)
				&& !this.schedule.granted(caseNumber).isEmpty();
	}

	private boolean isOtherOpenCase(String caseNumber, String other) {
		return other != null && !other.strip().equals(caseNumber)
				&& this.cases.find(other.strip()).filter(CaseFile::isOpen).isPresent();
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
