package dk.udslusning.decision.extension;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * When what is due before a period ends. Times are Danish local time and may be past.
 *
 * @param lastLegalDay the period's last day, inclusive
 * @param sixMonthsNoticeAt when the first letter is written
 * @param assessmentAt when the assessment of an extension begins
 * @param threeMonthsNoticeAt when the second letter is written
 * @param extensionPossible whether the period can be extended at all
 * @param sixMonthsNoticeDue whether the first letter is still to be written
 * @param threeMonthsNoticeDue whether the second letter is still to be written
 */
public record PeriodEndPlan(LocalDate lastLegalDay, LocalDateTime sixMonthsNoticeAt, LocalDateTime assessmentAt,
		LocalDateTime threeMonthsNoticeAt, boolean extensionPossible, boolean sixMonthsNoticeDue,
		boolean threeMonthsNoticeDue) {

}
