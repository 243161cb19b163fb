package dk.udslusning.decision.takeover;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A course that runs already, as a caseworker copies it from where it was kept. Every day
 * is the true one; anything may still be missing or wrong.
 *
 * @param source where it was kept: a system and number, or a file
 * @param person who she is and where she came from
 * @param contact how she can be reached safely
 * @param guidance guidance and consent
 * @param targetGroup target group and scheme
 * @param support action plan and support
 * @param agreement the agreement on education or work, where the scheme asks for one
 * @param home the home and its assignment
 * @param newHome the home's facts, where it is not in the register
 * @param lease the lease and what it costs
 * @param deposit the entry deposit and its loan
 * @param movingIn moving in and discharge
 * @param benefit the application for housing benefit
 * @param household household and income
 * @param grant the refund as decided
 * @param period what became of the period
 * @param followUp the last follow-up
 */
public record RunningCourse(@NotNull(
		message = "Skriv, hvor forløbet står, så det kan findes igen, fx systemets navn og sagens nummer") @Size(
				max = 200, message = "Skriv højst 200 tegn") String source,
		@Valid PersonPart person, @Valid ContactPart contact, @Valid GuidancePart guidance,
		@Valid TargetGroupPart targetGroup, @Valid SupportPart support, @Valid AgreementPart agreement,
		@Valid HomePart home, @Valid NewHomePart newHome, @Valid LeasePart lease, @Valid DepositPart deposit,
		@Valid MovingInPart movingIn, @Valid BenefitPart benefit, @Valid HouseholdPart household,
		@Valid GrantPart grant, @Valid PeriodPart period, @Valid FollowUpPart followUp) {

	/**
	 * Without the person, so that a log cannot name anybody.
	 */
	@Override
	public String toString() {
		return "RunningCourse";
	}

}
