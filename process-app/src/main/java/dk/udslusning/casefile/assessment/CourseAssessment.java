package dk.udslusning.casefile.assessment;

import java.time.LocalDateTime;

import dk.udslusning.rules.eligibility.EligibilityResult.Eligible;

/**
 * What the course needs to know of an assessment to go on.
 *
 * @param outcome the outcome as a whole
 * @param agreementRequired whether the scheme makes an agreement on education or work a
 * condition
 * @param reminderAt when to remind of missing information, Danish local time
 */
public record CourseAssessment(Eligible outcome, boolean agreementRequired, LocalDateTime reminderAt) {

}
