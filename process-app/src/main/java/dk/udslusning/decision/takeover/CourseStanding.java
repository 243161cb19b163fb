package dk.udslusning.decision.takeover;

import java.time.LocalDateTime;

/**
 * How far a running course has come: what its model needs to know to be entered in the
 * middle. Times are Danish local time and may be past.
 *
 * @param benefitAppliedFor whether housing benefit is applied for
 * @param grantInForce whether a refund is granted
 * @param agreementRequired whether the scheme asks for an agreement
 * @param tenancyEndsAt when the tenancy ends
 * @param housingBenefitDueAt when the application for housing benefit is due
 */
public record CourseStanding(boolean benefitAppliedFor, boolean grantInForce, boolean agreementRequired,
		LocalDateTime tenancyEndsAt, LocalDateTime housingBenefitDueAt) {

}
