package dk.udslusning.decision.appeal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.udslusning.access.CurrentUser;
import dk.udslusning.casefile.Faults;
import dk.udslusning.casefile.RejectedInput;
import dk.udslusning.casefile.dispatch.AddressedLetters;
import dk.udslusning.casefile.letter.Letter;
import dk.udslusning.casefile.letter.LetterKind;
import dk.udslusning.casefile.letter.Letters;
import dk.udslusning.decision.Approval;
import dk.udslusning.decision.ApprovalKind;
import dk.udslusning.decision.Approvals;
import dk.udslusning.decision.Decision;
import dk.udslusning.decision.DecisionDraft;
import dk.udslusning.decision.DecisionType;
import dk.udslusning.decision.DecisionWords;
import dk.udslusning.decision.Decisions;
import dk.udslusning.decision.hearing.HearingAnswer;
import dk.udslusning.decision.hearing.Hearings;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks at an appealed decision again, by somebody who neither prepared nor approved it
 * (RSL § 66), and issues the outcome once a second person has approved that very text.
 */
@Service
@Transactional
public class Reassessments {

	private static final String OWN = "Du har selv forberedt eller godkendt den afgørelse, der klages over. En anden skal "
			+ "vurdere den igen.";

	private static final String SELECT = "select id, appeal_id, case_number, outcome, hearing_id, facts, legal_basis, "
			+ "main_considerations, reasons, remedy, prepared_by, prepared_at from appeal_draft ";

	private final Appeals appeals;

	private final AppealRows rows;

	private final Approvals approvals;

	private final Hearings hearings;

	private final Decisions decisions;

	private final AddressedLetters letters;

	private final Letters written;

	private final JdbcClient jdbc;

	private final CurrentUser user;

	private final Clock clock;

	Reassessments(Appeals appeals, AppealRows rows, Approvals approvals, Hearings hearings, Decisions decisions,
			AddressedLetters letters, Letters written, JdbcClient jdbc, CurrentUser user, Clock clock) {
		this.appeals = appeals;
		this.rows = rows;
		this.approvals = approvals;
		this.hearings = hearings;
		this.decisions = decisions;
		this.letters = letters;
		this.written = written;
		this.jdbc = jdbc;
		this.user = user;
		this.clock = clock;
	}

	/**
	 * Why the user may not look at the decision again. Asked at claim, at completion and
	 * by the use case, so that no door leads around it.
	 * @return Danish; empty where the user had no part in the decision, or where it was
	 * made elsewhere
	 */
	@Transactional(readOnly = true)
	public Optional<String> refusal(long appealId, String userId) {
		return this.appeals.subject(appealId)
			.map((subject) -> this.decisions.get(subject.decisionId()))
			.filter((decision) -> deciders(decision).contains(userId))
			.map((own) -> "Den, der har forberedt eller godkendt afgørelsen, kan ikke selv vurdere klagen. En anden skal "
					+ "tage opgaven.");
	}

	/**
	 * Keeps whether a late appeal is excused. One that is not goes to Ankestyrelsen all
	 * the same: only it may dismiss an appeal because it is late (RSL § 67).
	 * @throws RejectedInput at {@code excused} or {@code latenessReasons}
	 */
	public void assessLateness(long appealId, Boolean excused, String reasons) {
		this.appeals.open(appealId);
		if (this.appeals.required(appealId).inTime()) {
			throw new IllegalStateException("Appeal " + appealId + " is in time");
		}
		new Faults().addIf(excused == null, "excused", "Vælg, om der er særlige grunde")
			.addIf(Appeals.isBlank(reasons), "latenessReasons", "Skriv, hvad du har lagt vægt på")
			.addIf(isOwn(appealId), "excused", OWN)
			.throwIfAny();
		this.rows.addLateness(appealId, excused, reasons.strip());
	}

