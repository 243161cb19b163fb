package dk.udslusning.decision.stop;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import dk.udslusning.access.CurrentUser;
import dk.udslusning.casefile.CaseFiles;
import dk.udslusning.casefile.Faults;
import dk.udslusning.casefile.RejectedInput;
import dk.udslusning.casefile.agreement.AgreementMeetings;
import dk.udslusning.casefile.agreement.CureAssessment;
import dk.udslusning.casefile.agreement.CureOutcome;
import dk.udslusning.casefile.agreement.RequiredAgreements;
import dk.udslusning.casefile.dispatch.AddressedLetters;
import dk.udslusning.casefile.note.CaseNotes;
import dk.udslusning.catalogue.Schemes;
import dk.udslusning.decision.AdverseEffect;
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

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Decides on an agreement that was not put right in the time given: hears the citizen,
 * and lets the refund go on, or stops it by a decision once a lawyer has signed it off
 * and a team leader has approved that very text. Nothing stops by itself.
 */
@Service
@Transactional
public class Stops {

	private static final String SELECT = "select id, case_number, hearing_id, facts, legal_basis, main_considerations, "
			+ "reasons, lawyer, signed_off_on, sign_off_reference, prepared_by, prepared_at from stop_draft ";

	private final RequiredAgreements required;

	private final AgreementMeetings meetings;

	private final CaseFiles cases;

	private final Schemes schemes;

	private final Hearings hearings;

	private final Approvals approvals;

	private final Decisions decisions;

	private final AddressedLetters letters;

	private final CaseNotes notes;

	private final AdverseEffect effect;

	private final JdbcClient jdbc;

	private final CurrentUser user;

	private final Clock clock;

	Stops(RequiredAgreements required, AgreementMeetings meetings, CaseFiles cases, Schemes schemes, Hearings hearings,
			Approvals approvals, Decisions decisions, AddressedLetters letters, CaseNotes notes, AdverseEffect effect,
			JdbcClient jdbc, CurrentUser user, Clock clock) {
		this.required = required;
		this.meetings = meetings;
		this.cases = cases;
		this.schemes = schemes;
		this.hearings = hearings;
		this.approvals = approvals;
		this.decisions = decisions;
		this.letters = letters;
		this.notes = notes;
		this.effect = effect;
		this.jdbc = jdbc;
		this.user = user;
		this.clock = clock;
	}

	/**
	 * Opens the hearing on what was found when the cure period was looked at. The home is
	 * not at risk, so that the citizen has the long deadline.
	 * @param caseNumber the case, in which a stop is considered
	 * @return the hearing
	 * @throws IllegalStateException where the scheme knows no stop, or none is considered
	 */
	public long openHearing(String caseNumber) {
		if (!this.required.in(caseNumber)) {
			throw new IllegalStateException("The scheme of case " + caseNumber + " asks for no agreement");
		}
		CureAssessment assessment = considered(caseNumber);
		return this.hearings.open(caseNumber, DecisionType.STOP,
				new HearingGrounds(
						assessment.grounds().lines().map(String::strip).filter((line) -> !line.isEmpty()).toList(),
						assessment.unknownToCitizen(), false));
	}

	/**
	 * The words of the stop: those last prepared since the hearing, else proposed.
	 * @param caseNumber the case, heard
	 */
	@Transactional(readOnly = true)
	public StopText proposed(String caseNumber) {
		Hearing hearing = hearing(caseNumber);
		return latest(caseNumber).filter((draft) -> draft.hearingId() == hearing.id())
			.map(StopDraft::text)
			.orElseGet(() -> StopText.proposed(this.schemes.get(this.cases.get(caseNumber).scheme()),
					considered(caseNumber), hearing));
	}

	/**
	 * Lets the refund go on, with the agreement as it is or a new one.
	 * @param caseNumber the case
	 * @param decision what was decided; not a stop
	 * @param reason why, kept as a note
	 * @throws RejectedInput at {@code changeReason}
	 */
	public void goOn(String caseNumber, AgreementDecision decision, String reason) {
		new Faults().addIf(isBlank(reason), "changeReason", "Skriv, hvorfor tilskuddet ikke stoppes").throwIfAny();
		this.notes.add(caseNumber, "Aftalen: " + decision.danishName(), reason);
		this.meetings.goOn(caseNumber, reason);
	}

