package dk.udslusning.decision;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dk.udslusning.access.CurrentUser;
import dk.udslusning.casefile.CaseFile;
import dk.udslusning.casefile.CaseFiles;
import dk.udslusning.casefile.dispatch.LetterDispatch;
import dk.udslusning.casefile.reading.ReadOnce;
import dk.udslusning.catalogue.Schemes;
import dk.udslusning.decision.hearing.Hearing;
import dk.udslusning.decision.hearing.Hearings;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one door through which a decision is issued. It asks for everything that the law
 * asks for, whoever calls; a decision issued is never changed or removed.
 */
@Service
@Transactional
public class Decisions {

	private static final String SELECT = "select id, case_number, scheme, type, subject_id, adverse, facts, legal_basis, "
			+ "main_considerations, reasons, explanation_json, appeal_guidance, prepared_by, approved_by, approval_id, "
			+ "hearing_id, corrects, issued_at, taken_over_by, taken_over_at, source from decision ";

	private final JdbcClient jdbc;

	private final CaseFiles cases;

	private final Approvals approvals;

	private final Hearings hearings;

	private final AppealGuidance guidance;

	private final LetterDispatch dispatch;

	private final StopConditions stops;

	private final AppealConditions appeals;

	private final RepaymentConditions repayments;

	private final Schemes schemes;

	private final CurrentUser user;

	private final Clock clock;

	Decisions(JdbcClient jdbc, CaseFiles cases, Approvals approvals, Hearings hearings, AppealGuidance guidance,
			LetterDispatch dispatch, StopConditions stops, AppealConditions appeals, RepaymentConditions repayments,
			Schemes schemes, CurrentUser user, Clock clock) {
		this.jdbc = jdbc;
		this.cases = cases;
		this.approvals = approvals;
		this.hearings = hearings;
		this.guidance = guidance;
		this.dispatch = dispatch;
		this.stops = stops;
		this.appeals = appeals;
		this.repayments = repayments;
		this.schemes = schemes;
		this.user = user;
		this.clock = clock;
	}

	/**
	 * Issues a decision.
	 * @param draft what to issue
	 * @return the decision's id
	 * @throws UnlawfulDecision naming everything missing: reasons (FVL §§ 22-24), appeal
	 * guidance (FVL § 25), a hearing held or waived (FVL § 19), an approval by a second
	 * person, the explanation of an amount, and what a stop or the outcome of an appeal
	 * needs beyond that
	 */
	public long issue(DecisionDraft draft) {
		CaseFile caseFile = this.cases.get(draft.caseNumber());
		Optional<Approval> approval = Optional.ofNullable(draft.approvalId()).map(this.approvals::get);
		Optional<String> appeal = Optional.ofNullable(caseFile.scheme())
			.flatMap((scheme) -> this.guidance.of(draft.type(), scheme))
			.filter((text) -> !text.isBlank());
		List<String> shortcomings = new ArrayList<>();
		if (!caseFile.isOpen() && !draft.type().isTakenInClosedCases()) {
			shortcomings.add("Sagen er lukket.");
		}
		if (caseFile.scheme() == null) {
			shortcomings.add("Der er ikke valgt en ordning.");
		}
		checkReasons(draft, shortcomings);
		if (appeal.isEmpty()) {
			shortcomings.add("Der mangler en klagevejledning til afgørelsens art og ordning (FVL § 25).");
		}
		checkApproval(draft, approval, shortcomings);
		checkHearing(draft, shortcomings);
		checkCorrection(draft, shortcomings);
		shortcomings.addAll(this.stops.shortcomings(draft, caseFile.scheme(), approval));
		shortcomings.addAll(this.appeals.shortcomings(draft, approval));
		shortcomings.addAll(this.repayments.shortcomings(draft, approval));
		if (!shortcomings.isEmpty()) {
			throw new UnlawfulDecision(draft.caseNumber(), draft.type(), shortcomings);
		}
		return insert(draft, caseFile.scheme(), approval.map(Approval::decidedBy).orElse(null), appeal.get());
	}

