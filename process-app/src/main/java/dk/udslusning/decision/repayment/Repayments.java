package dk.udslusning.decision.repayment;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import dk.udslusning.access.CurrentUser;
import dk.udslusning.access.Role;
import dk.udslusning.casefile.Faults;
import dk.udslusning.casefile.PlainText;
import dk.udslusning.casefile.RejectedInput;
import dk.udslusning.casefile.contact.CaseSearch;
import dk.udslusning.casefile.dispatch.AddressedLetters;
import dk.udslusning.casefile.dispatch.LetterOrTalk;
import dk.udslusning.casefile.dispatch.TellCitizen;
import dk.udslusning.casefile.letter.Letter;
import dk.udslusning.casefile.letter.LetterKind;
import dk.udslusning.casefile.letter.Letters;
import dk.udslusning.decision.Approval;
import dk.udslusning.decision.ApprovalKind;
import dk.udslusning.decision.Approvals;
import dk.udslusning.decision.Decision;
import dk.udslusning.decision.DecisionDraft;
import dk.udslusning.decision.DecisionType;
import dk.udslusning.decision.Decisions;
import dk.udslusning.decision.hearing.Hearing;
import dk.udslusning.decision.hearing.HearingGrounds;
import dk.udslusning.decision.hearing.HearingOutcome;
import dk.udslusning.decision.hearing.Hearings;
import dk.udslusning.rules.repayment.OverpaidMonth;
import dk.udslusning.rules.repayment.RepaymentClaim;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks back what a citizen received against better knowledge (SEL §§ 164-165). Only a
 * person begins it, for a concrete sign; it is heard by letter, decided by itself, and
 * booked against nothing that is still to be paid.
 */
@Service
@Transactional
public class Repayments {

	private final RepaymentRows rows;

	private final Overpayments overpayments;

	private final CaseSearch search;

	private final Hearings hearings;

	private final Approvals approvals;

	private final Decisions decisions;

	private final AddressedLetters letters;

	private final Letters written;

	private final TellCitizen tell;

	private final CurrentUser user;

	private final Clock clock;

	Repayments(RepaymentRows rows, Overpayments overpayments, CaseSearch search, Hearings hearings, Approvals approvals,
			Decisions decisions, AddressedLetters letters, Letters written, TellCitizen tell, CurrentUser user,
			Clock clock) {
		this.rows = rows;
		this.overpayments = overpayments;
		this.search = search;
		this.hearings = hearings;
		this.approvals = approvals;
		this.decisions = decisions;
		this.letters = letters;
		this.written = written;
		this.tell = tell;
		this.user = user;
		this.clock = clock;
	}

	/**
	 * Notes a concrete sign in the one case it fits. It decides nothing.
	 * @throws RejectedInput naming each faulty field; nothing is stored then
	 */
	public Repayment note(BadFaithSign noted) {
		Faults faults = new Faults().addIf(noted.notedOn().isAfter(today()), "notedOn", "Datoen ligger i fremtiden")
			.addIf(noted.sign().isBlank(), "sign", "Skriv det konkrete tegn; en mistanke er ikke nok");
		PlainText.check(noted.sign(), "sign", faults);
		faults.throwIfAny();
		return get(this.rows.add(onlyCase(noted.person()), noted));
	}

	@Transactional(readOnly = true)
	public Repayment get(long repaymentId) {
		return this.rows.get(repaymentId);
	}

	/**
	 * How the question ended; empty while it is open.
	 */
	@Transactional(readOnly = true)
	public Optional<RepaymentEnding> ending(long repaymentId) {
		return this.rows.ending(repaymentId);
	}

	/**
	 * Whether a question of repayment of the case has not ended: what belongs to the case
	 * is kept until then.
	 */
	@Transactional(readOnly = true)
	public boolean isAnyOpen(String caseNumber) {
		return this.rows.of(caseNumber).stream().anyMatch((id) -> ending(id).isEmpty());
	}

	/**
	 * The months for which too much was paid and which nobody has asked back, oldest
	 * first.
	 */
	@Transactional(readOnly = true)
	public List<OverpaidMonth> overpaid(long repaymentId) {
		return this.overpayments.of(get(repaymentId).caseNumber());
	}

	/**
	 * What is considered to be asked back; empty until it was proposed.
	 */
	@Transactional(readOnly = true)
	public Optional<RepaymentClaim> claim(long repaymentId) {
		return Optional.of(this.rows.months(repaymentId))
			.filter((months) -> !months.isEmpty())
			.map(RepaymentClaim::new);
	}

