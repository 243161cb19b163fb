package dk.udslusning.decision.regulation;

import dk.udslusning.casefile.CaseFiles;
import dk.udslusning.casefile.letter.Letter;
import dk.udslusning.casefile.letter.LetterKind;
import dk.udslusning.casefile.letter.Letters;
import dk.udslusning.decision.recalculation.AmountChange;
import dk.udslusning.decision.recalculation.AmountChanges;
import dk.udslusning.decision.recalculation.ChangeDecisions;
import dk.udslusning.decision.recalculation.ChangeStands;
import dk.udslusning.decision.recalculation.Recalculations;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Issues what the team leader approved, one case at a time, where it still stands as it
 * was approved.
 */
@Service
@Transactional
public class RegulationDecisions {

	private final RateRegulations regulations;

	private final RegulatedCases cases;

	private final CaseFiles files;

	private final AmountChanges changes;

	private final Recalculations recalculations;

	private final ChangeDecisions decisions;

	private final Letters letters;

	private final ApplicationEventPublisher events;

	RegulationDecisions(RateRegulations regulations, RegulatedCases cases, CaseFiles files, AmountChanges changes,
			Recalculations recalculations, ChangeDecisions decisions, Letters letters,
			ApplicationEventPublisher events) {
		this.regulations = regulations;
		this.cases = cases;
		this.files = files;
		this.changes = changes;
		this.recalculations = recalculations;
		this.decisions = decisions;
		this.letters = letters;
		this.events = events;
	}

	/**
	 * Issues the decision of one case with its letter. Run again, it does nothing. Where
	 * something was reported since, it is left to the recalculation of that; where a
	 * month has begun, a rate was corrected or a benefit entered, it is calculated again
	 * and put before the team leader again.
	 * @param place its place
	 */
	public void issue(long regulationId, int place) {
		RegulatedCase each = this.cases.at(regulationId, place);
		if (!each.is(RegulatedState.APPROVED)) {
			return;
		}
		AmountChange change = this.changes.get(each.amountChangeId());
		if (!this.recalculations.get(change.recalculationId()).isOpen()) {
			this.cases.keep(each.leftToFacts());
		}
		else if (this.files.get(each.caseNumber()).isOpen() && stands(each, change)) {
			this.decisions.issue(each.approvalId());
			this.cases.keep(each.issued());
			Letter letter = this.letters.latest(each.caseNumber(), LetterKind.RATE_REGULATION).orElseThrow();
			this.events.publishEvent(new RegulationIssued(each.caseNumber(), letter.id()));
		}
		else {
			this.regulations.giveUp(each);
		}
	}

	private boolean stands(RegulatedCase each, AmountChange change) {
		return this.decisions.lookAgain(each.approvalId()) == ChangeStands.STANDS && this.changes.givesTheSame(change);
	}

}
