package dk.udslusning.decision.refusal;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;

import dk.udslusning.access.CurrentUser;
import dk.udslusning.casefile.Faults;
import dk.udslusning.casefile.RejectedInput;
import dk.udslusning.casefile.assessment.AssessedCondition;
import dk.udslusning.casefile.assessment.EligibilityAssessment;
import dk.udslusning.casefile.assessment.EligibilityAssessments;
import dk.udslusning.casefile.assessment.TargetGroupAnswers;
import dk.udslusning.casefile.assessment.TargetGroupFacts;
import dk.udslusning.casefile.assessment.Visitation;
import dk.udslusning.casefile.dispatch.AddressedLetters;
import dk.udslusning.casefile.note.CaseNotes;
import dk.udslusning.decision.Approval;
import dk.udslusning.decision.ApprovalKind;
import dk.udslusning.decision.Approvals;
import dk.udslusning.decision.Decision;
import dk.udslusning.decision.DecisionDraft;
import dk.udslusning.decision.DecisionType;
import dk.udslusning.decision.DecisionWords;
import dk.udslusning.decision.Decisions;
import dk.udslusning.decision.hearing.Hearing;
import dk.udslusning.decision.hearing.HearingGrounds;
import dk.udslusning.decision.hearing.Hearings;
import dk.udslusning.rules.eligibility.EligibilityResult.Eligible;
import dk.udslusning.rules.eligibility.Outcome;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Refuses a transitional home: hears the citizen on what speaks against her, prepares the
 * refusal with reasons, and issues it once a team leader has approved that very text.
 */
@Service
@Transactional
public class Refusals {

	private static final String SELECT = "select id, case_number, hearing_id, facts, legal_basis, "
			+ "main_considerations, reasons, prepared_by, prepared_at from refusal_draft ";

	private final EligibilityAssessments assessments;

	private final Visitation visitation;

	private final Hearings hearings;

	private final Approvals approvals;

	private final Decisions decisions;

	private final AddressedLetters letters;

	private final CaseNotes notes;

	private final JdbcClient jdbc;

	private final CurrentUser user;

	private final Clock clock;

	Refusals(EligibilityAssessments assessments, Visitation visitation, Hearings hearings, Approvals approvals,
			Decisions decisions, AddressedLetters letters, CaseNotes notes, JdbcClient jdbc, CurrentUser user,
			Clock clock) {
		this.assessments = assessments;
		this.visitation = visitation;
		this.hearings = hearings;
		this.approvals = approvals;
		this.decisions = decisions;
		this.letters = letters;
		this.notes = notes;
		this.jdbc = jdbc;
		this.user = user;
		this.clock = clock;
	}

	/**
	 * Opens the hearing on every condition that speaks against the citizen: those of the
	 * visitation, or the missing agreement on education or work.
	 * @param caseNumber the case
	 * @return the hearing
	 * @throws IllegalStateException where nothing speaks against the citizen
	 */
	public OpenedHearing openHearing(String caseNumber) {
		EligibilityAssessment against = this.assessments.current(caseNumber)
			.filter((newest) -> newest.outcome() == Eligible.NOT_ELIGIBLE)
			.orElseGet(() -> this.assessments.assessBeforeAssignment(caseNumber));
		if (against.outcome() != Eligible.NOT_ELIGIBLE) {
			throw new IllegalStateException("Nothing speaks against the citizen of case " + caseNumber);
		}
		TargetGroupAnswers answers = this.visitation.current(caseNumber).map(TargetGroupFacts::answers).orElseThrow();
		long hearing = this.hearings.open(caseNumber, DecisionType.REFUSAL,
				new HearingGrounds(
						against.with(Outcome.NOT_FULFILLED).stream().map(AssessedCondition::toCitizen).toList(),
						answers.unknownToCitizen(), answers.housingAtRisk()));
		return new OpenedHearing(hearing, answers.housingAtRisk());
	}

	/**
	 * The words of the refusal: those last prepared since the hearing, else proposed from
	 * the deciding conditions.
	 * @param caseNumber the case, heard
	 */
	@Transactional(readOnly = true)
	public RefusalText proposed(String caseNumber) {
		Hearing hearing = concludedHearing(caseNumber);
		return latest(caseNumber).filter((draft) -> draft.hearingId() == hearing.id())
			.map((draft) -> new RefusalText(draft.facts(), draft.legalBasis(), draft.mainConsiderations(),
					draft.reasons()))
			.orElseGet(() -> RefusalText.proposed(this.assessments.current(caseNumber).orElseThrow(), hearing));
	}