	/**
	 * Keeps a decision that was made elsewhere, before the case was registered here. It
	 * is a fact: nobody hears, approves or words it again, and its day is its own.
	 * @param taken what was decided, when, and where it stands
	 * @return the decision's id
	 */
	public long takeOver(TakenOverDecision taken) {
		String scheme = this.cases.get(taken.caseNumber()).scheme();
		LocalDateTime now = LocalDateTime.now(this.clock);
		GeneratedKeyHolder key = new GeneratedKeyHolder();
		this.jdbc.sql("insert into decision (case_number, scheme, type, subject_id, adverse, facts, legal_basis, "
				+ "main_considerations, reasons, explanation_json, appeal_guidance, prepared_by, issued_at, "
				+ "taken_over_by, taken_over_at, source) values (:caseNumber, :scheme, :type, :subjectId, :adverse, "
				+ ":facts, :legalBasis, :words, :words, :explanation, :guidance, :by, :issuedAt, :by, :at, :source)")
			.param("caseNumber", taken.caseNumber())
			.param("scheme", scheme)
			.param("type", taken.type().name())
			.param("subjectId", taken.subjectId())
			.param("adverse", taken.adverse())
			.param("facts", taken.what())
			.param("legalBasis", String.join("\n", this.schemes.get(scheme).legalBases()))
			.param("words", taken.words())
			.param("explanation", taken.explanationJson())
			.param("guidance", taken.guidance())
			.param("by", this.user.id())
			.param("issuedAt", taken.decidedOn().atTime(LocalTime.NOON))
			.param("at", now)
			.param("source", taken.source())
			.update(key, "id");
		return key.getKeyAs(Number.class).longValue();
	}

	@Transactional(readOnly = true)
	public Decision get(long decisionId) {
		return this.jdbc.sql(SELECT + "where id = :id").param("id", decisionId).query(Decision.class).single();
	}

	/**
	 * The decision that issued the prepared row, if it is issued: so that issuing twice
	 * gives one decision.
	 */
	@Transactional(readOnly = true)
	public Optional<Decision> about(DecisionType type, long subjectId) {
		return this.jdbc.sql(SELECT + "where type = :type and subject_id = :subjectId")
			.param("type", type.name())
			.param("subjectId", subjectId)
			.query(Decision.class)
			.optional();
	}

	/**
	 * The newest decision of the type in the case.
	 */
	@Transactional(readOnly = true)
	public Optional<Decision> latest(String caseNumber, DecisionType type) {
		return this.jdbc
			.sql(SELECT + "where case_number = :caseNumber and type = :type order by id desc fetch first 1 rows only")
			.param("caseNumber", caseNumber)
			.param("type", type.name())
			.query(Decision.class)
			.optional();
	}

	/**
	 * All decisions of the case, oldest first, also those corrected later.
	 */
	@Transactional(readOnly = true)
	@ReadOnce
	public List<Decision> of(String caseNumber) {
		return this.jdbc.sql(SELECT + "where case_number = :caseNumber order by id")
			.param("caseNumber", caseNumber)
			.query(Decision.class)
			.list();
	}

	private static void checkReasons(DecisionDraft draft, List<String> shortcomings) {
		if (isMissing(draft.facts())) {
			shortcomings.add("De faktiske oplysninger, der er lagt vægt på, mangler (FVL § 24).");
		}
		if (isMissing(draft.legalBasis())) {
			shortcomings.add("Henvisningen til reglerne mangler (FVL § 24).");
		}
		if (isMissing(draft.mainConsiderations())) {
			shortcomings.add("Hovedhensynene mangler (FVL § 24).");
		}
		if (isMissing(draft.reasons())) {
			shortcomings.add("Begrundelsen mangler (FVL § 22).");
		}
		if (draft.type().needsExplanation() && isMissing(draft.explanationJson())) {
			shortcomings.add("Forklaringen af beløbet mangler.");
		}
	}

