package dk.udslusning.decision.extension;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import dk.udslusning.access.CurrentUser;
import dk.udslusning.casefile.Faults;
import dk.udslusning.casefile.RejectedInput;
import dk.udslusning.casefile.dispatch.AddressedLetters;
import dk.udslusning.casefile.note.CaseNotes;
import dk.udslusning.decision.Approval;
import dk.udslusning.decision.ApprovalKind;
import dk.udslusning.decision.Approvals;
import dk.udslusning.decision.Decision;
import dk.udslusning.decision.DecisionDraft;
import dk.udslusning.decision.DecisionWords;
import dk.udslusning.decision.DecisionType;
import dk.udslusning.decision.Decisions;
import dk.udslusning.decision.hearing.Hearing;
import dk.udslusning.decision.hearing.HearingGrounds;
import dk.udslusning.decision.hearing.Hearings;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Decides not to extend a period: hears the citizen on what she does not know (FVL § 19),
 * prepares the decision with reasons, and issues it once a team leader has approved that
 * very text.
 */
@Service
@Transactional
public class NoExtensions {

	private static final String SELECT = "select id, case_number, assessment_id, hearing_id, facts, legal_basis, "
			+ "main_considerations, reasons, prepared_by, prepared_at from no_extension_draft ";

	private final AssessExtension assessments;

	private final ExtensionGrounds grounds;

	private final Hearings hearings;

	private final Approvals approvals;

	private final Decisions decisions;

	private final AddressedLetters letters;

	private final CaseNotes notes;

	private final JdbcClient jdbc;

	private final CurrentUser user;

	private final Clock clock;

