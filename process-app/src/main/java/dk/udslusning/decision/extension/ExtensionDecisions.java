package dk.udslusning.decision.extension;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;

import dk.udslusning.casefile.Faults;
import dk.udslusning.casefile.RejectedInput;
import dk.udslusning.casefile.dispatch.AddressedLetters;
import dk.udslusning.casefile.lease.AddendumTerms;
import dk.udslusning.casefile.lease.Lease;
import dk.udslusning.casefile.lease.SignAddendum;
import dk.udslusning.casefile.note.CaseNotes;
import dk.udslusning.decision.Approval;
import dk.udslusning.decision.Approvals;
import dk.udslusning.decision.Decision;
import dk.udslusning.decision.DecisionDraft;
import dk.udslusning.decision.DecisionWords;
import dk.udslusning.decision.DecisionType;
import dk.udslusning.decision.Decisions;
import dk.udslusning.rules.time.DanishDates;
import dk.udslusning.rules.time.Deadlines;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Issues the decision to extend a period, and follows it to the signed addendum: without
 * it the extension lapses, and the citizen stays as an ordinary tenant.
 */
@Service
@Transactional
public class ExtensionDecisions {

	/** Before the last legal day: time to get two signatures. */
	private static final int DUE_DAYS_BEFORE = 14;

	private static final int REMINDER_DAYS_BEFORE = 30;

	/** Nobody is reminded of what was sent yesterday. */
	private static final int QUIET_DAYS = 7;

	private final AssessExtension assessments;

	private final ExtensionGrounds grounds;

	private final SignAddendum addenda;

	private final Approvals approvals;

	private final Decisions decisions;

	private final AddressedLetters letters;

	private final CaseNotes notes;

	private final PeriodEnds periodEnds;

	private final Clock clock;

	ExtensionDecisions(AssessExtension assessments, ExtensionGrounds grounds, SignAddendum addenda, Approvals approvals,
			Decisions decisions, AddressedLetters letters, CaseNotes notes, PeriodEnds periodEnds, Clock clock) {
		this.assessments = assessments;
		this.grounds = grounds;
		this.addenda = addenda;
		this.approvals = approvals;
		this.decisions = decisions;
		this.letters = letters;
		this.notes = notes;
		this.periodEnds = periodEnds;
		this.clock = clock;
	}

	/**
	 * Issues the extension that was approved, and writes its letter. Issuing again gives
	 * the decision already there.
	 * @param approvalId the approval
	 * @return the decision, and until when the addendum is waited for
	 */
	public IssuedExtension issue(long approvalId) {
		Approval approval = this.approvals.get(approvalId);
		AssessedExtension assessment = this.assessments.get(approval.subjectId());
		long decisionId = this.decisions.about(DecisionType.EXTENSION, assessment.id())
			.map(Decision::id)
			.orElseGet(() -> issue(assessment, approvalId));
		LocalDate last = assessment.lastLegalDay();
		LocalDate quietUntil = LocalDate.now(this.clock).plusDays(QUIET_DAYS);
		return new IssuedExtension(decisionId, last.minusDays(DUE_DAYS_BEFORE).atTime(LocalTime.NOON),
				Deadlines.morningOf(later(last.minusDays(REMINDER_DAYS_BEFORE), quietUntil)), Deadlines.passedAt(last));
	}

	/**
	 * Records the signed addendum of the newest extension.
	 * @param caseNumber the case, in which an extension is issued
	 * @param terms what stands in the addendum
	 * @return the lease as it holds from now on
	 * @throws RejectedInput at the fields of {@link AddendumTerms}
	 */
	public Lease signAddendum(String caseNumber, AddendumTerms terms) {
		return this.addenda.signed(caseNumber, terms, this.assessments.required(caseNumber).months());
	}

	/**
	 * Records that the addendum will not be signed.
	 * @param reason why, kept as a note
	 * @throws RejectedInput at {@code reason}
	 */
	public void giveUpAddendum(String caseNumber, String reason) {
		new Faults()
			.addIf(reason == null || reason.isBlank(), "reason",
					"Skriv, hvorfor tillægget ikke bliver underskrevet, og at borgeren ved, hvad det betyder")
			.throwIfAny();
		this.notes.add(caseNumber, "Tillæg til lejekontrakten ikke underskrevet", reason.strip());
	}

	/**
	 * Records that somebody reminded of the addendum.
	 * @param what what was agreed, kept as a note
	 */
	public void remindOfAddendum(String caseNumber, String what) {
		this.notes.add(caseNumber, "Rykket for tillæg til lejekontrakten", what.strip());
	}

	/**
	 * The extension lapses, because its addendum was not signed in time.
	 * @return what is still due before the period ends
	 */
	public PeriodEndPlan lapse(String caseNumber) {
		PeriodEndPlan plan = this.periodEnds.plan(caseNumber);
		this.notes.add(caseNumber, "Forlængelsen er bortfaldet",
				"Tillægget til lejekontrakten er ikke underskrevet. Perioden slutter den "
						+ DanishDates.format(plan.lastLegalDay())
						+ ", og borgeren bliver boende som almindelig lejer.");
		return plan;
	}

	private long issue(AssessedExtension assessment, long approvalId) {
		ExtensionGround ground = this.grounds.of(assessment.caseNumber());
		AbilityCalculation calculation = this.assessments.calculation(assessment.id()).orElse(null);
		DecisionDraft draft = DecisionDraft
			.favourable(assessment.caseNumber(), DecisionType.EXTENSION, assessment.id(), assessment.preparedBy())
			.withReasons(ExtensionText.facts(assessment, calculation), ExtensionText.legalBasis(ground.scheme()),
					ExtensionText.mainConsiderations(ground), ExtensionText.extensionReasons(assessment, calculation))
			.withApproval(approvalId);
		long decisionId = this.decisions
			.issue((calculation != null) ? draft.withExplanation(calculation.explanationJson()) : draft);
		this.letters.write(assessment.caseNumber(), new ExtensionLetter(assessment.months(), assessment.extendedTo(),
				assessment.lastLegalDay(), DecisionWords.of(this.decisions.get(decisionId))), decisionId);
		return decisionId;
	}

	private static LocalDate later(LocalDate one, LocalDate other) {
		return one.isAfter(other) ? one : other;
	}

}