	/**
	 * The words of the outcome: those last prepared, else proposed from the decision.
	 */
	@Transactional(readOnly = true)
	public ReassessmentProposal proposed(long appealId) {
		return latest(appealId)
			.map((draft) -> new ReassessmentProposal(draft.outcome(), draft.facts(), draft.legalBasis(),
					draft.mainConsiderations(), draft.reasons(), draft.remedy(), null))
			.orElseGet(() -> AppealText.proposed(this.appeals.get(appealId), this.appeals.decision(appealId)));
	}

	/**
	 * Prepares the outcome in the name of the signed-in user and puts it before a second
	 * person.
	 * @param appealId the appeal, in time or excused
	 * @param proposal as filled in; not withdrawn
	 * @return the request for approval
	 * @throws RejectedInput naming each faulty field
	 */
	public long prepare(long appealId, ReassessmentProposal proposal) {
		Appeal appeal = this.appeals.open(appealId);
		requireReassessable(appealId);
		boolean granted = proposal.outcome() == ReassessmentOutcome.GRANTED;
		Faults faults = check(appealId, proposal);
		if (!granted) {
			Optional.ofNullable(proposal.hearing())
				.orElseGet(() -> new HearingAnswer(null, null, null))
				.check(faults, LocalDate.now(this.clock));
		}
		faults.throwIfAny();
		Long hearing = granted ? null : this.hearings.settle(appeal.caseNumber(), DecisionType.APPEAL_OUTCOME,
				List.of("Vi overvejer ikke at give dig fuldt medhold i din klage."), proposal.hearing());
		GeneratedKeyHolder key = new GeneratedKeyHolder();
		this.rows
			.signed("insert into appeal_draft (appeal_id, case_number, outcome, hearing_id, facts, legal_basis, "
					+ "main_considerations, reasons, remedy, prepared_by, prepared_at) values (:appeal, :caseNumber, "
					+ ":outcome, :hearing, :facts, :legalBasis, :considerations, :reasons, :remedy, :by, :at)")
			.param("appeal", appealId)
			.param("caseNumber", appeal.caseNumber())
			.param("outcome", proposal.outcome().name())
			.param("hearing", hearing)
			.param("facts", proposal.facts().strip())
			.param("legalBasis", proposal.legalBasis().strip())
			.param("considerations", proposal.mainConsiderations().strip())
			.param("reasons", proposal.reasons().strip())
			.param("remedy", (proposal.outcome() == ReassessmentOutcome.UPHELD) ? null : proposal.remedy().strip())
			.update(key, "id");
		return this.approvals.request(appeal.caseNumber(), ApprovalKind.APPEAL_OUTCOME,
				key.getKeyAs(Number.class).longValue(), null);
	}

	/**
	 * The citizen has withdrawn the appeal: it ends.
	 * @throws RejectedInput at {@code withdrawnNote}
	 */
	public void withdraw(long appealId, String said) {
		this.appeals.open(appealId);
		new Faults()
			.addIf(Appeals.isBlank(said), "withdrawnNote",
					"Skriv, hvornår og hvordan borgeren har trukket klagen tilbage")
			.throwIfAny();
		this.rows.end(appealId, AppealEnding.WITHDRAWN, said.strip());
	}