	NoExtensions(AssessExtension assessments, ExtensionGrounds grounds, Hearings hearings, Approvals approvals,
			Decisions decisions, AddressedLetters letters, CaseNotes notes, JdbcClient jdbc, CurrentUser user,
			Clock clock) {
		this.assessments = assessments;
		this.grounds = grounds;
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
	 * Opens the hearing where the assessment rests on facts the citizen does not know;
	 * else records how she was heard already.
	 * @param caseNumber the case, assessed as not to be extended
	 */
	public ExtensionHearing hear(String caseNumber) {
		AssessedExtension assessment = this.assessments.required(caseNumber);
		List<String> points = List.of(ExtensionText.hearingPoint(assessment, calculation(assessment)));
		if (assessment.unknownToCitizen() == null) {
			return new ExtensionHearing(
					this.hearings.settle(caseNumber, DecisionType.NO_EXTENSION, points, assessment.hearing()), false);
		}
		return new ExtensionHearing(this.hearings.open(caseNumber, DecisionType.NO_EXTENSION,
				new HearingGrounds(points, assessment.unknownToCitizen(), false)), true);
	}

	/**
	 * The words of the decision: those last prepared since the hearing, else proposed
	 * from the assessment.
	 * @param caseNumber the case, heard
	 */
	@Transactional(readOnly = true)
	public NoExtensionText proposed(String caseNumber) {
		Hearing hearing = concludedHearing(caseNumber);
		AssessedExtension assessment = this.assessments.required(caseNumber);
		ExtensionGround ground = this.grounds.of(caseNumber);
		AbilityCalculation calculation = calculation(assessment);
		return latest(caseNumber).filter((draft) -> draft.hearingId() == hearing.id())
			.map((draft) -> new NoExtensionText(draft.facts(), draft.legalBasis(), draft.mainConsiderations(),
					draft.reasons()))
			.orElseGet(() -> new NoExtensionText(
					limited(ExtensionText.facts(assessment, calculation) + "\n" + hearing.inWords()),
					ExtensionText.legalBasis(ground.scheme()), ExtensionText.mainConsiderations(ground),
					limited(ExtensionText.refusalReasons(assessment, calculation))));
	}

	/**
	 * Prepares the decision in the name of the signed-in user and puts it before a second
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
			.addIf(isBlank(reasons), "reasons", "Skriv begrundelsen; uden den kan afgørelsen ikke udstedes (FVL § 22)")
			.throwIfAny();
		GeneratedKeyHolder key = new GeneratedKeyHolder();
		this.jdbc
			.sql("insert into no_extension_draft (case_number, assessment_id, hearing_id, facts, legal_basis, "
					+ "main_considerations, reasons, prepared_by, prepared_at) values (:caseNumber, :assessment, "
					+ ":hearing, :facts, :legalBasis, :considerations, :reasons, :by, :at)")
			.param("caseNumber", caseNumber)
			.param("assessment", this.assessments.required(caseNumber).id())
			.param("hearing", concludedHearing(caseNumber).id())
			.param("facts", facts)
			.param("legalBasis", proposed(caseNumber).legalBasis())
			.param("considerations", mainConsiderations)
			.param("reasons", reasons)
			.param("by", this.user.id())
			.param("at", LocalDateTime.now(this.clock))
			.update(key, "id");
		return this.approvals.request(caseNumber, ApprovalKind.NO_EXTENSION, key.getKeyAs(Number.class).longValue(),
				null);
	}

	/**
	 * Gives the decision up: the extension is assessed again.
	 * @param reason why, kept as a note
	 * @throws RejectedInput at {@code changeReason}
	 */
	public void giveUp(String caseNumber, String reason) {
		new Faults().addIf(isBlank(reason), "changeReason", "Skriv, hvorfor forlængelsen skal vurderes igen")
			.throwIfAny();
		this.notes.add(caseNumber, "Forlængelse vurderes igen", reason);
	}

	/**
	 * Issues the decision that was approved, and writes its letter. Issuing again gives
	 * the decision already there.
	 * @param approvalId the approval
	 * @return the decision's id
	 */
	public long issue(long approvalId) {
		Approval approval = this.approvals.get(approvalId);
		NoExtensionDraft draft = get(approval.subjectId());
		Optional<Decision> issued = this.decisions.about(DecisionType.NO_EXTENSION, draft.id());
		if (issued.isPresent()) {
			return issued.get().id();
		}
		AssessedExtension assessment = this.assessments.get(draft.assessmentId());
		AbilityCalculation calculation = calculation(assessment);
		DecisionDraft words = DecisionDraft
			.adverse(draft.caseNumber(), DecisionType.NO_EXTENSION, draft.id(), draft.preparedBy())
			.withReasons(draft.facts(), draft.legalBasis(), draft.mainConsiderations(), draft.reasons())
			.withHearing(draft.hearingId())
			.withApproval(approvalId);
		long decisionId = this.decisions
			.issue((calculation != null) ? words.withExplanation(calculation.explanationJson()) : words);
		String benefitName = this.grounds.of(draft.caseNumber()).scheme().benefitName();
		this.letters.write(draft.caseNumber(), new NoExtensionLetter(benefitName, assessment.lastLegalDay(),
				DecisionWords.of(this.decisions.get(decisionId))), decisionId);
		return decisionId;
	}

	/**
	 * The draft of the id.
	 */
	@Transactional(readOnly = true)
	public NoExtensionDraft get(long draftId) {
		return this.jdbc.sql(SELECT + "where id = :id").param("id", draftId).query(NoExtensionDraft.class).single();
	}

	private Optional<NoExtensionDraft> latest(String caseNumber) {
		return this.jdbc.sql(SELECT + "where case_number = :caseNumber order by id desc fetch first 1 rows only")
			.param("caseNumber", caseNumber)
			.query(NoExtensionDraft.class)
			.optional();
	}

	private AbilityCalculation calculation(AssessedExtension assessment) {
		return this.assessments.calculation(assessment.id()).orElse(null);
	}

	private Hearing concludedHearing(String caseNumber) {
		return this.hearings.latest(caseNumber, DecisionType.NO_EXTENSION)
			.filter(Hearing::allowsAdverseDecision)
			.orElseThrow(() -> new IllegalStateException(
					"The citizen of case " + caseNumber + " has not been heard, or the assessment has changed"));
	}

	private static String limited(String text) {
		return (text.length() > NoExtensionDraft.LIMIT) ? text.substring(0, NoExtensionDraft.LIMIT) : text;
	}

	private static boolean isBlank(String text) {
		return text == null || text.isBlank();
	}

}