	/**
	 * Prepares the stop in the name of the signed-in user and puts it before a second
	 * person.
	 * @param caseNumber the case, heard and upheld
	 * @param text the four parts of the reasons
	 * @param signOff the lawyer's word
	 * @return the request for approval
	 * @throws RejectedInput at {@code outcome} where the hearing changed the assessment,
	 * else at {@code decisionFacts}, {@code legalBasis}, {@code mainConsiderations},
	 * {@code reasons}, {@code lawyer}, {@code signedOffOn} or {@code signOffReference}
	 */
	public long prepare(String caseNumber, StopText text, LegalSignOff signOff) {
		Hearing hearing = hearing(caseNumber);
		Faults faults = new Faults().addIf(!hearing.allowsAdverseDecision(), "outcome",
				"Høringen har ændret vurderingen; vælg, at tilskuddet fortsætter, eller en ny aftale");
		text.check(faults);
		signOff.check(faults, LocalDate.now(this.clock), hearing.concludedAt().toLocalDate(), this.user.id());
		faults.throwIfAny();
		GeneratedKeyHolder key = new GeneratedKeyHolder();
		this.jdbc
			.sql("insert into stop_draft (case_number, hearing_id, facts, legal_basis, main_considerations, reasons, "
					+ "lawyer, signed_off_on, sign_off_reference, prepared_by, prepared_at) values (:caseNumber, "
					+ ":hearingId, :facts, :legalBasis, :considerations, :reasons, :lawyer, :signedOffOn, :reference, "
					+ ":by, :at)")
			.param("caseNumber", caseNumber)
			.param("hearingId", hearing.id())
			.param("facts", text.facts())
			.param("legalBasis", text.legalBasis())
			.param("considerations", text.mainConsiderations())
			.param("reasons", text.reasons())
			.param("lawyer", signOff.lawyer().strip())
			.param("signedOffOn", signOff.signedOffOn())
			.param("reference", signOff.reference().strip())
			.param("by", this.user.id())
			.param("at", LocalDateTime.now(this.clock))
			.update(key, "id");
		return this.approvals.request(caseNumber, ApprovalKind.STOP, key.getKeyAs(Number.class).longValue(), null);
	}

	/**
	 * Issues the stop that was approved, writes its letter and records the last day of
	 * the refund: the last of the decision's month, since a reduction works from the
	 * first month after its decision. Issuing again gives the decision already there.
	 * <p>
	 * Example: issued on 23 November 2026, the last day is 30 November 2026; issued on 30
	 * November, the same; issued on 1 December, 31 December 2026.
	 * @param approvalId the approval
	 * @return the decision's id
	 */
	public long issue(long approvalId) {
		Approval approval = this.approvals.get(approvalId);
		StopDraft draft = get(approval.subjectId());
		Optional<Decision> issued = this.decisions.about(DecisionType.STOP, draft.id());
		if (issued.isPresent()) {
			return issued.get().id();
		}
		long decisionId = this.decisions
			.issue(DecisionDraft.adverse(draft.caseNumber(), DecisionType.STOP, draft.id(), draft.preparedBy())
				.withReasons(draft.facts(), draft.legalBasis(), draft.mainConsiderations(), draft.reasons())
				.withHearing(draft.hearingId())
				.withApproval(approvalId));
		LocalDate lastDay = LocalDate.now(this.clock).with(TemporalAdjusters.lastDayOfMonth());
		record(draft.caseNumber(), decisionId, lastDay);
		this.letters.write(draft.caseNumber(),
				new StopLetter(lastDay, lastDay.plusDays(1), DecisionWords.of(this.decisions.get(decisionId))),
				decisionId);
		return decisionId;
	}

	/**
	 * The last day of the refund, where a decision stopped it and its letter has gone
	 * out: the day that the letter names, or the last of the month in which it went out,
	 * where that is later.
	 */
	@Transactional(readOnly = true)
	public Optional<LocalDate> lastDay(String caseNumber) {
		return this.jdbc.sql("select decision_id, last_day from refund_stop where case_number = :caseNumber")
			.param("caseNumber", caseNumber)
			.query(RecordedStop.class)
			.list()
			.stream()
			.flatMap((stop) -> this.effect.lastDay(stop.decisionId(), stop.lastDay()).stream())
			.min(Comparator.naturalOrder());
	}

	/**
	 * The draft of the id.
	 */
	@Transactional(readOnly = true)
	public StopDraft get(long draftId) {
		return this.jdbc.sql(SELECT + "where id = :id").param("id", draftId).query(StopDraft.class).single();
	}

	private void record(String caseNumber, long decisionId, LocalDate lastDay) {
		this.jdbc
			.sql("insert into refund_stop (decision_id, case_number, last_day, recorded_at) "
					+ "values (:decisionId, :caseNumber, :lastDay, :at)")
			.param("decisionId", decisionId)
			.param("caseNumber", caseNumber)
			.param("lastDay", lastDay)
			.param("at", LocalDateTime.now(this.clock))
			.update();
	}

	private CureAssessment considered(String caseNumber) {
		return this.meetings.assessments(caseNumber)
			.stream()
			.findFirst()
			.filter((newest) -> newest.outcome() == CureOutcome.STOP_CONSIDERED)
			.orElseThrow(() -> new IllegalStateException("No stop is considered in case " + caseNumber));
	}

	private Optional<StopDraft> latest(String caseNumber) {
		List<StopDraft> drafts = this.jdbc.sql(SELECT + "where case_number = :caseNumber order by id desc")
			.param("caseNumber", caseNumber)
			.query(StopDraft.class)
			.list();
		return drafts.stream().findFirst();
	}

	private Hearing hearing(String caseNumber) {
		return this.hearings.latest(caseNumber, DecisionType.STOP)
			.filter(Hearing::isConcluded)
			.orElseThrow(() -> new IllegalStateException("The citizen of case " + caseNumber + " has not been heard"));
	}

	private static boolean isBlank(String text) {
		return text == null || text.isBlank();
	}

	private record RecordedStop(long decisionId, LocalDate lastDay) {

	}

}