	/**
	 * Issues the outcome that was approved. Where the citizen is granted something, its
	 * letter is written; an upheld decision is told with the letter that the appeal has
	 * gone on. Issuing again gives the decision already there.
	 * @param approvalId the approval
	 * @return the letter; empty where the decision is upheld
	 */
	public Optional<Long> issue(long approvalId) {
		Approval approval = this.approvals.get(approvalId);
		ReassessmentDraft draft = get(approval.subjectId());
		boolean upheld = draft.outcome() == ReassessmentOutcome.UPHELD;
		Optional<Decision> issued = this.decisions.about(DecisionType.APPEAL_OUTCOME, draft.id());
		if (issued.isPresent()) {
			return upheld ? Optional.empty()
					: this.written.latest(draft.caseNumber(), LetterKind.APPEAL_OUTCOME).map(Letter::id);
		}
		requireReassessable(draft.appealId());
		long decisionId = this.decisions.issue(new DecisionDraft(draft.caseNumber(), DecisionType.APPEAL_OUTCOME,
				draft.id(), draft.outcome() != ReassessmentOutcome.GRANTED, draft.facts(), draft.legalBasis(),
				draft.mainConsiderations(), draft.reasons(), null, draft.preparedBy(), approvalId, draft.hearingId(),
				null));
		return upheld ? Optional.empty()
				: Optional.of(
						this.letters
							.write(draft.caseNumber(),
									new AppealOutcomeLetter(draft.outcome() == ReassessmentOutcome.GRANTED,
											draft.remedy(), DecisionWords.of(this.decisions.get(decisionId))),
									decisionId));
	}

	/**
	 * The draft of the id.
	 */
	@Transactional(readOnly = true)
	public ReassessmentDraft get(long draftId) {
		return this.jdbc.sql(SELECT + "where id = :id").param("id", draftId).query(ReassessmentDraft.class).single();
	}

	/**
	 * The outcome as it was last prepared.
	 */
	@Transactional(readOnly = true)
	public Optional<ReassessmentDraft> latest(long appealId) {
		return this.jdbc.sql(SELECT + "where appeal_id = :id order by id desc fetch first 1 rows only")
			.param("id", appealId)
			.query(ReassessmentDraft.class)
			.optional();
	}

	/**
	 * The outcome as it was issued.
	 */
	@Transactional(readOnly = true)
	public Optional<Decision> issued(long appealId) {
		return latest(appealId).flatMap((draft) -> this.decisions.about(DecisionType.APPEAL_OUTCOME, draft.id()));
	}

	private Faults check(long appealId, ReassessmentProposal proposal) {
		boolean changes = proposal.outcome() == ReassessmentOutcome.GRANTED
				|| proposal.outcome() == ReassessmentOutcome.PARTLY;
		return new Faults()
			.addIf(proposal.outcome() == null || proposal.outcome() == ReassessmentOutcome.WITHDRAWN, "outcome",
					"Vælg, om borgeren får medhold, eller afgørelsen fastholdes")
			.addIf(isOwn(appealId), "outcome", OWN)
			.addIf(Appeals.isBlank(proposal.facts()), "decisionFacts",
					"Skriv de faktiske oplysninger, du lægger vægt på (FVL § 24)")
			.addIf(Appeals.isBlank(proposal.legalBasis()), "legalBasis", "Skriv reglerne med § (FVL § 24)")
			.addIf(Appeals.isBlank(proposal.mainConsiderations()), "mainConsiderations",
					"Skriv de hovedhensyn, der er lagt vægt på (FVL § 24)")
			.addIf(Appeals.isBlank(proposal.reasons()), "reasons",
					"Skriv begrundelsen, og svar på det, borgeren har klaget over (FVL § 22)")
			.addIf(changes && Appeals.isBlank(proposal.remedy()), "remedy", "Skriv, hvad der ændres, og fra hvornår");
	}

	private void requireReassessable(long appealId) {
		boolean excused = this.appeals.lateness(appealId).map(Lateness::excused).orElse(false);
		if (!this.appeals.required(appealId).inTime() && !excused) {
			throw new IllegalStateException(
					"Appeal " + appealId + " is late and not excused; it goes to Ankestyrelsen");
		}
	}

	private boolean isOwn(long appealId) {
		return refusal(appealId, this.user.id()).isPresent();
	}

	private static Set<String> deciders(Decision decision) {
		return decision.isTakenOver() ? Set.of()
				: Stream.of(decision.preparedBy(), decision.approvedBy())
					.filter(Objects::nonNull)
					.collect(Collectors.toSet());
	}

}