	private static void checkApproval(DecisionDraft draft, Optional<Approval> approval, List<String> shortcomings) {
		if (approval.isEmpty()) {
			if (draft.type().needsApproval(draft.adverse())) {
				shortcomings.add("Afgørelsen er ikke godkendt af en anden person.");
			}
			return;
		}
		Approval given = approval.get();
		if (!given.isApproved()) {
			shortcomings.add("Afgørelsen er ikke godkendt.");
		}
		else if (given.decidedBy().equals(draft.preparedBy())) {
			shortcomings.add("Den, der har forberedt afgørelsen, har også godkendt den.");
		}
		if (given.kind() != draft.type().approvalKind() || given.subjectId() != draft.subjectId()
				|| !given.caseNumber().equals(draft.caseNumber())) {
			shortcomings.add("Godkendelsen gælder noget andet end det, der skal udstedes.");
		}
	}

	private void checkHearing(DecisionDraft draft, List<String> shortcomings) {
		if (draft.hearingId() == null) {
			if (draft.adverse()) {
				shortcomings.add("Borgeren er ikke hørt, og partshøring er ikke undladt med en grund (FVL § 19).");
			}
			return;
		}
		Hearing hearing = this.hearings.get(draft.hearingId());
		if (hearing.about() != draft.type() || !hearing.caseNumber().equals(draft.caseNumber())) {
			shortcomings.add("Partshøringen gælder en anden sag eller en anden slags afgørelse (FVL § 19).");
		}
		else if (draft.adverse() && !hearing.allowsAdverseDecision()) {
			shortcomings.add("Partshøringen er ikke afsluttet, eller den har ændret vurderingen (FVL § 19).");
		}
		else if (draft.adverse() && hearing.letterId() != null && hearing.repliedOn() == null
				&& !this.dispatch.hasArrived(hearing.letterId())) {
			shortcomings.add("Høringsbrevet er ikke kommet bekræftet frem (FVL § 19).");
		}
	}

	private void checkCorrection(DecisionDraft draft, List<String> shortcomings) {
		if (draft.corrects() == null) {
			return;
		}
		Decision old = get(draft.corrects());
		if (old.type() != draft.type() || !old.caseNumber().equals(draft.caseNumber())) {
			shortcomings.add("Afgørelsen, der skal rettes, er en anden slags eller hører til en anden sag.");
		}
	}

	private static boolean isMissing(String text) {
		return text == null || text.isBlank();
	}

	private long insert(DecisionDraft draft, String scheme, String approvedBy, String appeal) {
		GeneratedKeyHolder key = new GeneratedKeyHolder();
		this.jdbc
			.sql("insert into decision (case_number, scheme, type, subject_id, adverse, facts, legal_basis, main_considerations, "
					+ "reasons, explanation_json, appeal_guidance, prepared_by, approved_by, approval_id, hearing_id, "
					+ "corrects, issued_at) values (:caseNumber, :scheme, :type, :subjectId, :adverse, :facts, :legalBasis, "
					+ ":mainConsiderations, :reasons, :explanation, :guidance, :preparedBy, :approvedBy, :approvalId, "
					+ ":hearingId, :corrects, :at)")
			.param("caseNumber", draft.caseNumber())
			.param("scheme", scheme)
			.param("type", draft.type().name())
			.param("subjectId", draft.subjectId())
			.param("adverse", draft.adverse())
			.param("facts", draft.facts())
			.param("legalBasis", draft.legalBasis())
			.param("mainConsiderations", draft.mainConsiderations())
			.param("reasons", draft.reasons())
			.param("explanation", draft.explanationJson())
			.param("guidance", appeal)
			.param("preparedBy", draft.preparedBy())
			.param("approvedBy", approvedBy)
			.param("approvalId", draft.approvalId())
			.param("hearingId", draft.hearingId())
			.param("corrects", draft.corrects())
			.param("at", LocalDateTime.now(this.clock))
			.update(key, "id");
		return key.getKeyAs(Number.class).longValue();
	}

}
