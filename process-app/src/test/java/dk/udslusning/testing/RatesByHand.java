package dk.udslusning.testing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import dk.udslusning.casefile.dispatch.LetterDispatch;
import dk.udslusning.casefile.dispatch.LetterSent;
import dk.udslusning.casefile.letter.Channel;
import dk.udslusning.casefile.letter.LetterKind;
import dk.udslusning.decision.ApprovalLevel;
import dk.udslusning.decision.Approvals;
import dk.udslusning.decision.recalculation.ChangeDecisions;
import dk.udslusning.decision.recalculation.RecalculationAnswer;
import dk.udslusning.decision.recalculation.Recalculations;

import org.springframework.boot.test.context.TestComponent;

/**
 * The new rates of 1 January, by the use cases: calculated by a caseworker, approved by
 * the team leader, issued and sent on one day in December, so that a reduction works from
 * January. This is the place for the process that will do it for all cases at once.
 */
@TestComponent
public class RatesByHand {

	private final Recalculations recalculations;

	private final Approvals approvals;

	private final ChangeDecisions decisions;

	private final LetterDispatch dispatch;

	private final Staff staff;

	private final Clock clock;

	RatesByHand(Recalculations recalculations, Approvals approvals, ChangeDecisions decisions, LetterDispatch dispatch,
			Staff staff, Clock clock) {
		this.recalculations = recalculations;
		this.approvals = approvals;
		this.decisions = decisions;
		this.dispatch = dispatch;
		this.staff = staff;
		this.clock = clock;
	}

	/**
	 * Regulates a case by the rates of a year, where they change anything.
	 */
	public void regulate(String caseNumber, int year) {
		try {
			Optional<Long> approval = this.staff
				.inTheNameOf(Staff.ANNA, () -> this.recalculations.forRates(caseNumber, year))
				.map(RecalculationAnswer::approvalId);
			if (approval.isEmpty()) {
				return;
			}
			this.staff.inTheNameOf(Staff.LEADER, () -> {
				this.approvals.approve(approval.orElseThrow(), ApprovalLevel.TEAM_LEADER, "Satsregulering " + year);
				this.decisions.issue(approval.orElseThrow());
				return this.dispatch.recordSent(caseNumber, LetterKind.RATE_REGULATION,
						new LetterSent(LocalDate.now(this.clock), Channel.DIGITAL_POST, "Teamlederen", true));
			});
		}
		catch (Exception ex) {
			throw new IllegalStateException("The rates of " + year + " cannot be regulated in " + caseNumber, ex);
		}
	}

}