	/**
	 * Opens the hearing on the overpaid months of a time.
	 * @param repaymentId the question
	 * @param from a day in the first month
	 * @param to a day in the last month
	 * @param reasons why she knew, concretely; told to the citizen
	 * @return the hearing
	 * @throws RejectedInput at {@code from}, {@code to} or {@code knowledge}
	 */
	public long propose(long repaymentId, LocalDate from, LocalDate to, String reasons) {
		Repayment repayment = open(repaymentId);
		if (this.rows.hearing(repaymentId).isPresent()) {
			throw new IllegalStateException(repayment + " is proposed already");
		}
		boolean times = from != null && to != null;
		Faults faults = new Faults().addIf(from == null, "from", "Vælg den første måned")
			.addIf(to == null, "to", "Vælg den sidste måned")
			.addIf(times && to.isBefore(from), "to", "Den sidste måned ligger før den første")
			.addIf(isBlank(reasons), "knowledge", "Skriv, hvorfor borgeren vidste det");
		List<OverpaidMonth> months = times ? within(overpaid(repaymentId), from, to) : List.of();
		faults.addIf(times && months.isEmpty(), "from",
				"Der er ikke afgjort forskelle i de måneder, hvor der er udbetalt for meget. Lav en genberegning først");
		faults.throwIfAny();
		long hearing = this.hearings.open(repayment.caseNumber(), DecisionType.REPAYMENT, new HearingGrounds(
				RepaymentText.points(repayment, new RepaymentClaim(months), reasons.strip()), null, false));
		this.rows.propose(repaymentId, hearing, reasons.strip(), months);
		return hearing;
	}

	/**
	 * Ends a question for which there is nothing to ask back, before anybody was heard.
	 * @throws RejectedInput at {@code dropReason}
	 */
	public void drop(long repaymentId, String reason) {
		open(repaymentId);
		if (this.rows.hearing(repaymentId).isPresent()) {
			throw new IllegalStateException("The citizen of repayment " + repaymentId + " is being heard");
		}
		new Faults().addIf(isBlank(reason), "dropReason", "Skriv, hvorfor der ikke er grundlag").throwIfAny();
		this.rows.end(repaymentId, RepaymentEnding.NO_BASIS, reason.strip());
	}

	/**
	 * The words of the decision: those last prepared, else proposed from the months, the
	 * sign and the hearing.
	 */
	@Transactional(readOnly = true)
	public RepaymentWords proposed(long repaymentId) {
		return this.rows.latestDraft(repaymentId)
			.map((draft) -> new RepaymentWords(draft.facts(), draft.mainConsiderations(), draft.reasons(),
					draft.plan()))
			.orElseGet(() -> RepaymentText.proposed(get(repaymentId), claim(repaymentId).orElseThrow(),
					heard(repaymentId), this.rows.reasons(repaymentId)));
	}

	/**
	 * The hearing on it.
	 */
	@Transactional(readOnly = true)
	public Hearing hearing(long repaymentId) {
		return this.hearings.get(this.rows.hearing(repaymentId)
			.orElseThrow(() -> new IllegalStateException("Repayment " + repaymentId + " has no hearing")));
	}

	/**
	 * Prepares the decision in the name of the signed-in user and puts it before a team
	 * leader.
	 * @return the request for approval
	 * @throws RejectedInput at {@code decisionFacts}, {@code mainConsiderations},
	 * {@code reasons} or {@code plan}
	 */
	public long prepare(long repaymentId, RepaymentWords words) {
		Repayment repayment = open(repaymentId);
		Hearing hearing = heard(repaymentId);
		new Faults()
			.addIf(isBlank(words.facts()), "decisionFacts",
					"Skriv de faktiske oplysninger, du lægger vægt på (FVL § 24)")
			.addIf(isBlank(words.mainConsiderations()), "mainConsiderations",
					"Skriv de hovedhensyn, der er lagt vægt på (FVL § 24)")
			.addIf(isBlank(words.reasons()), "reasons", "Skriv, hvorfor borgeren vidste det (FVL § 22)")
			.addIf(isBlank(words.plan()), "plan", "Skriv, hvordan beløbet betales")
			.throwIfAny();
		long draft = this.rows.addDraft(repayment, hearing.id(), claim(repaymentId).orElseThrow().total(), words);
		return this.approvals.request(repayment.caseNumber(), ApprovalKind.REPAYMENT, draft, null);
	}

