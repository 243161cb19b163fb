package dk.udslusning.decision.deposit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import dk.udslusning.casefile.Faults;
import dk.udslusning.casefile.RejectedInput;
import dk.udslusning.casefile.deposit.DepositArrangement;
import dk.udslusning.casefile.deposit.DepositArrangements;
import dk.udslusning.casefile.deposit.DepositOutcome;
import dk.udslusning.casefile.dispatch.AddressedLetters;
import dk.udslusning.decision.Approval;
import dk.udslusning.decision.ApprovalKind;
import dk.udslusning.decision.Approvals;
import dk.udslusning.decision.Decision;
import dk.udslusning.decision.DecisionDraft;
import dk.udslusning.decision.DecisionType;
import dk.udslusning.decision.DecisionWords;
import dk.udslusning.decision.Decisions;
import dk.udslusning.decision.hearing.Hearing;
import dk.udslusning.decision.hearing.HearingAnswer;
import dk.udslusning.decision.hearing.Hearings;
import dk.udslusning.rules.money.DanishAmounts;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Prepares and issues decisions on the loan for the entry deposit. A refusal needs
 * reasons, a hearing held or not due, and a second person.
 */
@Service
@Transactional
public class DepositDecisions {

	private static final String LEGAL_BASIS = "Boligstøtteloven kapitel 10 om lån til betaling af beboerindskud.";

	private final DepositArrangements arrangements;

	private final Approvals approvals;

	private final Hearings hearings;

	private final Decisions decisions;

	private final AddressedLetters letters;

	private final Clock clock;

	DepositDecisions(DepositArrangements arrangements, Approvals approvals, Hearings hearings, Decisions decisions,
			AddressedLetters letters, Clock clock) {
		this.arrangements = arrangements;
		this.approvals = approvals;
		this.hearings = hearings;
		this.decisions = decisions;
		this.letters = letters;
		this.clock = clock;
	}

	/**
	 * Puts a refused loan before a second person, with how the citizen was heard.
	 * @param refused the arrangement as prepared
	 * @param hearing how the citizen was heard
	 * @return the request for approval
	 * @throws RejectedInput at the fields of {@link HearingAnswer}
	 */
	public long requestRefusal(DepositArrangement refused, HearingAnswer hearing) {
		Faults faults = new Faults();
		hearing.check(faults, LocalDate.now(this.clock));
		faults.throwIfAny();
		this.hearings.settle(refused.caseNumber(), DecisionType.ENTRY_DEPOSIT_LOAN,
				List.of("Vi overvejer at sige nej til lån til beboerindskud."), hearing);
		return this.approvals.request(refused.caseNumber(), ApprovalKind.DEPOSIT_REFUSAL, refused.id(), null);
	}

	/**
	 * Issues the decision on the loan as it was last prepared, and writes its letter.
	 * Issuing again gives the decision already there.
	 * @param caseNumber the case, in which the loan is granted, or refused and approved
	 * @return the decision's id
	 */
	public long issue(String caseNumber) {
		DepositArrangement arrangement = this.arrangements.latest(caseNumber)
			.filter((newest) -> newest.outcome() != DepositOutcome.NOT_NEEDED)
			.orElseThrow(() -> new IllegalStateException("Case " + caseNumber + " has no deposit loan to decide on"));
		Optional<Decision> issued = this.decisions.about(DecisionType.ENTRY_DEPOSIT_LOAN, arrangement.id());
		if (issued.isPresent()) {
			return issued.get().id();
		}
		boolean refused = arrangement.outcome() == DepositOutcome.REFUSED;
		long decisionId = this.decisions.issue(refused ? refusal(arrangement) : grant(arrangement));
		this.letters.write(caseNumber, new DepositLetter(arrangement.deposit(), refused ? null : arrangement.granted(),
				DecisionWords.of(this.decisions.get(decisionId))), decisionId);
		return decisionId;
	}

	private DecisionDraft refusal(DepositArrangement arrangement) {
		DecisionDraft draft = DecisionDraft
			.adverse(arrangement.caseNumber(), DecisionType.ENTRY_DEPOSIT_LOAN, arrangement.id(),
					arrangement.recordedBy())
			.withReasons(facts(arrangement), LEGAL_BASIS,
					"Lånet er til den, der ikke selv kan betale indskuddet til en almen bolig.", arrangement.reason())
			.withHearing(this.hearings.latest(arrangement.caseNumber(), DecisionType.ENTRY_DEPOSIT_LOAN)
				.map(Hearing::id)
				.orElse(null));
		return this.approvals.latest(arrangement.caseNumber(), ApprovalKind.DEPOSIT_REFUSAL)
			.filter((approval) -> approval.subjectId() == arrangement.id())
			.map(Approval::id)
			.map(draft::withApproval)
			.orElse(draft);
	}

	private static DecisionDraft grant(DepositArrangement arrangement) {
		return DecisionDraft
			.favourable(arrangement.caseNumber(), DecisionType.ENTRY_DEPOSIT_LOAN, arrangement.id(),
					arrangement.recordedBy())
			.withReasons(facts(arrangement), LEGAL_BASIS,
					"Uden indskuddet kan du ikke få nøglerne til boligen, og du kan ikke selv betale det nu.",
					"Lånet gør, at du kan flytte ind.");
	}

	private static String facts(DepositArrangement arrangement) {
		return "Indskuddet til boligen er " + DanishAmounts.format(arrangement.deposit());
	}

}
