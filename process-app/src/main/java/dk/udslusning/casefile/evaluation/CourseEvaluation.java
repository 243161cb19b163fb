package dk.udslusning.casefile.evaluation;

import java.time.LocalDate;

import dk.udslusning.casefile.income.IncomeKind;

/**
 * What the last follow-up found: how the course went, and what goes on without us.
 *
 * @param heldOn the day, today or earlier
 * @param citizenTookPart whether the citizen was there; else it rests on what we know
 * @param housing where she lives now
 * @param occupation what she does now
 * @param income where her income comes from now
 * @param economy how her money is, compared with the day of moving in
 * @param wellBeing how she is, compared with the day of moving in
 * @param returnedToShelter whether she was back in a shelter on the way
 * @param supportGoesOn which support goes on after the course; null where none does
 * @param remark what worked and what did not; may be null
 */
public record CourseEvaluation(LocalDate heldOn, Boolean citizenTookPart, HousingAfterwards housing,
		OccupationAfterwards occupation, IncomeKind income, SinceMovingIn economy, SinceMovingIn wellBeing,
		Boolean returnedToShelter, String supportGoesOn, String remark) {

	/**
	 * Without the words, so that a log cannot repeat them.
	 */
	@Override
	public String toString() {
		return "CourseEvaluation[" + this.heldOn + "]";
	}

}