	/**
	 * Issues the decision that was approved, and writes its letter. Issuing again gives
	 * the letter already there.
	 * @param approvalId the approval
	 * @return the letter
	 */
	public long issue(long approvalId) {
		Approval approval = this.approvals.get(approvalId);
		RepaymentDraft draft = this.rows.draft(approval.subjectId());
		Optional<Decision> issued = this.decisions.about(DecisionType.REPAYMENT, draft.id());
		if (issued.isPresent()) {
			return this.written.latest(draft.caseNumber(), LetterKind.REPAYMENT).map(Letter::id).orElseThrow();
		}
		open(draft.repaymentId());
		long decisionId = this.decisions
			.issue(DecisionDraft.adverse(draft.caseNumber(), DecisionType.REPAYMENT, draft.id(), draft.preparedBy())
				.withReasons(draft.facts(), RepaymentText.LEGAL_BASIS, draft.mainConsiderations(), draft.reasons())
				.withHearing(draft.hearingId())
				.withApproval(approvalId));
		this.rows.end(draft.repaymentId(), RepaymentEnding.DECIDED, null);
		return this.letters.write(draft.caseNumber(), RepaymentLetter.claimed(draft, this.decisions.get(decisionId)),
				decisionId);
	}

	/**
	 * Ends the question without asking anything back, and tells the citizen, who was
	 * heard.
	 * @param repaymentId the question
	 * @param note why
	 * @param told what the citizen is told
	 * @throws RejectedInput at {@code note} or the fields of {@link LetterOrTalk}
	 */
	public void giveUp(long repaymentId, String note, LetterOrTalk told) {
		Repayment repayment = open(repaymentId);
		Hearing hearing = hearing(repaymentId);
		if (!hearing.isConcluded()) {
			throw new IllegalStateException("The citizen of " + repayment + " is being heard");
		}
		Faults faults = new Faults().addIf(isBlank(note), "note", "Skriv, hvorfor intet kræves tilbage");
		told.check(faults, today(), "text");
		faults.throwIfAny();
		this.rows.end(repaymentId,
				(hearing.outcome() == HearingOutcome.CHANGED) ? RepaymentEnding.GIVEN_UP : RepaymentEnding.NOT_DECIDED,
				note.strip());
		this.tell.tell(repayment.caseNumber(), RepaymentLetter.notClaimed(told.text()),
				RepaymentText.NOT_CLAIMED_SUBJECT, told);
	}

	/**
	 * What the citizen could be told where nothing is asked back.
	 */
	public String notClaimed() {
		return RepaymentText.NOT_CLAIMED;
	}

	/**
	 * The draft of the id.
	 */
	@Transactional(readOnly = true)
	public RepaymentDraft draft(long draftId) {
		return this.rows.draft(draftId);
	}

	/**
	 * The decision as it was last prepared.
	 */
	@Transactional(readOnly = true)
	public Optional<RepaymentDraft> latestDraft(long repaymentId) {
		return this.rows.latestDraft(repaymentId);
	}

	private Repayment open(long repaymentId) {
		Repayment repayment = get(repaymentId);
		ending(repaymentId).ifPresent((ended) -> {
			throw new IllegalStateException(repayment + " has ended: " + ended);
		});
		return repayment;
	}

	private Hearing heard(long repaymentId) {
		return Optional.of(hearing(repaymentId))
			.filter(Hearing::allowsAdverseDecision)
			.orElseThrow(() -> new IllegalStateException(
					"The citizen of repayment " + repaymentId + " has not been heard, or the assessment has changed"));
	}

	private String onlyCase(String person) {
		boolean mayWork = this.user.has(Role.CASEWORKER) || this.user.has(Role.TEAM_LEADER);
		List<String> found = mayWork ? this.search.find(person) : List.of();
		if (found.isEmpty()) {
			throw RejectedInput.at("person",
					"Der er ingen sag, som du kan arbejde på. Se efter, om navn, CPR-nummer, sagsnummer eller "
							+ "adresse er skrevet rigtigt");
		}
		if (found.size() > 1) {
			throw RejectedInput.at("person",
					"Flere sager passer. Skriv sagsnummeret på den rigtige: " + String.join(", ", found));
		}
		return found.get(0);
	}

	private static List<OverpaidMonth> within(List<OverpaidMonth> months, LocalDate from, LocalDate to) {
		return months.stream()
			.filter((month) -> !month.month().isBefore(YearMonth.from(from))
					&& !month.month().isAfter(YearMonth.from(to)))
			.toList();
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

	private static boolean isBlank(String text) {
		return text == null || text.isBlank();
	}

}