	/**
	 * Prepares the refusal in the name of the signed-in user and puts it before a second
	 * person.
	 * @param caseNumber the case, heard and upheld
	 * @param facts the facts given weight, at most 4,000 characters
	 * @param mainConsiderations the main considerations, at most 4,000 characters
	 * @param reasons the reasons, at most 4,000 characters
	 * @return the request for approval
	 * @throws RejectedInput at {@code decisionFacts}, {@code mainConsiderations} or
	 * {@code reasons}
	 */
	public long prepare(String caseNumber, String facts, String mainConsiderations, String reasons) {
		new Faults()
			.addIf(isBlank(facts), "decisionFacts", "Skriv de faktiske oplysninger, du lægger vægt på (FVL § 24)")
			.addIf(isBlank(mainConsiderations), "mainConsiderations",
					"Skriv de hovedhensyn, der er lagt vægt på (FVL § 24)")
			.addIf(isBlank(reasons), "reasons", "Skriv begrundelsen; uden den kan afslaget ikke udstedes (FVL § 22)")
			.throwIfAny();
		Hearing hearing = concludedHearing(caseNumber);
		GeneratedKeyHolder key = new GeneratedKeyHolder();
		this.jdbc
			.sql("insert into refusal_draft (case_number, hearing_id, facts, legal_basis, main_considerations, "
					+ "reasons, prepared_by, prepared_at) values (:caseNumber, :hearingId, :facts, :legalBasis, "
					+ ":considerations, :reasons, :by, :at)")
			.param("caseNumber", caseNumber)
			.param("hearingId", hearing.id())
			.param("facts", facts)
			.param("legalBasis", proposed(caseNumber).legalBasis())
			.param("considerations", mainConsiderations)
			.param("reasons", reasons)
			.param("by", this.user.id())
			.param("at", LocalDateTime.now(this.clock))
			.update(key, "id");
		return this.approvals.request(caseNumber, ApprovalKind.REFUSAL, key.getKeyAs(Number.class).longValue(), null);
	}

	/**
	 * Gives the refusal up: the citizen is assessed again.
	 * @param caseNumber the case
	 * @param reason why, kept as a note
	 * @throws RejectedInput at {@code changeReason}
	 */
	public void giveUp(String caseNumber, String reason) {
		new Faults().addIf(isBlank(reason), "changeReason", "Skriv, hvorfor afslaget ikke fastholdes").throwIfAny();
		this.notes.add(caseNumber, "Afslag opgivet", reason);
	}

	/**
	 * Issues the refusal that was approved, and writes its letter. Issuing again gives
	 * the decision already there.
	 * @param approvalId the approval
	 * @return the decision's id
	 */
	public long issue(long approvalId) {
		Approval approval = this.approvals.get(approvalId);
		RefusalDraft draft = get(approval.subjectId());
		Optional<Decision> issued = this.decisions.about(DecisionType.REFUSAL, draft.id());
		if (issued.isPresent()) {
			return issued.get().id();
		}
		long decisionId = this.decisions
			.issue(DecisionDraft.adverse(draft.caseNumber(), DecisionType.REFUSAL, draft.id(), draft.preparedBy())
				.withReasons(draft.facts(), draft.legalBasis(), draft.mainConsiderations(), draft.reasons())
				.withHearing(draft.hearingId())
				.withApproval(approvalId));
		this.letters.write(draft.caseNumber(), new RefusalLetter(DecisionWords.of(this.decisions.get(decisionId))),
				decisionId);
		return decisionId;
	}

	/**
	 * The draft of the id.
	 */
	@Transactional(readOnly = true)
	public RefusalDraft get(long draftId) {
		return this.jdbc.sql(SELECT + "where id = :id").param("id", draftId).query(RefusalDraft.class).single();
	}

	private Optional<RefusalDraft> latest(String caseNumber) {
		return this.jdbc.sql(SELECT + "where case_number = :caseNumber order by id desc fetch first 1 rows only")
			.param("caseNumber", caseNumber)
			.query(RefusalDraft.class)
			.optional();
	}

	private Hearing concludedHearing(String caseNumber) {
		return this.hearings.latest(caseNumber, DecisionType.REFUSAL)
			.filter(Hearing::allowsAdverseDecision)
			.orElseThrow(() -> new IllegalStateException(
					"The citizen of case " + caseNumber + " has not been heard, or the assessment has changed"));
	}

	private static boolean isBlank(String text) {
		return text == null || text.isBlank();
	}

}
