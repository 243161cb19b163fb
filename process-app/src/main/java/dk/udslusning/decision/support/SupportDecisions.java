package dk.udslusning.decision.support;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import dk.udslusning.casefile.Faults;
import dk.udslusning.casefile.RejectedInput;
import dk.udslusning.casefile.dispatch.AddressedLetters;
import dk.udslusning.casefile.support.HousingSupport;
import dk.udslusning.casefile.support.HousingSupports;
import dk.udslusning.casefile.support.SupportOutcome;
import dk.udslusning.casefile.support.SupportProposal;
import dk.udslusning.decision.Approval;
import dk.udslusning.decision.ApprovalKind;
import dk.udslusning.decision.Approvals;
import dk.udslusning.decision.Decision;
import dk.udslusning.decision.DecisionDraft;
import dk.udslusning.decision.DecisionType;
import dk.udslusning.decision.Decisions;
import dk.udslusning.decision.hearing.HearingAnswer;
import dk.udslusning.decision.hearing.Hearings;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Prepares and issues decisions on support. A grant needs one person; a refusal needs
 * reasons, a hearing held or not due, and a second person.
 */
@Service
@Transactional
public class SupportDecisions {

	private final HousingSupports supports;

	private final Approvals approvals;

	private final Hearings hearings;

	private final Decisions decisions;

	private final AddressedLetters letters;

	private final Clock clock;

	SupportDecisions(HousingSupports supports, Approvals approvals, Hearings hearings, Decisions decisions,
			AddressedLetters letters, Clock clock) {
		this.supports = supports;
		this.approvals = approvals;
		this.hearings = hearings;
		this.decisions = decisions;
		this.letters = letters;
		this.clock = clock;
	}

	/**
	 * Prepares support in the name of the signed-in user.
	 * @param caseNumber the case
	 * @param proposal as filled in
	 * @param hearing how the citizen was heard; asked for where it is refused, or where
	 * fewer hours are granted than she has
	 * @return the outcome, and the request for approval of what is adverse
	 * @throws RejectedInput at the fields of {@link SupportProposal} and
	 * {@link HearingAnswer}
	 */
	public PreparedSupport prepare(String caseNumber, SupportProposal proposal, HearingAnswer hearing) {
		Faults faults = new Faults();
		proposal.check(faults);
		boolean refused = proposal.outcome() == SupportOutcome.REFUSED;
		boolean reduced = isReduced(caseNumber, proposal);
		if (refused || reduced) {
			hearing.check(faults, LocalDate.now(this.clock));
			faults.addIf(reduced && (proposal.reasons() == null || proposal.reasons().isBlank()), "reasons",
					"Skriv, hvorfor borgeren får færre timer; det kommer med i brevet");
		}
		faults.throwIfAny();
		if (!refused && !reduced) {
			this.supports.add(caseNumber, proposal.tidied(), null);
			return new PreparedSupport(proposal.outcome(), null);
		}
		long hearingId = this.hearings.settle(caseNumber, DecisionType.SUPPORT, List
			.of(refused ? "Vi overvejer at sige nej til bostøtte." : "Vi overvejer at give dig færre timer bostøtte."),
				hearing);
		long support = this.supports.add(caseNumber, proposal.tidied(), hearingId);
		return new PreparedSupport(proposal.outcome(),
				this.approvals.request(caseNumber, ApprovalKind.SUPPORT_REFUSAL, support, null));
	}

	/**
	 * The support that the newest decision of the case is about.
	 */
	@Transactional(readOnly = true)
	public Optional<HousingSupport> current(String caseNumber) {
		return this.decisions.latest(caseNumber, DecisionType.SUPPORT)
			.map((decision) -> this.supports.get(decision.subjectId()));
	}

	/** Whether she would get fewer hours than the newest decision gives her. */
	private boolean isReduced(String caseNumber, SupportProposal proposal) {
		return proposal.outcome() == SupportOutcome.GRANTED && proposal.hoursPerMonth() != null
				&& current(caseNumber).map(HousingSupport::hoursPerMonth)
					.filter((hours) -> hours > proposal.hoursPerMonth())
					.isPresent();
	}

	/**
	 * Issues the decision on the support as it was last prepared, and writes its letter.
	 * Issuing again gives the decision already there.
	 * @param caseNumber the case, in which support is granted, or refused and approved
	 * @return the decision's id
	 */
	public long issue(String caseNumber) {
		HousingSupport support = this.supports.current(caseNumber)
			.filter((newest) -> newest.outcome() != SupportOutcome.NOT_WANTED)
			.orElseThrow(() -> new IllegalStateException("Case " + caseNumber + " has no support to decide on"));
		return issue(support);
	}

	/**
	 * Issues the decision on the support that was approved, also where another adjustment
	 * has been prepared meanwhile, and writes its letter. Issuing again gives the
	 * decision already there.
	 * @param approvalId the approval, given
	 * @return the decision's id
	 */
	public long issueApproved(long approvalId) {
		return issue(this.supports.get(this.approvals.get(approvalId).subjectId()));
	}

	private long issue(HousingSupport support) {
		Optional<Decision> issued = this.decisions.about(DecisionType.SUPPORT, support.id());
		if (issued.isPresent()) {
			return issued.get().id();
		}
		long decisionId = this.decisions.issue((support.hearingId() != null) ? adverse(support) : grant(support));
		this.letters.write(support.caseNumber(), SupportLetter.of(support, this.decisions.get(decisionId)), decisionId);
		return decisionId;
	}

	private DecisionDraft adverse(HousingSupport support) {
		boolean refused = support.outcome() == SupportOutcome.REFUSED;
		DecisionDraft draft = DecisionDraft
			.adverse(support.caseNumber(), DecisionType.SUPPORT, support.id(), support.recordedBy())
			.withReasons(support.facts(), refused ? "Serviceloven §§ 85 og 85 a." : SupportText.legalBasis(support),
					refused ? SupportText.REFUSAL_CONSIDERATIONS : SupportText.REDUCTION_CONSIDERATIONS,
					refused ? support.reasons() : SupportText.grantReasons(support))
			.withHearing(support.hearingId());
		return this.approvals.of(support.caseNumber())
			.stream()
			.filter((approval) -> approval.kind() == ApprovalKind.SUPPORT_REFUSAL
					&& approval.subjectId() == support.id())
			.reduce((older, newer) -> newer)
			.map(Approval::id)
			.map(draft::withApproval)
			.orElse(draft);
	}

	private static DecisionDraft grant(HousingSupport support) {
		return DecisionDraft.favourable(support.caseNumber(), DecisionType.SUPPORT, support.id(), support.recordedBy())
			.withReasons(support.facts(), SupportText.legalBasis(support), SupportText.GRANT_CONSIDERATIONS,
					SupportText.grantReasons(support));
	}

}
