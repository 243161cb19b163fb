package dk.udslusning.casefile.benefit;

import java.time.LocalDate;

/**
 * Housing benefit was applied for so late that it does not count from moving in.
 *
 * @param caseNumber the case
 * @param movedInOn the day of moving in
 * @param countsFrom the first day that counts
 */
public record BenefitAppliedLate(String caseNumber, LocalDate movedInOn, LocalDate countsFrom) {

}
