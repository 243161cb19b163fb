package dk.udslusning.decision.offer;

import java.time.LocalDate;

import dk.udslusning.casefile.home.HomeOffers;
import dk.udslusning.casefile.home.OfferAnswer;
import dk.udslusning.casefile.note.CaseNotes;
import dk.udslusning.decision.ApprovalKind;
import dk.udslusning.decision.Approvals;
import dk.udslusning.decision.calculation.Calculation;
import dk.udslusning.decision.calculation.CalculationKind;
import dk.udslusning.decision.calculation.Calculations;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows the citizen an offer with its approved budget and takes the answer: she signs
 * nothing before she knows the money.
 */
@Service
@Transactional
public class PresentOffer {

	private final Calculations calculations;

	private final Approvals approvals;

	private final HomeOffers offers;

	private final CaseNotes notes;

	PresentOffer(Calculations calculations, Approvals approvals, HomeOffers offers, CaseNotes notes) {
		this.calculations = calculations;
		this.approvals = approvals;
		this.offers = offers;
		this.notes = notes;
	}

	/**
	 * The provisional calculation that a second person approved last.
	 * @throws IllegalStateException where there is none, or the newest is not approved
	 */
	@Transactional(readOnly = true)
	public Calculation approvedBudget(String caseNumber) {
		Calculation newest = this.calculations.latest(caseNumber, CalculationKind.PROVISIONAL)
			.orElseThrow(() -> notApproved(caseNumber));
		return this.approvals.latest(caseNumber, ApprovalKind.PROVISIONAL_SUBSIDY)
			.filter((approval) -> approval.isApproved() && approval.subjectId() == newest.id())
			.map((approval) -> newest)
			.orElseThrow(() -> notApproved(caseNumber));
	}

	/**
	 * Takes the citizen's answer and notes which amounts she was shown. A no costs
	 * nothing: the citizen keeps the place.
	 * @param caseNumber the case, with an open offer and an approved budget
	 * @param answer yes, no, or that the home is gone
	 * @param on the day of the answer, from the offer until today
	 * @param reason at most 1,000 characters; nobody must give one; may be null
	 * @throws dk.udslusning.casefile.RejectedInput at {@code answeredOn}
	 */
	public void answered(String caseNumber, OfferAnswer answer, LocalDate on, String reason) {
		Calculation shown = approvedBudget(caseNumber);
		switch (answer) {
			case ACCEPTED -> this.offers.accept(caseNumber, on);
			case DECLINED -> this.offers.decline(caseNumber, reason, on);
			case HOME_WITHDRAWN -> this.offers.withdraw(caseNumber, reason, on);
		}
		if (answer != OfferAnswer.HOME_WITHDRAWN) {
			this.notes.add(caseNumber, "Boligtilbud og budget vist for borgeren",
					"Beregning nr. " + shown.id() + ": refusion " + shown.refund() + ", selv at betale " + shown.left()
							+ " pr. måned. Borgerens svar: " + answer.danishName() + ".");
		}
	}

	private static IllegalStateException notApproved(String caseNumber) {
		return new IllegalStateException("I sag " + caseNumber + " er der ikke et godkendt budget at vise borgeren");
	}

}
